import type { Case, Section } from '../../content/entry.ts'
import { facts, type Stated } from '../../content/model/facts.ts'
import type { NamedCode } from '../../content/phrases.ts'
import { isRegistered } from '../catalog.ts'
import { type Decision, decide } from './decide.ts'
import { flip } from './flip.ts'
import { wouldBeRight } from './sentence.ts'
import { settle } from './situation.ts'

/** A story with the answer that the decision model gives, or the one that is told where the model does not reach. */
export interface Solved {
  readonly answer: NamedCode
  /** Where the rule that fired stands. */
  readonly sections: readonly Section[]
  /** Options that may be answered as well, or are not false and say less: none of them may stand beside the answer. */
  readonly permitted: readonly NamedCode[]
  /** For options that another fact or two would have made right: which. */
  readonly flips: Readonly<Record<string, string>>
}

export function answerTo(story: Case): NamedCode {
  return 'answer' in story ? story.answer : decided(story.facts).code
}

/** Works out the answer to a story, and what would have made each other option right. Throws when its facts contradict each other. */
export function solve(story: Case, options: readonly NamedCode[]): Solved {
  if ('answer' in story) return { answer: story.answer, sections: [], permitted: [], flips: {} }
  const { code, rule, permitted } = decided(story.facts)
  const flips = options.flatMap((option) => {
    if (option === code || !isRegistered(option)) return []
    const changes = flip(story.facts, option, options)
    return changes ? [[option, wouldBeRight(option, changes, story.clauses)]] : []
  })
  return {
    answer: code,
    sections: [rule.section],
    permitted: permitted.map((other) => other.code).filter((other) => options.includes(other)),
    flips: Object.fromEntries(flips),
  }
}

/** A fact’s value as a statement of what is; empty when there is none. */
export function factText(name: string, value: string): string {
  const fact = facts.find((known) => known.name === name)
  return fact?.values.find((known) => known.value === value)?.is ?? ''
}

function decided(stated: Stated): Decision {
  const settled = settle(stated)
  if (settled.kind !== 'settled') throw new Error(`The facts contradict each other: ${settled.why}`)
  return decide(settled.situation)
}
