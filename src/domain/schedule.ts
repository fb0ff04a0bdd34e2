import { type StudyDay, studyDay } from './calendar.ts'
import type { Answer, Entry, Mark, Run } from './log.ts'
import { fsrs, type Grade, type Memory } from './memory.ts'
import { daysInARow, MixUps } from './mixUp.ts'
import { gradeOf, Pace } from './outcome.ts'
import { knownByPlacement } from './placement.ts'
import { seedFrom } from './random.ts'
import { settingsOf } from './settings.ts'
import { type Kind, kindOf, type SkillId, skillOf, subjectOf } from './skill.ts'
import { codesOf, skills } from './skills.ts'

/** What is remembered of a skill, worked out from the log alone. */
export interface Remembered {
  readonly skill: SkillId
  readonly memory: Memory
  /** The study day of the last answer that counted. */
  readonly last: StudyDay
  /** Whether that answer was right. */
  readonly right: boolean
  /** How many answers that counted were right in a row, up to that one. */
  readonly inARow: number
  /** How often it was missed after it had been known. */
  readonly lapses: number
  /** What stood before the last answer: the blanks of a handler are judged together. */
  readonly before?: Remembered
}

/** The first answer of a day on a skill that was asked on an earlier day. */
export interface Review {
  readonly skill: SkillId
  readonly day: StudyDay
  /** The chance of recall that was predicted for that day, 0 to 1. */
  readonly predicted: number
  readonly right: boolean
}

/** Everything that Study needs to know of the past. */
export interface Schedule {
  readonly skills: ReadonlyMap<SkillId, Remembered>
  /** By code, the study day on which one of its skills was last asked, and on which one was last new. */
  readonly askedOn: ReadonlyMap<number, StudyDay>
  readonly begunOn: ReadonlyMap<number, StudyDay>
  /** How many skills were new, by study day. */
  readonly newOn: ReadonlyMap<StudyDay, number>
  /** In the order in which they were given. */
  readonly reviews: readonly Review[]
  /** What is mixed up, as in `MixUps`. */
  readonly raised: ReadonlyMap<string, StudyDay>
  readonly confused: ReadonlyMap<string, number>
  /** Subjects and skills that the learner has set aside, and skills whose only question they disagree with. */
  readonly suspended: ReadonlySet<string>
}

const { next, recall, interval } = fsrs()

/** Days. Nobody should wait for more than three years. */
export const longestInterval = 1000

/** The kinds whose skills have one question each: whoever disagrees with it leaves nothing to ask. */
export const singleQuestion: ReadonlySet<Kind> = new Set([
  'recall',
  'header',
  'method',
  'caching',
  'fact',
  'claim',
  'response',
  'first',
  'wild',
])

/** The day on which a skill has fallen to the retention wanted, spread a little so that what was learnt together is not due together. */
export function dueDay(of: Remembered, retention: number): StudyDay {
  if (kindOf(of.skill) === 'tell-apart' && of.inARow < daysInARow) return of.last + 1
  const fuzz = (seedFrom(`${of.skill} ${of.last}`) % 1000) / 1000
  return of.last + interval(of.memory, retention, longestInterval, fuzz)
}

/** The chance of recall on a day, 0 to 1. */
export function recallOn(day: StudyDay, of: Remembered): number {
  return recall(of.memory, day - of.last)
}

/** A code that is set aside takes with it what is about it and one other code; among three or more it still comes. */
export function isSuspended(skill: SkillId, { suspended }: Schedule): boolean {
  if (suspended.has(skill) || suspended.has(subjectOf(skill))) return true
  const codes = codesOf(skill)
  return codes.length <= 2 && codes.some((code) => suspended.has(String(code)))
}

/** The same schedule for the same log. What was worked out for the beginning of a log is used again when it grows. */
export function scheduleOf(entries: readonly Entry[]): Schedule {
  const goesOn =
    latest !== undefined &&
    entries.length >= latest.count &&
    entries[0] === latest.first &&
    entries[latest.count - 1] === latest.last
  const rollover = Number(settingsOf(entries).rollover)
  const replay =
    goesOn && latest?.replay.rollover === rollover ? latest.replay : new Replay(rollover)
  for (const entry of entries.slice(replay.count)) replay.take(entry)
  latest = { replay, count: entries.length, first: entries[0], last: entries.at(-1) }
  return replay.schedule()
}

// A cache: leaving it out changes no result.
let latest:
  | {
      readonly replay: Replay
      readonly count: number
      readonly first: Entry | undefined
      readonly last: Entry | undefined
    }
  | undefined

/** Goes through a log, entry by entry. */
class Replay {
  readonly rollover: number
  count = 0
  readonly #skills = new Map<SkillId, Remembered>()
  readonly #askedOn = new Map<number, StudyDay>()
  readonly #begunOn = new Map<number, StudyDay>()
  readonly #newOn = new Map<StudyDay, number>()
  readonly #reviews: Review[] = []
  readonly #mixUps = new MixUps()
  readonly #suspended = new Set<string>()
  readonly #spent = new Set<SkillId>()
  readonly #runs = new Map<string, Run>()
  readonly #placed = new Map<string, Answer[]>()
  readonly #pace = new Pace()
  #made: Schedule | undefined

  constructor(rollover: number) {
    this.rollover = rollover
  }

