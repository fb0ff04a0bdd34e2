import type { SkillId } from '../../../src/domain/skill.ts'
import type { Learner } from './learner.ts'
import type { Asked, Outcome, Policy } from './policy.ts'

/** No policy may ask more than this on one day. */
const mostADay = 500

/** One day's session; gives the number of questions. `seen` is told of each answer before the policy is. */
export function studyDay(
  learner: Learner,
  policy: Policy,
  day: number,
  seen?: (asked: Asked, outcome: Outcome) => boolean | undefined,
): number {
  let minute = 0
  for (let count = 0; count < mostADay; count += 1) {
    const asked = policy.next({ day, minute })
    if (!asked) return count
    const outcome = learner.answer(asked, { day, minute })
    minute += outcome.ms / 60_000
    const enough = seen?.(asked, outcome)
    policy.answered(asked, outcome, { day, minute })
    if (enough) return count + 1
  }
  return mostADay
}

/** Mean true recall of everything in the morning; what was never met counts with 0. */
export function meanRecall(learner: Learner, items: readonly SkillId[], day: number): number {
  let sum = 0
  for (const skill of items) sum += learner.recall(skill, { day, minute: 0 })
  return sum / items.length
}
