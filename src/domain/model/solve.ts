import type { Case, Modelled, Section } from '../../content/entry.ts'
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

/**
 * Works out the answer to a story, and what would have made each other option right, which is left until it is asked
 * for. Throws when its facts contradict each other.
 */
export function solve(story: Case, options: readonly NamedCode[]): Solved {
  if ('answer' in story) return { answer: story.answer, sections: [], permitted: [], flips: {} }
  const { code, rule, permitted } = decided(story.facts)
  let flips: Solved['flips'] | undefined
  return {
    answer: code,
    sections: [rule.section],
    permitted: permitted.map((other) => other.code).filter((other) => options.includes(other)),
    get flips() {
      flips ??= flipsOf(story, code, options)
      return flips
    },
  }
}

function flipsOf(
  { facts: stated, clauses }: Modelled,
  right: NamedCode,
  options: readonly NamedCode[],
): Solved['flips'] {
  const flips = options.flatMap((option) => {
    if (option === right || !isRegistered(option)) return []
    const changes = flip(stated, option, options)
    return changes ? [[option, wouldBeRight(option, changes, clauses)]] : []
  })
  return Object.fromEntries(flips)
}

/** A fact’s value as a statement of what is; empty when there is none. */
export function factText(name: string, value: string): string {
  const fact = facts.find((known) => known.name === name)
  return fact?.values.find((known) => known.value === value)?.is ?? ''
}

function decided(stated: Stated): Decision {
  const known = decisions.get(stated)
  if (known) return known
  const settled = settle(stated)
  if (settled.kind !== 'settled') throw new Error(`The facts contradict each other: ${settled.why}`)
  const decision = decide(settled.situation)
  decisions.set(stated, decision)
  return decision
}

// A cache: all stories are decided again for each code that they are asked about.
const decisions = new WeakMap<Stated, Decision>()
