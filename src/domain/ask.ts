import { decidingQuestion } from '../content/decidingQuestions.ts'
import type { Library } from './library.ts'
import type { Entry, Run } from './log.ts'
import { distinctionOf } from './neighbours.ts'
import type { Question } from './question.ts'
import { aboutApplying } from './questions/apply.ts'
import { aboutCaching } from './questions/caching.ts'
import { aboutClass } from './questions/class.ts'
import { aboutCollision } from './questions/collision.ts'
import { aboutFact } from './questions/fact.ts'
import { aboutHandler } from './questions/handler.ts'
import { aboutHeader } from './questions/header.ts'
import { aboutHouseRule } from './questions/house.ts'
import { aboutMeaning, aboutNumber } from './questions/meaning.ts'
import { aboutMethod } from './questions/method.ts'
import { aboutRecall } from './questions/recall.ts'
import { aboutResponse } from './questions/response.ts'
import { aboutSorting } from './questions/sorting.ts'
import { tellApart } from './questions/tell-apart.ts'
import { aboutWild } from './questions/wild.ts'
import { pick, type Random, seeded, seedFrom, shuffled } from './random.ts'
import { answersIn, setAside } from './scores.ts'
import { kindOf, type SkillId, skillOf, subjectOf } from './skill.ts'

const askers = {
  meaning: aboutMeaning,
  'tell-apart': aboutTellingApart,
  number: aboutNumber,
  apply: aboutApplying,
  class: aboutClass,
  header: aboutHeader,
  method: aboutMethod,
  caching: aboutCaching,
  fact: aboutFact,
  claim: aboutFact,
  sort: aboutSorting,
  handler: aboutHandler,
  first: aboutCollision,
  house: aboutHouseRule,
  response: aboutResponse,
  wild: aboutWild,
  recall: aboutRecall,
} as const

function aboutTellingApart(skill: SkillId, library: Library): readonly Question[] {
  const distinction = distinctionOf(subjectOf(skill))
  const words = library.distinctions.get(subjectOf(skill))
  const { model } = library
  if (!distinction || !words || !model) return []
  return words.cases.map((story) =>
    tellApart(distinction, {
      solved: model.solve(story, distinction.codes),
      question: decidingQuestion(distinction.id),
      story,
      sections: words.sections,
    }),
  )
}

/** Every question that can be asked about a skill, from the words at hand; none when they are not at hand. */
export function questionsOf(skill: SkillId, library: Library): readonly Question[] {
  const known = made.get(library) ?? new Map<SkillId, readonly Question[]>()
  made.set(library, known)
  const questions = known.get(skill) ?? askers[kindOf(skill)](skill, library)
  known.set(skill, questions)
  return questions
}

// A cache: a run looks through its questions again with every answer.
const made = new WeakMap<Library, Map<SkillId, readonly Question[]>>()

/** Questions not to draw: never those set aside, and those asked lately only when the skill has no other. */
export interface Avoid {
  readonly aside: ReadonlySet<string>
  readonly recent: ReadonlySet<string>
}

/**
 * The question at one place of a run: the same for the same entry, seed and place.
 * Undefined when the words are not at hand, or when all questions of the skill were set aside.
 */
export function draw(
  entry: string,
  library: Library,
  seed: number,
  place: number,
  { aside, recent }: Avoid,
): Question | undefined {
  const random = seeded(seedFrom(`${seed} ${place} ${entry}`))
  const wanted = (id: string) => !aside.has(id) && (!entry.includes('/') || id === entry)
  const all = questionsOf(skillOf(entry), library).filter(({ id }) => wanted(id))
  const fresh = all.filter(({ id }) => !recent.has(id))
  return arranged(pick(fresh.length > 0 ? fresh : all, random), random)
}

/** What was set aside or asked before a run began: judged as of then, so that a reload draws the same. */
export function avoidedIn(run: Run, entries: readonly Entry[]): Avoid {
  const before = entries.filter(({ tick }) => tick < run.tick)
  return {
    aside: setAside(before),
    recent: new Set(answersIn(before).map(({ question }) => question)),
  }
}

/** All questions of a run. */
export function drawRun(
  { plan, seed }: Pick<Run, 'plan' | 'seed'>,
  { aside, recent: before }: Avoid,
  library: Library,
): readonly (Question | undefined)[] {
  const recent = new Set(before)
  return plan.map((entry, place) => {
    const question = draw(entry, library, seed, place, { aside, recent })
    if (question) recent.add(question.id)
    return question
  })
}

function arranged(question: Question | undefined, random: Random): Question | undefined {
  if (question?.form !== 'choice') return question
  return { ...question, options: shuffled(question.options, random) }
}
