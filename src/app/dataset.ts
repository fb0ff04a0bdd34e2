import { collisions } from '../content/collisions.ts'
import { constantsOf } from '../content/constants.ts'
import { decidingQuestion } from '../content/decidingQuestions.ts'
import { distinctions } from '../content/distinctions.ts'
import type { DistinctionWords } from '../content/entry.ts'
import { guides } from '../content/guides.ts'
import { handlers } from '../content/handlers.ts'
import { houseRules } from '../content/houseRules.ts'
import { meanings } from '../content/meanings.ts'
import { facts, needs } from '../content/model/facts.ts'
import { betweenRules, checkpoints, firmOrder } from '../content/model/order.ts'
import { rules } from '../content/model/rules.ts'
import { registry } from '../content/registry.ts'
import { responses } from '../content/responses.ts'
import { tracks } from '../content/tracks.ts'
import { wild } from '../content/wild.ts'
import { wholeLibrary } from '../domain/library.ts'

/** The version of the shapes below. It grows when a field changes its meaning or goes. */
const version = 1

/** The dataset as it is published with the build, by file name. */
export async function dataset() {
  const library = await wholeLibrary()
  const withAnswers = (words: DistinctionWords | undefined) => ({
    ...words,
    cases: words?.cases.map((story) => ({ ...story, answer: library.model?.answerTo(story) })),
  })
  return {
    'status-codes.json': {
      version,
      codes: registry.map((row) => ({
        ...row,
        meaning: meanings[row.code],
        words: library.codes.get(String(row.code)),
        constants: constantsOf(row.code),
      })),
    },
    'unregistered-codes.json': {
      version,
      codes: wild.map((entry) => ({ ...entry, words: library.wild[entry.id] })),
    },
    'distinctions.json': {
      version,
      distinctions: distinctions.map((distinction) => ({
        ...distinction,
        question: decidingQuestion(distinction.id),
        words: withAnswers(library.distinctions.get(distinction.id)),
      })),
    },
    'guides.json': {
      version,
      guides: guides.map((guide) => ({ ...guide, words: library.guides.get(guide.id) })),
    },
    'handlers.json': {
      version,
      handlers: handlers.map((handler) => ({
        ...handler,
        words: library.handlers.get(handler.id),
      })),
    },
    'tracks.json': { version, tracks },
    'stories.json': {
      version,
      stories: library.stories.map((story) => ({
        ...story,
        answer: library.model?.answerTo(story),
      })),
      collisions: collisions.map((one) => ({ ...one, words: library.collisions[one.id] })),
      responses: responses.map((one) => ({ ...one, words: library.responses[one.id] })),
      houseRules,
      houseStories: library.houseStories,
    },
    'model.json': { version, facts, needs, checkpoints, firmOrder, betweenRules, rules },
  }
}
