import { shuffled } from '../../../src/domain/random.ts'
import { diceFor } from './dice.ts'
import type { PolicyMaker } from './policy.ts'

const aDay = 20

/** Twenty different questions a day from everything there is, with distractors from everything there is. */
export const randomQuiz: PolicyMaker = (items, seed) => {
  let queue: { readonly day: number; left: typeof items } | undefined
  return {
    next: ({ day }) => {
      if (queue?.day !== day) {
        queue = { day, left: shuffled(items, diceFor(seed, `quiz ${day}`)).slice(0, aDay) }
      }
      const [skill] = queue.left
      return skill && { skill, rivals: 'random' }
    },
    answered: () => {
      if (queue) queue.left = queue.left.slice(1)
    },
  }
}
