import type { Case } from '../../content/entry.ts'
import type { NamedCode } from '../../content/phrases.ts'
import { isRegistered } from '../catalog.ts'
import { decide } from './decide.ts'
import { flip } from './flip.ts'
import { wouldBeRight } from './sentence.ts'
import { settle } from './situation.ts'

/** A case with the answer that the decision model gives, or the one that is told where the model does not reach. */
export interface Solved {
  readonly answer: NamedCode
  /** For options that another fact or two would have made right: which. */
  readonly flips: Readonly<Record<string, string>>
}

/** Works out the answer to a story, and what would have made each other option right. Throws when its facts contradict each other. */
export function solve(story: Case, options: readonly NamedCode[]): Solved {
  if ('answer' in story) return { answer: story.answer, flips: {} }
  const settled = settle(story.facts)
  if (settled.kind !== 'settled') throw new Error(`${story.id}: ${settled.why}`)
  const { code } = decide(settled.situation)
  const flips = options.flatMap((option) => {
    if (option === code || !isRegistered(option)) return []
    const changes = flip(story.facts, option, options)
    return changes ? [[option, wouldBeRight(option, changes, story.clauses)]] : []
  })
  return { answer: code, flips: Object.fromEntries(flips) }
}
