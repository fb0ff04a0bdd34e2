import type { SkillId } from '../../../src/domain/skill.ts'
import { actrMemory } from './actrMemory.ts'
import { confusingLearner, type Unseen } from './confusingLearner.ts'
import { fsrsMemory, realWeights } from './fsrsMemory.ts'
import { halfLifeMemory } from './halfLifeMemory.ts'
import { type Learner, learner } from './learner.ts'
import type { TrueMemory } from './memory.ts'
import { knownBefore, type Prior, remember } from './prior.ts'

const memories = {
  'fsrs-default': () => fsrsMemory(),
  'fsrs-real': () => fsrsMemory(realWeights),
  'act-r': actrMemory,
  hlr: () => halfLifeMemory('first of a day'),
  'hlr-every-answer': () => halfLifeMemory('every answer'),
  pairs: () => fsrsMemory(),
} as const satisfies Readonly<Record<string, () => TrueMemory>>
export type Family = keyof typeof memories

export const families = Object.keys(memories) as readonly Family[]
/** Half-life regression is never used for tuning. */
export const tuningFamilies = families.filter((family) => !family.startsWith('hlr'))

export interface Person {
  readonly family: Family
  readonly prior: Prior
  readonly seed: number
  readonly guesses?: true
  readonly unseen?: Unseen
}

/** The same person for the same words: what they know already, how they forget, and their luck with each question. */
export function meet(
  { family, prior, seed, guesses, unseen }: Person,
  items: readonly SkillId[],
): Learner {
  const memory = memories[family]()
  remember(memory, knownBefore(items, prior, seed))
  return family === 'pairs'
    ? confusingLearner(memory, seed, unseen)
    : learner(memory, seed, guesses)
}
