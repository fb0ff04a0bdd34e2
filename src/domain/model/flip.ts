import { type FactName, facts, type Stated } from '../../content/model/facts.ts'
import type { StatusCode } from '../../content/phrases.ts'
import { decide } from './decide.ts'
import { defaultOf, settle } from './situation.ts'

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
 * The smallest change to what was stated that makes a code the answer, and the only one; at most two facts.
 * Undefined when no such change is found: then it is better said what the code is for.
 */
export function flip(stated: Stated, target: StatusCode): readonly Change[] | undefined {
  const single = cheapest(steps(stated).map((change) => tried(stated, [change], target)))
  if (single) return single.changes
  // A fault that is there is swapped for another: its removal first, then whatever else.
  const double = steps(stated)
    .filter(({ from, fact }) => from !== defaultOf(fact) || fact === 'method' || fact === 'role')
    .flatMap((first) =>
      steps(applied(stated, [first]))
        .filter(({ fact }) => fact !== first.fact)
        .map((second) => tried(stated, [first, second], target)),
    )
  return cheapest(double)?.changes
}

/** Every way to change one fact. */
function steps(stated: Stated): readonly Change[] {
  return facts.flatMap(({ name, values }) => {
    const from = stated[name] ?? defaultOf(name)
    return values
      .filter(({ value }) => value !== from)
      .map(({ value }) => ({ fact: name, from, to: value }))
  })
}

function applied(stated: Stated, changes: readonly Change[]): Stated {
  return { ...stated, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) }
}

function tried(stated: Stated, changes: readonly Change[], target: StatusCode): Found | undefined {
  const next = applied(stated, changes)
  // House rules that have nothing to say any more are dropped, not contradicted.
  const settled = settle(withoutIdleRules(next))
  if (settled.kind !== 'settled') return undefined
  const { code, permitted } = decide(settled.situation)
  const free = permitted.some(({ kind }) => kind === 'order' || kind === 'custom')
  if (code !== target || free) return undefined
  const followed = (['role', 'method'] as const).filter(
    (name) => !(name in next) && settled.situation[name] !== defaultOf(name),
  )
  const cost = changes.reduce((sum, change) => sum + costOf(change), 0)
  return { changes, cost: cost + followed.length * following }
}

function withoutIdleRules(stated: Stated): Stated {
  const houses = facts.filter(({ kind }) => kind === 'house').map(({ name }) => name)
  return houses.reduce<Stated>((kept, name) => {
    if (settle(kept).kind === 'settled' || !(name in kept)) return kept
    const { [name]: _, ...rest } = kept
    return rest
  }, stated)
}

function costOf({ fact, to }: Change): number {
  if (to === defaultOf(fact)) return removal
  const found = facts.find(({ name }) => name === fact)
  const value = found?.values.find((one) => one.value === to)
  return (found?.cost ?? 1) + (value && 'extraCost' in value ? (value.extraCost ?? 0) : 0)
}

function cheapest(all: readonly (Found | undefined)[]): Found | undefined {
  return all.reduce((best, one) => (one && (!best || one.cost < best.cost) ? one : best), undefined)
}
