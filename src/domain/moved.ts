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
  readonly right: boolean
}

/** What a run moved: what will hold longest first, and after that what comes back soon. */
export function movedBy(
  answers: readonly Answer[],
  { skills }: Schedule,
  retention: number,
): readonly Moved[] {
  const asked = [...new Set(answers.map(({ question }) => skillOf(question)))]
  return asked
    .flatMap((skill) => {
      const one = skills.get(skill)
      return one ? [{ skill, right: one.right, days: dueDay(one, retention) - one.last }] : []
    })
    .toSorted((a, b) => Number(b.right) - Number(a.right) || b.days - a.days)
    .map(({ skill, right, days }) => ({
      skill,
      name: skillName(skill),
      right,
      words: right && days > 1 ? `held for ${lengthOf(days)}` : 'back tomorrow',
    }))
}
