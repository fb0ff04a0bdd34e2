import { constantsOf } from '../content/constants.ts'
import { decidingQuestion } from '../content/decidingQuestions.ts'
import { distinctions } from '../content/distinctions.ts'
import { guides } from '../content/guides.ts'
import { handlers } from '../content/handlers.ts'
import { meanings } from '../content/meanings.ts'
import { registry } from '../content/registry.ts'
import { tracks } from '../content/tracks.ts'
import { wild } from '../content/wild.ts'
import { wholeLibrary } from '../domain/library.ts'

/** The version of the shapes below. It grows when a field changes its meaning or goes. */
const version = 1

/** The dataset as it is published with the build, by file name. */
export async function dataset() {
  const library = await wholeLibrary()
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
        words: library.distinctions.get(distinction.id),
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
  }
}
