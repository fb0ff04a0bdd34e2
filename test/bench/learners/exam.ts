import { type Family, meet, type Person } from './families.ts'
import { essentials } from './items.ts'
import { type PolicyName, policies } from './policies.ts'
import type { PolicyMaker } from './policy.ts'
import { cells, type Row, rounded } from './report.ts'
import { mean, ratioOfTotals } from './statistics.ts'
import { meanRecall, studyDay } from './study.ts'

const examDay = 30
const target = 0.9

interface Exam {
  readonly reviews: number
  /** Mean recall on the morning of the exam, as the policy has it and as it is. */
  readonly predicted: number
  readonly recall: number
}

function exam(person: Person, maker: PolicyMaker): Exam {
  const learner = meet(person, essentials)
  const policy = maker(essentials, person.seed, 0)
  policy.plan?.(examDay, target)
  let reviews = 0
  for (let day = 0; day < examDay; day += 1) reviews += studyDay(learner, policy, day)
  return {
    reviews,
    predicted: mean(essentials.map((skill) => policy.predicted?.(skill, examDay) ?? 0)),
    recall: meanRecall(learner, essentials, examDay),
  }
}

const baseline: PolicyName = 'FSRS .95'
const shown: readonly PolicyName[] = ['FSRS .9', baseline, 'Teapot']

/** A row a policy; "ratio" is of reviews to FSRS at .95, "off" how far recall is from the target, "missed by" how far from what was predicted, in points. */
export function examRows(family: Family, seeds: readonly number[]): readonly Row[] {
  const run = (name: PolicyName) =>
    seeds.map((seed) => exam({ family, prior: 'developer', seed }, policies[name]))
  const careful = run(baseline)
  return shown.map((policy) => {
    const own = policy === baseline ? careful : run(policy)
    const reviews = (results: readonly Exam[]) => results.map((result) => result.reviews)
    const points = (of: (result: Exam) => number) => rounded(mean(own.map(of)) * 100, 1)
    return {
      family,
      policy,
      reviews: rounded(mean(reviews(own)), 1),
      ...cells('ratio', ratioOfTotals(reviews(own), reviews(careful))),
      recall: points(({ recall }) => recall),
      off: points(({ recall }) => Math.abs(recall - target)),
      predicted: points(({ predicted }) => predicted),
      'missed by': points(({ predicted, recall }) => Math.abs(predicted - recall)),
    }
  })
}
