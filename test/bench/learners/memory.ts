import type { SkillId } from '../../../src/domain/skill.ts'
import type { Moment } from './policy.ts'

/** What is true of a learner's memory, hidden from every policy. */
export interface TrueMemory {
  /** The chance of recall, 0 to 1; 0 for what was never met. */
  readonly recall: (skill: SkillId, at: Moment) => number
  /** The learner answered, and saw the right answer. */
  readonly met: (skill: SkillId, at: Moment, right: boolean) => void
}

/** Days from one moment to another, minutes included. */
export function daysBetween(from: Moment, to: Moment): number {
  return to.day - from.day + (to.minute - from.minute) / (24 * 60)
}
