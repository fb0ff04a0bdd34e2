import { type StudyDay, studyDay } from './calendar.ts'
import type { Answer } from './log.ts'
import { kindOf, type SkillId, skillOf } from './skill.ts'

/** Where a skill stands: only the first answer of a study day moves it, repeats are practice. */
export interface Standing {
  readonly skill: SkillId
  /** Right first answers in a row, up to the last one. */
  readonly streak: number
  readonly last: StudyDay
  /** The study day on which it should be asked again. */
  readonly due: StudyDay
}

/** Days until the next question, by how many first answers in a row were right. */
const gaps = [0, 1, 3, 7, 16, 35, 80] as const

/** Standings by skill, from answers in order. */
export function standings(answers: readonly Answer[]): ReadonlyMap<SkillId, Standing> {
  const found = new Map<SkillId, Standing>()
  for (const answer of answers) {
    const skill = skillOf(answer.question)
    const before = found.get(skill)
    // A clock that was set back must not take a skill back in time.
    const today = Math.max(studyDay(answer.at, answer.zone), before?.last ?? 0)
    if (before?.last === today) {
      // The blanks of a handler are one skill: it is known when all of them are.
      const missed = kindOf(skill) === 'handler' && !answer.right
      if (missed) found.set(skill, { ...before, streak: 0, due: today })
      continue
    }
    const streak =
      answer.right && !answer.hint && !answer.unsure
        ? (before?.streak ?? 0) + 1
        : answer.right
          ? 1
          : 0
    const gap = gaps[Math.min(streak, gaps.length - 1)] ?? 0
    found.set(skill, { skill, streak, last: today, due: today + gap })
  }
  return found
}

/** Skills that are due on a day, longest overdue first. */
export function dueOn(today: StudyDay, all: ReadonlyMap<SkillId, Standing>): readonly SkillId[] {
  return [...all.values()]
    .filter(({ due }) => due <= today)
    .toSorted((a, b) => a.due - b.due)
    .map(({ skill }) => skill)
}
