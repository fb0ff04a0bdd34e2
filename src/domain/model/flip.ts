import { type FactName, facts, needs, type Stated } from '../../content/model/facts.ts'
import type { StatusCode } from '../../content/phrases.ts'
import { type Decision, decide } from './decide.ts'
import { defaultOf, holds, settle } from './situation.ts'

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
  const rivals = [...options, answerOf(stated)].filter((code) => code !== target)
  const cost = (changes: readonly Change[]) => tried(stated, changes, target, rivals)
  const single = cheapest(steps(stated).map((change) => cost([change])))
  if (single) return single.changes
  // A fault that is there is swapped for another: its removal first, then whatever else.
  const double = steps(stated)
    .filter(({ from, fact }) => from !== defaultOf(fact))
    .flatMap((first) =>
      steps(applied(stated, [first]))
        .filter(({ fact }) => fact !== first.fact)
        .map((second) => cost([first, second])),
    )
  return cheapest(double)?.changes
}

function answerOf(stated: Stated): number | undefined {
  const settled = settle(stated)
  return settled.kind === 'settled' ? decide(settled.situation).code : undefined
}

/** Every way to change one fact. A house rule is not taken back, and speaks only where there is something to settle. */
function steps(stated: Stated): readonly Change[] {
  return facts.flatMap(({ name, kind, values }) => {
    const from = stated[name] ?? defaultOf(name)
    return (
      values
        .filter(({ value }) => value !== from)
        .filter(
          ({ value }) => kind !== 'house' || (value !== 'unstated' && applies(name, value, stated)),
        )
        // That the message is malformed would make any request a 400: true, and no help.
        .filter(({ value }) => value !== 'malformed')
        .map(({ value }) => ({ fact: name, from, to: value }))
    )
  })
}

function applies(house: FactName, value: string, stated: Stated): boolean {
  const settled = settle(stated)
  if (settled.kind !== 'settled') return false
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
  const next = withoutIdleRules(applied(stated, changes))
  const all = [...changes, ...settling(next, target, rivals)]
  const settled = settle(applied(next, all.slice(changes.length)))
  if (settled.kind !== 'settled') return undefined
  const decision = decide(settled.situation)
  if (decision.code !== target || !natural(decision, changes, rivals)) return undefined
  const followed = (['role', 'method'] as const).filter(
    (name) => !(name in next) && settled.situation[name] !== defaultOf(name),
  )
  const cost = changes.reduce((sum, change) => sum + costOf(change), 0)
  return { changes: all, cost: cost + (followed.length + all.length - changes.length) * following }
}

/** The house rules that rule out what else could be answered: they follow along, and are said. */
function settling(
  stated: Stated,
  target: StatusCode,
  rivals: readonly number[],
): readonly Change[] {
  const settled = settle(stated)
  if (settled.kind !== 'settled') return []
  const { code, permitted } = decide(settled.situation)
  if (code !== target) return []
  const wanted = permitted.flatMap((other) =>
    rivals.includes(other.code) && other.settledBy ? Object.entries(other.settledBy) : [],
  )
  return facts
    .filter(({ kind }) => kind === 'house')
    .flatMap(({ name }) => {
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
  return !free && changes.every(({ fact }) => !isSetting(fact) || fact in rule.when)
}

const isSetting = (name: FactName) =>
  facts.some((fact) => fact.name === name && fact.kind === 'setting')

function withoutIdleRules(stated: Stated): Stated {
  const houses = facts.filter(({ kind }) => kind === 'house').map(({ name }) => name)
  return houses.reduce<Stated>((kept, name) => {
    if (settle(kept).kind === 'settled' || !(name in kept)) return kept
    const { [name]: _, ...rest } = kept
    return rest
  }, stated)
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
