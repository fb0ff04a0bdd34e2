import type { StatusClass } from '../content/classes.ts'
import { type StudyDay, studyDay } from './calendar.ts'
import { classOf, isNamed } from './catalog.ts'
import type { Answer, Disagreement, End, Entry, Run } from './log.ts'
import { settingsOf } from './settings.ts'
import { type Kind, kindOf, subjectOf } from './skill.ts'

export interface Tally {
  readonly right: number
  readonly asked: number
}

export const none: Tally = { right: 0, asked: 0 }

export function answersIn(entries: readonly Entry[]): readonly Answer[] {
  return entries.filter((entry) => entry.kind === 'answer')
}

export function tally(answers: readonly Answer[]): Tally {
  return { right: answers.filter(({ right }) => right).length, asked: answers.length }
}

export function tallyBy<Key>(
  answers: readonly Answer[],
  keyOf: (answer: Answer) => Key | undefined,
): ReadonlyMap<Key, Tally> {
  const found = new Map<Key, Tally>()
  for (const answer of answers) {
    const key = keyOf(answer)
    if (key === undefined) continue
    const before = found.get(key) ?? none
    found.set(key, { right: before.right + (answer.right ? 1 : 0), asked: before.asked + 1 })
  }
  return found
}

/** The code that an answer was about, where it was about one. */
export function codeAsked(answer: Answer): number | undefined {
  const code = Number(kindOf(answer.question) === 'class' ? Number.NaN : answer.answer)
  if (isNamed(code)) return code
  const subject = Number(subjectOf(answer.question))
  return isNamed(subject) ? subject : undefined
}

export function classAsked(answer: Answer): StatusClass | undefined {
  const code = codeAsked(answer) ?? Number(subjectOf(answer.question).replace('xx', '00'))
  return classOf(code)
}

export function kindAsked(answer: Answer): Kind {
  return kindOf(answer.question)
}

/** Where the learner chose one code and another was right. */
export interface Confusion {
  readonly right: number
  readonly chosen: number
  readonly times: number
}

/** Mix-ups of codes, most frequent first. */
export function confusions(answers: readonly Answer[]): readonly Confusion[] {
  const found = new Map<string, Confusion>()
  for (const answer of answers) {
    const [right, chosen] = [codeAsked(answer), Number(answer.chosen)]
    if (answer.right || right === undefined || right === chosen || !isNamed(chosen)) continue
    const key = `${right} ${chosen}`
    found.set(key, { right, chosen, times: (found.get(key)?.times ?? 0) + 1 })
  }
  return [...found.values()].toSorted((a, b) => b.times - a.times)
}

/** A run as it stands: what was planned, what was answered, how it ended. */
export interface RunState {
  readonly run: Run
  /** In order of place; a place is answered once. */
  readonly answers: readonly Answer[]
  readonly end: End | undefined
  /** The first place without an answer; the plan's length when all are answered. */
  readonly next: number
}

/** The entries from this one's tick on. What is about it never has an earlier one, and a long log need not be gone through. */
export function since(entries: readonly Entry[], id: string): readonly Entry[] {
  const own = entries.findLast((entry) => entry.id === id)
  if (!own) return []
  const before = entries.findLastIndex(({ tick }) => tick < own.tick)
  return entries.slice(before + 1)
}

export function runState(entries: readonly Entry[], id: string): RunState | undefined {
  const own = since(entries, id).filter(
    (entry) => entry.id === id || ('run' in entry && entry.run === id),
  )
  return runStates(own)[0]
}

/** All runs, oldest first. */
function runStates(entries: readonly Entry[]): readonly RunState[] {
  const answers = new Map<string, Map<number, Answer>>()
  const ends = new Map<string, End>()
  for (const entry of entries) {
    if (entry.kind === 'end') ends.set(entry.run, entry)
    if (entry.kind !== 'answer') continue
    const places = answers.get(entry.run) ?? new Map<number, Answer>()
    if (!places.has(entry.place)) places.set(entry.place, entry)
    answers.set(entry.run, places)
  }
  return entries.flatMap((entry) => {
    if (entry.kind !== 'run') return []
    const places = answers.get(entry.id) ?? new Map<number, Answer>()
    const next = entry.plan.findIndex((_, place) => !places.has(place))
    return [
      {
        run: entry,
        answers: [...places.values()].toSorted((a, b) => a.place - b.place),
        end: ends.get(entry.id),
        next: next < 0 ? entry.plan.length : next,
      },
    ]
  })
}

/** A test is over with its last question; any other run may have more to ask than was planned. */
export function isOver({ run, end, next }: RunState): boolean {
  return end !== undefined || (run.mode === 'test' && next >= run.plan.length)
}

/** The latest run of a mode, unless it was brought to an end. Whoever begins another leaves the one before for good. */
export function unfinished(entries: readonly Entry[], mode: Run['mode']): RunState | undefined {
  const last = runStates(entries).findLast(({ run }) => run.mode === mode)
  return last && !isOver(last) ? last : undefined
}

/** The study run to go on with. What was left on an earlier day is in the queue again, as far as it is due. */
export function stopped(entries: readonly Entry[], today: StudyDay): RunState | undefined {
  const open = unfinished(entries, 'study')
  return open?.answers.length && !isPast(open, today, settingsOf(entries)) ? open : undefined
}

/** Whether a run was answered on an earlier day, and not since. */
export function isPast(
  { answers }: RunState,
  today: StudyDay,
  { rollover }: { readonly rollover: string },
): boolean {
  const isEarlier = ({ at, zone }: Answer) => studyDay(at, zone, Number(rollover)) < today
  return answers.length > 0 && answers.every(isEarlier)
}

/** "3 of 10", or "3" where returns or the clock decide how many there are. */
export function howFar({ run, answers }: Pick<RunState, 'run' | 'answers'>): string {
  const [count, planned] = [answers.length, run.plan.length]
  return count < planned && !run.limit ? `${count} of ${planned}` : `${count}`
}

/** A self-test that is over. */
export interface TestResult {
  readonly state: RunState
  /** Right answers out of the questions planned: what was not reached counts as not known. */
  readonly score: Tally
  /** Milliseconds, without pauses. */
  readonly ms: number
  /** The best share so far in tests of the same focus and length, this one included. */
  readonly best: boolean
}

/** Milliseconds from seeing each question to answering it. */
export function spentOn(answers: readonly Answer[]): number {
  return answers.reduce((sum, { ms }) => sum + ms, 0)
}

/** Self-tests that are over, newest first. A test that was left counts what was answered, and sets no best. */
export function testResults(entries: readonly Entry[]): readonly TestResult[] {
  const bests = new Map<string, number>()
  return runStates(entries)
    .filter((state) => state.run.mode === 'test' && isOver(state) && state.answers.length > 0)
    .map((state) => {
      const quit = state.end?.how === 'quit'
      const asked = quit ? state.answers.length : state.run.plan.length
      const score = { right: tally(state.answers).right, asked }
      const key = `${state.run.focus} ${state.run.plan.length}`
      const share = score.right / asked
      const best = !quit && score.right > 0 && share >= (bests.get(key) ?? 0)
      if (best) bests.set(key, share)
      return { state, score, ms: state.end?.ms ?? spentOn(state.answers), best }
    })
    .toReversed()
}

/** Questions that the learner disagrees with, and that are not asked any more. */
export function setAside(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries
      .filter((entry): entry is Disagreement => entry.kind === 'disagreement')
      .map(({ question }) => question),
  )
}
