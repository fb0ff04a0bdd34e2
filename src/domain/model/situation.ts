import {
  type FactName,
  facts,
  needs,
  type Situation,
  type Stated,
  type When,
} from '../../content/model/facts.ts'

/** A situation made whole, or the reason why what was stated cannot be true together. */
export type Settled =
  | { readonly kind: 'settled'; readonly situation: Situation }
  | { readonly kind: 'contradiction'; readonly why: string }

const uneventful = Object.fromEntries(
  facts.map(({ name, values }) => [name, values[0].value]),
) as unknown as Situation

/** The value that a fact has while nothing is said of it. */
export function defaultOf(name: FactName): string {
  return uneventful[name]
}

const names = new Map<When, readonly FactName[]>()

/** The facts that a condition names: asked a thousand times for one counterfactual, so kept. */
function namesIn(when: When): readonly FactName[] {
  const known = names.get(when) ?? (Object.keys(when) as FactName[])
  names.set(when, known)
  return known
}

/** Whether every fact that is named has one of the values given for it. */
export function holds(when: When, situation: Situation): boolean {
  for (const name of namesIn(when)) {
    if (!(when[name] as readonly string[]).includes(situation[name])) return false
  }
  return true
}

/** Fills in what was not stated: uneventful, or whatever the stated facts need. */
export function settle(stated: Stated): Settled {
  let situation: Situation = { ...uneventful, ...stated }
  // Each round gives one more fact the value that another one needs, so there are no more rounds than facts.
  for (let round = 0; round <= facts.length; round += 1) {
    const broken = needs.find(
      ({ when, requires }) => holds(when, situation) && !holds(requires, situation),
    )
    if (!broken) return { kind: 'settled', situation }
    const missing = Object.entries(broken.requires).find(
      ([name, values]) => !(values as readonly string[]).includes(situation[name as FactName]),
    )
    const [name, values] = missing ?? ['', []]
    if (name in stated) return { kind: 'contradiction', why: broken.why }
    situation = { ...situation, [name]: values[0] }
  }
  return { kind: 'contradiction', why: 'two facts need each other to be otherwise' }
}
