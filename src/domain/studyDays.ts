import { type StudyDay, studyDay } from './calendar.ts'
import type { Answer } from './log.ts'

/** Study days with a question, in any order. */
export function questionsByDay(
  answers: readonly Answer[],
  rollover: number,
): ReadonlyMap<StudyDay, number> {
  const days = new Map<StudyDay, number>()
  for (const { at, zone } of answers) {
    const day = studyDay(at, zone, rollover)
    days.set(day, (days.get(day) ?? 0) + 1)
  }
  return days
}

/** The Mondays of this many weeks, the last of which holds the day. */
export function mondaysUpTo(day: StudyDay, weeks: number): readonly StudyDay[] {
  // 1 January 1970 was a Thursday.
  const monday = day - ((day + 3) % 7)
  return Array.from({ length: weeks }, (_, week) => monday - 7 * (weeks - 1 - week))
}

/** From nothing to a lot. */
export const amounts = [0, 1, 2, 3, 4] as const
export type Amount = (typeof amounts)[number]

/** A day's questions in steps that mean something: a few, about a session, two sessions, more. */
export function amountOf(questions: number): Amount {
  if (questions === 0) return 0
  if (questions < 8) return 1
  if (questions < 16) return 2
  return questions < 32 ? 3 : 4
}

/** How much was done lately. */
export interface Lately {
  readonly studied: number
  readonly questions: number
  /** Days since then, today included: at most `span`, and none from before the first question. */
  readonly of: number
}

export function lately(
  questions: ReadonlyMap<StudyDay, number>,
  today: StudyDay,
  span = 30,
): Lately {
  const first = Math.max(Math.min(today, ...questions.keys()), today - span + 1)
  const days = [...questions].filter(([day]) => day >= first && day <= today)
  return {
    studied: days.length,
    questions: days.reduce((sum, [, count]) => sum + count, 0),
    of: today - first + 1,
  }
}
