import { type Answer, type Entry, type EntryId, type Undo, undoneIn } from './log.ts'
import { since } from './scores.ts'

/** The answer of a run that was taken back last, and the undos that did it; undefined once something else was answered. */
export function lastTaken(
  log: readonly Entry[],
  run: EntryId,
): { readonly answer: Answer; readonly undos: readonly Undo[] } | undefined {
  const entries = since(log, run)
  const undone = undoneIn(entries)
  const undos = entries.filter(
    (entry): entry is Undo => entry.kind === 'undo' && !undone.has(entry.id),
  )
  const answers = entries.filter(
    (entry): entry is Answer => entry.kind === 'answer' && entry.run === run,
  )
  const last = undos.findLast(({ of }) => answers.some(({ id }) => id === of))
  const answer = answers.find(({ id }) => id === last?.of)
  if (!last || !answer || answers.some(({ tick }) => tick > last.tick)) return undefined
  // The end of the run was taken back with its last answer.
  const ends = new Set(
    entries.flatMap((entry) => (entry.kind === 'end' && entry.run === run ? [entry.id] : [])),
  )
  return {
    answer,
    undos: [last, ...undos.filter(({ of, tick }) => ends.has(of) && tick === last.tick - 1)],
  }
}
