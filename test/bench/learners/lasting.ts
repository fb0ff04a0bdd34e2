import { type Family, meet, type Person } from './families.ts'
import { essentials } from './items.ts'
import { type PolicyName, policies, policyNames } from './policies.ts'
import type { PolicyMaker } from './policy.ts'
import type { Prior } from './prior.ts'
import { cells, type Row, rounded } from './report.ts'
import { differenceOfMeans, mean, ratioOfTotals } from './statistics.ts'
import { meanRecall, studyDay } from './study.ts'

const target = 0.9
const mornings = 7
const mostDays = 120
const idleDays = 30

interface Lasting {
  /** Questions until mean recall had been at the target for a week of mornings; all of them when that never came. */
  readonly reviews: number
  readonly days: number
  readonly reached: boolean
  /** Mean recall when nothing was asked for a month after that. */
  readonly afterIdle: number
}

/** How many questions it takes until everything is remembered, and how much is left of it after a month without. */
function lasting(person: Person, maker: PolicyMaker): Lasting {
  const learner = meet(person, essentials)
  const policy = maker(essentials, person.seed, 0)
  let reviews = 0
  let held = 0
  let day = 0
  while (day < mostDays && held < mornings) {
    reviews += studyDay(learner, policy, day)
    day += 1
    held = meanRecall(learner, essentials, day) >= target ? held + 1 : 0
  }
  return {
    reviews,
    days: day,
    reached: held >= mornings,
    afterIdle: meanRecall(learner, essentials, day + idleDays),
  }
}

const baseline: PolicyName = 'Anki default'

/** A row a policy; "ratio" is of all reviews to those of Anki's default, "points" what is lost or won after the idle month. */
export function lastingRows(
  family: Family,
  prior: Prior,
  seeds: readonly number[],
): readonly Row[] {
  const run = (name: PolicyName) =>
    seeds.map((seed) => lasting({ family, prior, seed }, policies[name]))
  const anki = run(baseline)
  return policyNames.map((policy) => {
    const own = policy === baseline ? anki : run(policy)
    const of = (results: readonly Lasting[], value: (result: Lasting) => number) =>
      results.map(value)
    const reviews = (result: Lasting) => result.reviews
    const afterIdle = (result: Lasting) => result.afterIdle * 100
    return {
      family,
      prior,
      policy,
      reviews: rounded(mean(of(own, reviews)), 1),
      ...cells('ratio', ratioOfTotals(of(own, reviews), of(anki, reviews))),
      days: rounded(mean(of(own, ({ days }) => days)), 1),
      reached: rounded(mean(of(own, ({ reached }) => Number(reached)))),
      afterIdle: rounded(mean(of(own, ({ afterIdle: left }) => left))),
      points: rounded(differenceOfMeans(of(own, afterIdle), of(anki, afterIdle)).value, 1),
    }
  })
}