  schedule(): Schedule {
    this.#made ??= {
      skills: new Map(this.#skills),
      askedOn: new Map(this.#askedOn),
      begunOn: new Map(this.#begunOn),
      newOn: new Map(this.#newOn),
      reviews: [...this.#reviews],
      raised: new Map(this.#mixUps.raised),
      confused: new Map(this.#mixUps.confused),
      suspended: new Set([...this.#suspended, ...this.#spent]),
    }
    return this.#made
  }

  take(entry: Entry): void {
    this.count += 1
    this.#made = undefined
    if (entry.kind === 'run') this.#runs.set(entry.id, entry)
    else if (entry.kind === 'answer') this.#answered(entry, this.#runs.get(entry.run))
    else if (entry.kind === 'mark') this.#marked(entry)
    else if (entry.kind === 'end') this.#placedBy(entry.run)
    else if (entry.kind === 'disagreement' && singleQuestion.has(kindOf(entry.question))) {
      this.#spent.add(skillOf(entry.question))
    }
  }

  #answered(answer: Answer, run: Run | undefined): void {
    if (run?.mode === 'placement') {
      this.#placed.set(run.id, [...(this.#placed.get(run.id) ?? []), answer])
      return
    }
    const today = studyDay(answer.at, answer.zone, this.rollover)
    const isTest = run?.mode === 'test'
    this.#mixUps.take(answer, isTest ? undefined : today)
    if (isTest) return
    const skill = skillOf(answer.question)
    for (const code of codesOf(skill)) this.#askedOn.set(code, today)
    const before = this.#skills.get(skill)
    // Practice on a subject of one's choice counts for what is new or due, and spoils nothing else.
    const isPractice = run?.mode === 'study' && run.focus !== 'due'
    if (!isPractice || !before || dueDay(before, 0.9) <= today) {
      this.#reviewed(skill, answer.right, today)
      this.#move(skill, gradeOf(answer, this.#pace), today)
    }
    if (kindOf(skill) === 'tell-apart' && this.#skills.get(skill) !== before) {
      this.#mixUps.compared(subjectOf(skill), answer.right)
    }
    this.#pace.take(answer)
  }

  #reviewed(skill: SkillId, right: boolean, day: StudyDay): void {
    const before = this.#skills.get(skill)
    if (!before) return
    if (before.last < day) {
      this.#reviews.push({ skill, day, predicted: recallOn(day, before), right })
    } else if (kindOf(skill) === 'handler' && !right) {
      const of = this.#reviews.findLastIndex((one) => one.skill === skill && one.day === day)
      const review = this.#reviews[of]
      if (review) this.#reviews[of] = { ...review, right }
    }
  }

  /** Only the first answer of a study day moves memory. */
  #move(skill: SkillId, grade: Grade, day: StudyDay): void {
    let before = this.#skills.get(skill)
    // A clock that was set back must not take a skill back in time.
    const today = Math.max(day, before?.last ?? day)
    if (before && before.last === today) {
      // The blanks of a handler are one skill: it is known when all of them are.
      if (kindOf(skill) !== 'handler' || grade !== 'again' || !before.right) return
      before = before.before
    } else if (!before) {
      this.#newOn.set(today, (this.#newOn.get(today) ?? 0) + 1)
      const [code, ...more] = codesOf(skill)
      if (code !== undefined && more.length === 0) this.#begunOn.set(code, today)
    }
    this.#remember(skill, before, grade, today)
  }

  #remember(skill: SkillId, before: Remembered | undefined, grade: Grade, today: StudyDay): void {
    const { before: _, ...earlier } = before ?? {}
    this.#skills.set(skill, {
      skill,
      memory: next(before?.memory, today - (before?.last ?? today), grade),
      last: today,
      right: grade !== 'again',
      inARow: grade === 'again' ? 0 : (before?.inARow ?? 0) + 1,
      lapses: (before?.lapses ?? 0) + (before?.right && grade === 'again' ? 1 : 0),
      ...(before && { before: earlier as Remembered }),
    })
  }

  #marked({ subject, as, at, zone }: Mark): void {
    if (as === 'suspended') this.#suspended.add(subject)
    else this.#suspended.delete(subject)
    if (as !== 'known') return
    const today = studyDay(at, zone, this.rollover)
    for (const skill of skills) {
      if (skill !== subject && subjectOf(skill) !== subject) continue
      const before = this.#skills.get(skill)
      // The learner's word stands in place of an answer of the same day, and takes nothing from the day's new skills.
      const day = Math.max(today, before?.last ?? today)
      this.#remember(skill, before?.last === day ? before.before : before, 'easy', day)
    }
  }

  /** A placement is over: what it found to be known need not be learnt again. */
  #placedBy(id: string): void {
    const [run, answers] = [this.#runs.get(id), this.#placed.get(id)]
    const last = answers?.at(-1)
    if (!run || !answers || !last) return
    this.#placed.delete(id)
    const today = studyDay(last.at, last.zone, this.rollover)
    for (const code of knownByPlacement(run.focus, answers)) {
      for (const kind of ['meaning', 'recall'] as const) {
        const skill = `${code}:${kind}` as SkillId
        if (!this.#skills.has(skill)) this.#remember(skill, undefined, 'easy', today)
      }
    }
  }
}
