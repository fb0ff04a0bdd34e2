import { meet, type Person } from './families.ts'
import { essentials } from './items.ts'
import { policies, policyNames } from './policies.ts'
import type { PolicyMaker } from './policy.ts'
import { knownBefore, type Prior, priors } from './prior.ts'
import { type Row, rounded } from './report.ts'
import { mean } from './statistics.ts'
import { studyDay } from './study.ts'

interface Placed {
  /** Of all skills, the share that is taken to be known and is not. */
  readonly falsely: number
  /** Of what is known, the share that was found. */
  readonly found: number
}

/** Asks for one day. These learners guess where they can. */
function placed(person: Person, maker: PolicyMaker): Placed | undefined {
  const before = knownBefore(essentials, person.prior, person.seed)
  const learner = meet(person, essentials)
  const policy = maker(essentials, person.seed, 0)
  if (!policy.known) return undefined
  studyDay(learner, policy, 0)
  const known = [...policy.known()]
  return {
    falsely: known.filter((skill) => !before.has(skill)).length / essentials.length,
    found: before.size === 0 ? 1 : known.filter((skill) => before.has(skill)).length / before.size,
  }
}

function row(policy: string, prior: Prior, own: readonly Placed[]): Row {
  const falsely = own.map((one) => one.falsely)
  return {
    prior,
    policy,
    'falsely known': rounded(mean(falsely), 4),
    most: rounded(Math.max(...falsely), 4),
    found: rounded(mean(own.map(({ found }) => found))),
  }
}

/** A row for each policy that finds out what is known already, and each kind of learner. */
export function placementRows(seeds: readonly number[]): readonly Row[] {
  return policyNames.flatMap((policy) =>
    priors.flatMap((prior) => {
      const own = seeds.flatMap(
        (seed) =>
          placed({ family: 'fsrs-default', prior, seed, guesses: true }, policies[policy]) ?? [],
      )
      return own.length > 0 ? [row(policy, prior, own)] : []
    }),
  )
}
