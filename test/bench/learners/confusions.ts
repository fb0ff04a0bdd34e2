import { kindOf, type SkillId } from '../../../src/domain/skill.ts'
import type { Unseen } from './confusingLearner.ts'
import { meet, type Person } from './families.ts'
import { confusedGroups, confusedItems } from './items.ts'
import type { Learner } from './learner.ts'
import { type PolicyName, policies, policyNames } from './policies.ts'
import type { PolicyMaker } from './policy.ts'
import { randomQuiz } from './randomQuiz.ts'
import { cells, type Row, rounded } from './report.ts'
import { mean, ratioOfTotals } from './statistics.ts'
import { studyDay } from './study.ts'

const bearable = 0.05
const mostDays = 365

interface HeldApart {
  readonly questions: number
  readonly reached: boolean
}

function allHeldApart({ confusion }: Learner): boolean {
  return confusedGroups.every(({ id }) => (confusion?.(id) ?? 0) < bearable)
}

/** How many questions it takes until no group is mixed up in 5 of 100; all that were asked in a year when that never came. */
function heldApart(person: Person, maker: PolicyMaker, items: readonly SkillId[]): HeldApart {
  const learner = meet(person, items)
  const policy = maker(items, person.seed, 0)
  let questions = 0
  for (let day = 0; day < mostDays; day += 1) {
    questions += studyDay(learner, policy, day, () => allHeldApart(learner))
    if (allHeldApart(learner)) return { questions, reached: true }
  }
  return { questions, reached: false }
}

const quizItems = confusedItems.filter((skill) => kindOf(skill) !== 'tell-apart')

/** A row a policy; "ratio" is to a quiz that asks about codes at random, with distractors at random. */
export function confusionRows(unseen: Unseen, seeds: readonly number[]): readonly Row[] {
  const run = (maker: PolicyMaker, items: readonly SkillId[]) =>
    seeds.map((seed) =>
      heldApart({ family: 'pairs', prior: 'developer', seed, unseen }, maker, items),
    )
  const quiz = run(randomQuiz, quizItems)
  const row = (policy: PolicyName | 'quiz, random distractors', own: readonly HeldApart[]): Row => {
    const questions = own.map((one) => one.questions)
    return {
      unseen,
      policy,
      questions: rounded(mean(questions), 1),
      ...cells(
        'ratio',
        ratioOfTotals(
          questions,
          quiz.map((one) => one.questions),
        ),
      ),
      reached: rounded(mean(own.map(({ reached }) => Number(reached)))),
    }
  }
  return [
    row('quiz, random distractors', quiz),
    ...policyNames.map((policy) => row(policy, run(policies[policy], confusedItems))),
  ]
}
