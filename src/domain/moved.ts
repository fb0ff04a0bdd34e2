import type { StudyDay } from './calendar.ts'
import type { Answer } from './log.ts'
import { dueDay, type Schedule } from './schedule.ts'
import { type SkillId, skillOf } from './skill.ts'
import { lengthOf, skillName } from './skillNames.ts'

/** What became of a skill in a run. */
export interface Moved {
  readonly skill: SkillId
  readonly name: string
  /** "held for 2 weeks", "back tomorrow". */
  readonly words: string
  /** Known, and not missed in this run either: practice moves no memory of what is not due. */
  readonly right: boolean
}

/** What a run moved: what will hold longest first, and after that what comes back soon. */
export function movedBy(
  answers: readonly Answer[],
  { skills }: Schedule,
  retention: number,
  today: StudyDay,
): readonly Moved[] {
  const asked = [...new Set(answers.map(({ question }) => skillOf(question)))]
  const missed = new Set(
    answers.filter(({ right }) => !right).map(({ question }) => skillOf(question)),
  )
  return asked
    .flatMap((skill) => {
      const one = skills.get(skill)
      if (!one) return []
      const right = one.right && !missed.has(skill)
      return [{ skill, right, known: one.right, days: dueDay(one, retention) - today }]
    })
    .toSorted((a, b) => Number(b.right) - Number(a.right) || b.days - a.days)
    .map(({ skill, right, known, days }) => ({
      skill,
      name: skillName(skill),
      right,
      words:
        right && days > 1
          ? `held for ${lengthOf(days)}`
          : `${known && !right ? 'missed this time, ' : ''}${backIn(days)}`,
    }))
}

function backIn(days: number): string {
  if (days > 1) return `back in ${lengthOf(days)}`
  return days === 1 ? 'back tomorrow' : 'back today'
}
