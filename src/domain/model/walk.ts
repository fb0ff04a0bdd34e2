import { type FactName, facts, type Stated } from '../../content/model/facts.ts'
import { type Checkpoint, checkpoints } from '../../content/model/order.ts'
import { type Rule, rules } from '../../content/model/rules.ts'
import type { StatusCode } from '../../content/phrases.ts'
import { type Decision, decide } from './decide.ts'
import { defaultOf, settle } from './situation.ts'
import { factText } from './solve.ts'

/** What the walk knows, as text that fits an address: the checkpoint at which it stopped, and facts by name. */
export interface Walk {
  readonly at?: string
  readonly [fact: string]: string | undefined
}

/** One way on. */
export interface Choice {
  readonly text: string
  readonly walk: Walk
  /** Those that are still possible then. */
  readonly codes: readonly StatusCode[]
}

/** Where a walk stands: what is asked next, or the code at its end. */
export type Stand =
  | {
      readonly kind: 'asks'
      /** What was said so far. */
      readonly told: readonly string[]
      readonly ask: string
      readonly choices: readonly Choice[]
    }
  | { readonly kind: 'answer'; readonly stated: Stated; readonly decision: Decision }
  /** The address names something that is not in the model, or that cannot be true together. */
  | { readonly kind: 'unknown'; readonly why: string }

/** Where a walk has led to. House rules that the learner has set settle what the walk leaves open. */
export function stand(walk: Walk, houses: Stated = {}): Stand {
  const { at, ...named } = walk
  const odd = Object.entries(named).find(([name, value]) => !isFact(name, value ?? ''))
  if (odd) return { kind: 'unknown', why: `“${odd.join('=')}” is no fact that the walk knows.` }
  const checkpoint = checkpoints.find(({ id }) => id === at)
  if (at && !checkpoint) {
    return { kind: 'unknown', why: `“${at}” is no place on the walk.` }
  }
  if (Object.keys(named).length > 0) return settledOrAsked(walk, named as Stated, houses)
  if (!checkpoint)
    return { kind: 'asks', told: [], ask: 'What is the first thing in the way?', choices: stops() }
  return {
    kind: 'asks',
    told: [checkpoint.stop],
    ask: checkpoint.ask,
    choices: choicesAt(checkpoint.id),
  }
}

/** The walk one step back; undefined at its beginning. */
export function stepBack(walk: Walk): Walk | undefined {
  const names = Object.keys(walk)
  const house = names.findLast((name) => isHouse(name))
  if (house) return without(walk, house)
  if (names.length > 1) return walk.at ? { at: walk.at } : {}
  return names.length === 1 ? {} : undefined
}

function isFact(name: string, value: string): boolean {
  const fact = facts.find((known) => known.name === name)
  return fact?.values.some((known) => known.value === value) ?? false
}

const isHouse = (name: string) => facts.some((fact) => fact.name === name && fact.kind === 'house')

function without(walk: Walk, name: string): Walk {
  const { [name]: _, ...rest } = walk
  return rest
}

function stops(): readonly Choice[] {
  return checkpoints.map(({ id, stop }) => ({
    text: stop,
    walk: { at: id },
    codes: inOrder(rules.filter(({ checkpoint }) => checkpoint === id)),
  }))
}

/** What may be the matter at a checkpoint: its rules, without what only a house rule decides. */
function choicesAt(checkpoint: Checkpoint): readonly Choice[] {
  const own = rules.filter((rule) => rule.checkpoint === checkpoint)
  const all = own.flatMap((rule) => matters(rule).map((stated) => ({ stated, code: rule.code })))
  const keys = [...new Set(all.map(({ stated }) => JSON.stringify(stated)))]
  return keys.map((key) => {
    const same = all.filter(({ stated }) => JSON.stringify(stated) === key)
    const stated: Walk = same[0]?.stated ?? {}
    return {
      text: Object.entries(stated)
        .map(([name, value]) => factText(name, value ?? ''))
        .join(', and '),
      walk: { at: checkpoint, ...stated },
      codes: inOrder(same),
    }
  })
}

/** The facts that a rule names, value by value; what is so unless stated otherwise is left out where something else is named. */
function matters({ when }: Rule): readonly Walk[] {
  const named = facts
    .filter(({ name, kind }) => name in when && kind !== 'house')
    .map(({ name, kind }) => ({ name, kind, values: (when[name] ?? []) as readonly string[] }))
  const eventful = named.filter(({ name, values }) => !values.includes(defaultOf(name)))
  const kept = eventful.length > 0 ? eventful : named
  return kept.reduce<readonly Walk[]>(
    (ways, { name, kind, values }) => {
      const told = values.filter((value) => value !== defaultOf(name))
      // One method or role stands for all that the rule names.
      const some = kind === 'setting' ? told.slice(-1) : told
      return ways.flatMap((way) => some.map((value) => ({ ...way, [name]: value })))
    },
    [{}],
  )
}

/** The answer, unless a house rule would make it another. */
function settledOrAsked(walk: Walk, named: Stated, houses: Stated): Stand {
  const said = Object.entries(named).filter(
    ([name, value]) => !(isHouse(name) && value === 'unstated'),
  )
  const stated = withRules(Object.fromEntries(said), walk, houses)
  const settled = settle(stated)
  if (settled.kind !== 'settled') {
    return { kind: 'unknown', why: `These facts cannot be true together: ${settled.why}.` }
  }
  const open = facts.find(
    ({ name, kind }) =>
      kind === 'house' && !(name in walk) && !(name in stated) && hasASay(name, stated),
  )
  if (!open) return { kind: 'answer', stated, decision: decide(settled.situation) }
  const ways = open.values.map(({ value, is }) => ({
    text: is || 'That is left open, or does not arise here',
    walk: { ...walk, [open.name]: value },
    codes: [codeOf(value === 'unstated' ? stated : { ...stated, [open.name]: value })],
  }))
  const told = Object.entries(stated).map(([name, value]) => factText(name, value))
  return {
    kind: 'asks',
    told,
    ask: open.ask,
    choices: [...ways.slice(1), ...ways.slice(0, 1)],
  }
}

/** What was said, and the learner's own rules wherever they settle something. */
function withRules(said: Stated, walk: Walk, houses: Stated): Stated {
  let stated = said
  for (const { name } of facts) {
    if (name in houses && !(name in walk) && hasASay(name, stated)) {
      stated = { ...stated, [name]: houses[name] }
    }
  }
  return stated
}

/** Whether a house rule, without bringing about anything by itself, would change the answer or what else is permitted. */
function hasASay(house: FactName, stated: Stated): boolean {
  const before = settle(stated)
  const values = facts.find(({ name }) => name === house)?.values ?? []
  const codes = values.flatMap(({ value }) => {
    if (value === 'unstated') return []
    const after = settle({ ...stated, [house]: value })
    if (before.kind !== 'settled' || after.kind !== 'settled') return []
    const sameFacts = facts.every(
      ({ name, kind }) => kind !== 'fact' || before.situation[name] === after.situation[name],
    )
    return sameFacts ? [decide(after.situation).code] : []
  })
  return new Set(codes).size > 1
}

function codeOf(stated: Stated): StatusCode {
  const settled = settle(stated)
  if (settled.kind !== 'settled') throw new Error(settled.why)
  return decide(settled.situation).code
}

function inOrder(some: readonly { readonly code: StatusCode }[]): readonly StatusCode[] {
  return [...new Set(some.map(({ code }) => code))].toSorted((one, other) => one - other)
}
