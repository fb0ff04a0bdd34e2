import type { Waiting } from './useAgenda.ts'

const inWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** "Study ten questions", at most: a run is no longer than that unless the learner wants it so. */
export function startWords(verb: string, { due, fresh }: Waiting): string {
  const count = due + fresh
  if (count === 0) return 'Ten more'
  return `${verb} ${inWords[count] ?? 'ten'} question${count === 1 ? '' : 's'}`
}

/** What waits, in a sentence. */
export function waitingWords({ due, fresh, next }: Waiting): string {
  if (due > 0 && fresh > 0) return `${due} due, and ${fresh} new to you.`
  if (due > 0) return `${due} due. Nothing new today.`
  if (fresh > 0) return `Nothing is due. ${fresh} new to you today.`
  if (!next) return 'All is done for today.'
  const when = next.days === 1 ? 'tomorrow' : `in ${next.days} days`
  return `All is done for today. ${next.count} ${next.count === 1 ? 'comes' : 'come'} back ${when}.`
}

/** The same, below a figure that says how much is due. */
export function moreWords(waiting: Waiting): string {
  const { due, fresh } = waiting
  if (due === 0) return waitingWords(waiting)
  return fresh > 0 ? `And ${fresh} new to you.` : 'Nothing new today.'
}
