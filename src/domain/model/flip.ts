import {
  type FactName,
  facts,
  needs,
  type Situation,
  type Stated,
} from '../../content/model/facts.ts'
import { type Rule, rules } from '../../content/model/rules.ts'
import type { StatusCode } from '../../content/phrases.ts'
import { type Decision, decide, ruleFor } from './decide.ts'
import { defaultOf, holds, type Settled, settle } from './situation.ts'

/** One fact that would have to be otherwise. */
export interface Change {
  readonly fact: FactName
  readonly from: string
  readonly to: string
}

/** What a change to an uneventful value costs: taking a fault away says less than adding one. */
const removal = 0.7
/** What a setting costs that nobody stated and that merely follows along. */
const following = 0.35

interface Found {
  readonly changes: readonly Change[]
  readonly cost: number
}

/**
 * The smallest change to what was stated that makes a code the answer, and the only one among the options: at most two
 * facts, and the house rules that then have to be settled. Undefined when no natural change leads there: then it is
 * better said what the code is for.
 */
export function flip(
  stated: Stated,
  target: StatusCode,
  options: readonly number[] = [],
): readonly Change[] | undefined {
  const rivals = [...options, ...answerOf(stated)].filter((code) => code !== target)
  const attempt = (changes: readonly Change[]) => tried(stated, changes, target, rivals)
  const ways = rules.filter(({ code }) => code === target).flatMap(waysTo)
  const single = ways.filter(({ length }) => length === 1)
  const found = cheapest([...single, ...steps(stated).map((step) => [step])].map(attempt))
  if (found) return found.changes
  // What stands in the way is taken away or replaced first.
  const both = ways.filter(({ length }) => length === 2)
  const swapped = single.flatMap(([way]) =>
    steps(stated)
      .filter(({ fact }) => fact !== way?.fact)
      .map((step) => (way ? [step, way] : [])),
  )
  return cheapest([...both, ...swapped].map(attempt))?.changes

  /** The changes, one or two, after which a rule holds. */
  function waysTo({ when }: Rule): readonly (readonly Change[])[] {
    const missing = facts.flatMap(({ name, kind, values }) => {
      const from = stated[name] ?? defaultOf(name)
      const fitting = (when[name] ?? []) as readonly string[]
      if (fitting.length === 0 || fitting.includes(from)) return []
      return values
        .filter(({ value }) => fitting.includes(value))
        .filter(({ value }) => kind !== 'house' || applies(name, value, stated))
        .map(({ value }) => ({ fact: name, from, to: value }))
    })
    const pairs = missing.flatMap((one, place) =>
      missing
        .slice(place + 1)
        .filter(({ fact }) => fact !== one.fact)
        .map((other) => [one, other]),
    )
    return [...missing.map((one) => [one]), ...pairs]
  }
}

function answerOf(stated: Stated): readonly number[] {
  const settled = settle(stated)
  return settled.kind === 'settled' ? [decide(settled.situation).code] : []
}

/** Every way to change one of the facts that were stated, or to settle what a house rule leaves open. */
function steps(stated: Stated): readonly Change[] {
  return facts.flatMap(({ name, kind, values }) => {
    if (kind !== 'house' && !(name in stated)) return []
    const from = stated[name] ?? defaultOf(name)
    return values
      .filter(({ value }) => value !== from && (kind !== 'house' || applies(name, value, stated)))
      .map(({ value }) => ({ fact: name, from, to: value }))
  })
}

/** A house rule is not taken back, and speaks only where there is something to settle. */
function applies(house: FactName, value: string, stated: Stated): boolean {
  const settled = settle(stated)
  if (settled.kind !== 'settled' || value === 'unstated') return false
  const situation = { ...settled.situation, [house]: value }
  return needs.every(({ when, requires }) => !holds(when, situation) || holds(requires, situation))
}

function applied(stated: Stated, changes: readonly Change[]): Stated {
  return { ...stated, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) }
}

function tried(
  stated: Stated,
  changes: readonly Change[],
  target: StatusCode,
  rivals: readonly number[],
): Found | undefined {
  // House rules that have nothing to say any more are dropped, not contradicted.
  const [next, plain] = settledWithoutIdleRules(applied(stated, changes))
  if (plain.kind !== 'settled' || ruleFor(plain.situation).code !== target) return undefined
  const settledBy = settling(plain.situation, rivals)
  const settled = settledBy.length > 0 ? settle(applied(next, settledBy)) : plain
  if (settled.kind !== 'settled') return undefined
  const decision = decide(settled.situation)
  if (decision.code !== target || !natural(decision, changes, rivals)) return undefined
  const followed = (['role', 'method'] as const).filter(
    (name) => !(name in next) && settled.situation[name] !== defaultOf(name),
  )
  const cost = changes.reduce((sum, change) => sum + costOf(change), 0)
  return {
    changes: [...changes, ...settledBy],
    cost: cost + (followed.length + settledBy.length) * following,
  }
}

/** The house rules that rule out what else could be answered: they follow along, and are said. */
function settling(situation: Situation, rivals: readonly number[]): readonly Change[] {
  const wanted = decide(situation).permitted.flatMap((other) =>
    rivals.includes(other.code) && other.settledBy ? Object.entries(other.settledBy) : [],
  )
  return houses.flatMap((name) => {
    const found = wanted.find(([house]) => house === name)
    return found ? [{ fact: name, from: defaultOf(name), to: found[1] }] : []
  })
}

/** Nothing else could be answered just as well, and no setting was changed that the rule does not speak of. */
function natural(
  { rule, permitted }: Decision,
  changes: readonly Change[],
  rivals: readonly number[],
) {
  const free = permitted.some(
    ({ kind, code }) =>
      kind === 'order' || kind === 'custom' || (kind === 'instead' && rivals.includes(code)),
  )
  // That the message is malformed would make any request a 400: true, and no help.
  const helps = changes.every(
    ({ fact, to }) => to !== 'malformed' && (!isSetting(fact) || fact in rule.when),
  )
  return !free && helps
}

const houses = facts.filter(({ kind }) => kind === 'house').map(({ name }) => name)

const isSetting = (name: FactName) =>
  facts.some((fact) => fact.name === name && fact.kind === 'setting')

function settledWithoutIdleRules(stated: Stated): readonly [Stated, Settled] {
  const settled = settle(stated)
  const idle = settled.kind === 'settled' ? undefined : houses.find((name) => name in stated)
  if (!idle) return [stated, settled]
  const { [idle]: _, ...rest } = stated
  return settledWithoutIdleRules(rest)
}

function costOf({ fact, to }: Change): number {
  const found = facts.find(({ name }) => name === fact)
  if (to === defaultOf(fact) && found?.kind === 'fact') return removal
  const value = found?.values.find((one) => one.value === to)
  return (found?.cost ?? 1) + (value && 'extraCost' in value ? (value.extraCost ?? 0) : 0)
}

function cheapest(all: readonly (Found | undefined)[]): Found | undefined {
  return all.reduce((best, one) => (one && (!best || one.cost < best.cost) ? one : best), undefined)
}
