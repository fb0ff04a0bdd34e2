import type { SkillId } from '../../../src/domain/skill.ts'
import { daysBetween, type TrueMemory } from './memory.ts'
import type { Moment } from './policy.ts'

/**
 * Half-life regression (Settles and Meeder 2016, "A Trainable Spaced Repetition Model for Language Learning", ACL,
 * 1848–1858): the half-life is two to the weighted root counts of right and wrong answers. The bounds are those of
 * duolingo/halflife-regression. The weights are those of open-spaced-repetition/srs-benchmark (models/hlr.py, init_w),
 * fitted to Anki users; Duolingo published none without its word list.
 */
const hlr = {
  right: 2.5819,
  wrong: -0.8674,
  bias: 2.7245,
  leastDays: 15 / (24 * 60),
  mostDays: 274,
} as const

interface Counts {
  readonly right: number
  readonly wrong: number
  readonly last: Moment
}

function halfLife({ right, wrong }: Counts): number {
  const exponent = hlr.right * Math.sqrt(right) + hlr.wrong * Math.sqrt(wrong) + hlr.bias
  return Math.min(Math.max(2 ** exponent, hlr.leastDays), hlr.mostDays)
}

/**
 * The model knows no spacing, so what counts as an answer matters. The weights were fitted to the first answers of
 * each day, and `counting` is that; "every answer" is Settles and Meeder's own wording, and makes cramming pay.
 */
export function halfLifeMemory(counting: 'first of a day' | 'every answer'): TrueMemory {
  const found = new Map<SkillId, Counts>()
  return {
    recall: (skill, at) => {
      const counts = found.get(skill)
      return counts ? 2 ** (-daysBetween(counts.last, at) / halfLife(counts)) : 0
    },
    met: (skill, at, right) => {
      const before = found.get(skill)
      const counts = before?.last.day !== at.day || counting === 'every answer'
      found.set(skill, {
        right: (before?.right ?? 0) + (counts && right ? 1 : 0),
        wrong: (before?.wrong ?? 0) + (counts && !right ? 1 : 0),
        last: at,
      })
    },
  }
}
