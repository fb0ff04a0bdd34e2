import type { SkillId } from '../../../src/domain/skill.ts'

/** Days count from the learner's first one; minutes from the beginning of that day's session. */
export interface Moment {
  readonly day: number
  readonly minute: number
}

export interface Asked {
  readonly skill: SkillId
  /** Whether the options beside the answer are those that it is taken for. */
  readonly rivals: 'confusable' | 'random'
}

export interface Outcome {
  readonly right: boolean
  /** The code chosen in place of the right one, where the learner took one for another. */
  readonly chosen?: number
  readonly ms: number
}

/** Decides what a learner is asked, and sees nothing of them but their answers. */
export interface Policy {
  /** The next question on this day; undefined when it is done for the day. */
  readonly next: (at: Moment) => Asked | undefined
  readonly answered: (asked: Asked, outcome: Outcome, at: Moment) => void
  /** Told on the first day that recall of everything should be at `target` on the morning of `examDay`. */
  readonly plan?: (examDay: number, target: number) => void
  /** The chance that the skill is recalled on this day; undefined where nothing can be said. */
  readonly predicted?: (skill: SkillId, day: number) => number | undefined
  /** What was found to be known already, and need not be learnt. */
  readonly known?: () => ReadonlySet<SkillId>
}

/** Begins for a new learner: with the skills to learn, in curriculum order, dice, and the day it is. */
export type PolicyMaker = (items: readonly SkillId[], seed: number, startDay: number) => Policy
