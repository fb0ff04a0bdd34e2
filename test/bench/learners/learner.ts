import type { Random } from '../../../src/domain/random.ts'
import { kindOf, type SkillId } from '../../../src/domain/skill.ts'
import { diceFor, normal } from './dice.ts'
import type { TrueMemory } from './memory.ts'
import type { Asked, Moment, Outcome } from './policy.ts'

export interface Learner {
  /** Answers, sees the right answer, and is changed by it. */
  readonly answer: (asked: Asked, at: Moment) => Outcome
  /** What is true and nobody sees: the chance of knowing the answer. */
  readonly recall: (skill: SkillId, at: Moment) => number
  /** The chance of taking a code of the group for another of it; only learners that mix codes up have any. */
  readonly confusion?: (group: string) => number
}

/** Log-normal: a median of 9 seconds when right and 13 when wrong, two in three within a factor of 1.4. */
export function thinkingTime(right: boolean, dice: Random): number {
  return (right ? 9000 : 13_000) * Math.exp(0.35 * normal(dice))
}

/** A typed code cannot be guessed; one of three options can. */
export function chanceToGuess(skill: SkillId): number {
  return kindOf(skill) === 'recall' ? 0 : 1 / 3
}

/** The dice of each answer: the same for the same learner, skill and how often it was asked, whoever asks. */
export function answerDice(seed: number): (skill: SkillId) => Random {
  const times = new Map<SkillId, number>()
  return (skill) => {
    const nth = times.get(skill) ?? 0
    times.set(skill, nth + 1)
    return diceFor(seed, `${skill} ${nth}`)
  }
}

/** A learner who answers from memory alone. Right is what the model calls recall, unless they guess beyond it. */
export function learner(memory: TrueMemory, seed: number, guesses = false): Learner {
  const diceOf = answerDice(seed)
  return {
    recall: memory.recall,
    answer: ({ skill }, at) => {
      const dice = diceOf(skill)
      const [luck, second] = [dice(), dice()]
      const lucky = guesses && second < chanceToGuess(skill)
      const right = luck < memory.recall(skill, at) || lucky
      memory.met(skill, at, right)
      return { right, ms: thinkingTime(right, dice) }
    },
  }
}
