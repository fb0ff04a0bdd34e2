import { fsrs, type Memory } from '../../../src/domain/memory.ts'
import type { SkillId } from '../../../src/domain/skill.ts'
import { daysBetween, type TrueMemory } from './memory.ts'
import type { Moment } from './policy.ts'

/**
 * FSRS-6 as fitted to one person's 2024 review log: the expectation of the optimizer's own test in
 * open-spaced-repetition/py-fsrs (tests/test_optimizer.py, test_optimal_parameters, over
 * tests/review_logs_josh_1711744352250_to_1728234780857.csv), rounded to five digits.
 */
export const realWeights: readonly number[] = [
  0.1234, 1.2931, 2.39767, 8.2956, 6.68682, 0.45022, 3.07788, 0.05352, 1.654, 0.14662, 0.63008,
  1.61197, 0.01284, 0.34854, 1.8879, 0.85464, 1.8729, 0.67485, 0.20451, 0.22623, 0.4603,
]

/** FSRS-6 as the truth: right is Good, wrong is Again; a second answer on one day moves it by FSRS-6's same-day formula. */
export function fsrsMemory(weights?: readonly number[]): TrueMemory {
  const { next, recall } = fsrs(weights)
  const found = new Map<SkillId, { readonly memory: Memory; readonly last: Moment }>()
  return {
    recall: (skill, at) => {
      const before = found.get(skill)
      return before ? recall(before.memory, daysBetween(before.last, at)) : 0
    },
    met: (skill, at, right) => {
      const before = found.get(skill)
      const days = before ? at.day - before.last.day : 0
      found.set(skill, { memory: next(before?.memory, days, right ? 'good' : 'again'), last: at })
    },
  }
}
