import type { Section } from '../../content/entry.ts'
import { facts, type Situation, type Stated } from '../../content/model/facts.ts'
import { betweenRules, type Checkpoint, checkpoints, firmOrder } from '../../content/model/order.ts'
import { type Rule, rules } from '../../content/model/rules.ts'
import type { StatusCode } from '../../content/phrases.ts'
import { defaultOf, holds } from './situation.ts'

/**
 * Another code that a server may send in the same situation. "instead": an RFC allows it, until `settledBy` is stated.
 * "order": two things are the matter, and either may be met first. "custom": first by habit, not by rule.
 * "vague": not false, and says less.
 */
export interface Permitted {
  readonly code: StatusCode
  readonly kind: 'instead' | 'order' | 'custom' | 'vague'
  readonly why: string
  readonly section: Section
  readonly settledBy?: Stated
}

export interface Decision {
  readonly code: StatusCode
  /** The rule that fired. */
  readonly rule: Rule
  /** Behind an interim answer: the final one. */
  readonly final?: Decision
  readonly permitted: readonly Permitted[]
}

/** The rule that fires: the first that holds, in customary order. */
export function ruleFor(situation: Situation): Rule {
  const rule = rules.find(({ when }) => holds(when, situation))
  if (!rule) throw new Error('No rule holds: a result is missing from the table')
  return rule
}

/** What a server answers: the first rule that holds, in customary order, and what it may answer as well. */
export function decide(situation: Situation): Decision {
  const rule = ruleFor(situation)
  const others = rules.filter((other) => other !== rule && holds(other.when, situation))
  const permitted = [
    ...alternatives(rule, situation),
    ...others.flatMap((other) => inAnotherOrder(rule, other, situation)),
    ...(rule.vaguer ?? []).map((code) => ({
      code,
      kind: 'vague' as const,
      why: 'it says less',
      section: rule.section,
    })),
  ].filter(({ code }) => code !== rule.code)
  const decision = { code: rule.code, rule, permitted }
  return rule.interim ? { ...decision, final: decide(without(rule, situation)) } : decision
}

/** The same situation without the fact that an interim rule speaks of; who asks, and how, stays. */
function without({ when }: Rule, situation: Situation): Situation {
  const cleared = facts
    .filter(({ name, kind }) => name in when && kind === 'fact')
    .map(({ name }) => [name, defaultOf(name)])
  return { ...situation, ...Object.fromEntries(cleared) }
}

function alternatives(rule: Rule, situation: Situation): readonly Permitted[] {
  const open = (settledBy: Stated | undefined) =>
    !settledBy ||
    Object.entries(settledBy).some(([name, value]) => situation[name as keyof Situation] !== value)
  const named = (rule.instead ?? [])
    .filter((other) => (!other.if || holds(other.if, situation)) && open(other.settledBy))
    .map(({ code, section, why, settledBy }) => ({
      code,
      kind: 'instead' as const,
      section,
      why,
      ...(settledBy && { settledBy }),
    }))
  const ignored = rule.mayIgnore
  if (!ignored || !open(ignored.settledBy)) return named
  const { code } = decide({ ...situation, [ignored.fact]: defaultOf(ignored.fact) })
  const { section, why, settledBy } = ignored
  return [...named, { code, kind: 'instead', section, why, ...(settledBy && { settledBy }) }]
}

/** What a later rule would answer, or might answer instead, if it may be met first. */
function inAnotherOrder(rule: Rule, other: Rule, situation: Situation): readonly Permitted[] {
  const pair = betweenRules.find(
    ({ first, before }) => first.includes(rule.id) && before.includes(other.id),
  )
  if (pair ? pair.firm : firmly(rule.checkpoint, other.checkpoint)) return []
  const custom = !pair && customarily(rule.checkpoint, other.checkpoint)
  const kind = custom ? 'custom' : 'order'
  const met = { code: other.code, kind, why: other.because, section: other.section } as const
  return [met, ...alternatives(other, situation).map((one) => ({ ...one, kind }) as const)]
}

/** Whether a checkpoint has to come before another. */
function firmly(first: Checkpoint, then: Checkpoint): boolean {
  return firmOrder.some(
    ({ first: early, before }) => early.includes(first) && before.includes(then),
  )
}

function customarily(first: Checkpoint, then: Checkpoint): boolean {
  const after = checkpoints.find(({ id }) => id === then)?.customarilyAfter ?? []
  return after.some((earlier) => earlier === first || customarily(first, earlier))
}
