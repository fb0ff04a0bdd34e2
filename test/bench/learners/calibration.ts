import type { SkillId } from '../../../src/domain/skill.ts'
import { type Family, meet, type Person } from './families.ts'
import { essentials } from './items.ts'
import { type PolicyName, policies } from './policies.ts'
import type { PolicyMaker } from './policy.ts'
import { cells, type Row, rounded } from './report.ts'
import { bootstrapped, mean } from './statistics.ts'
import { studyDay } from './study.ts'

const days = 90
const bins = 20

interface Forecast {
  readonly predicted: number
  readonly right: boolean
}

/** What was predicted of each first answer of a day, and how it went. The very first answer to a skill is predicted by nobody. */
function forecasts(person: Person, maker: PolicyMaker): readonly Forecast[] {
  const learner = meet(person, essentials)
  const policy = maker(essentials, person.seed, 0)
  const found: Forecast[] = []
  for (let day = 0; day < days; day += 1) {
    const today = new Set<SkillId>()
    studyDay(learner, policy, day, ({ skill }, { right }) => {
      const predicted = today.has(skill) ? undefined : policy.predicted?.(skill, day)
      today.add(skill)
      if (predicted !== undefined) found.push({ predicted, right })
      return false
    })
  }
  return found
}

/** Of one learner and one bin: how many answers, how many right ones were predicted, and how many there were. */
interface Tally {
  answers: number
  predicted: number
  right: number
}

function tallies(of: readonly Forecast[], edges: readonly number[]): readonly Tally[] {
  const found = Array.from({ length: bins }, () => ({ answers: 0, predicted: 0, right: 0 }))
  for (const { predicted, right } of of) {
    const place = edges.findIndex((edge) => predicted <= edge)
    const tally = found[place < 0 ? bins - 1 : place]
    if (!tally) continue
    tally.answers += 1
    tally.predicted += predicted
    tally.right += Number(right)
  }
  return found
}

/** Root mean square over the bins of how far the share of right answers is from the mean prediction, by answers. */
function rmse(learners: readonly (readonly Tally[])[]): number {
  let [squares, all] = [0, 0]
  for (let bin = 0; bin < bins; bin += 1) {
    const sum: Tally = { answers: 0, predicted: 0, right: 0 }
    for (const tally of learners) {
      const own = tally[bin]
      if (!own) continue
      sum.answers += own.answers
      sum.predicted += own.predicted
      sum.right += own.right
    }
    if (sum.answers > 0) squares += (sum.predicted - sum.right) ** 2 / sum.answers
    all += sum.answers
  }
  return Math.sqrt(squares / all)
}

/** As many answers in each bin, over all learners. */
function quantileEdges(of: readonly Forecast[]): readonly number[] {
  const sorted = of.map(({ predicted }) => predicted).sort((a, b) => a - b)
  return Array.from(
    { length: bins },
    (_, bin) => sorted[Math.ceil(((bin + 1) * sorted.length) / bins) - 1] ?? 1,
  )
}

const shown: readonly PolicyName[] = ['FSRS .9', 'FSRS .95', 'Teapot']

/** A row a policy: the root mean square error over 20 bins, and both means. */
export function calibrationRows(family: Family, seeds: readonly number[]): readonly Row[] {
  return shown.map((policy) => {
    const own = seeds.map((seed) =>
      forecasts({ family, prior: 'developer', seed }, policies[policy]),
    )
    const all = own.flat()
    const edges = quantileEdges(all)
    const binned = own.map((one) => tallies(one, edges))
    return {
      family,
      policy,
      answers: all.length,
      ...cells(
        'RMSE (bins)',
        bootstrapped(own.length, (drawn) => rmse(drawn.map((place) => binned[place] ?? []))),
      ),
      predicted: rounded(mean(all.map(({ predicted }) => predicted))),
      right: rounded(mean(all.map(({ right }) => Number(right)))),
    }
  })
}
