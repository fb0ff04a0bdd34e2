import { constants } from '../content/constants.ts'
import { meanings } from '../content/meanings.ts'
import { registry, type StatusCode } from '../content/registry.ts'

/**
 * Codes that fit what was typed: the start of a number first, then words of the phrase, of a former phrase,
 * of a framework's constant, of the meaning. Every word has to fit somewhere. All codes for an empty search.
 */
export function searchCodes(query: string): readonly StatusCode[] {
  const words = plain(query).split(' ').filter(Boolean)
  return registry
    .map(({ code }) => ({ code, rank: rank(code, words) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ code }) => code)
}

/** Lower-case words: "HTTPStatus.NOT_FOUND" and "StatusNotFound" both hold "not found". */
function plain(text: string): string {
  return text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

const fields = new Map<StatusCode, readonly string[]>(
  registry.map((row) => [
    row.code,
    [
      String(row.code),
      plain(row.phrase),
      plain(row.formerPhrases.join(' ')),
      plain(constants[row.code].map(({ name }) => name).join(' ')),
      plain(meanings[row.code]),
    ],
  ]),
)

/** The place of the first field that holds all words; each word counts from its beginning. */
function rank(code: StatusCode, words: readonly string[]): number {
  const places = words.map((word) =>
    (fields.get(code) ?? []).findIndex(
      (field) =>
        ` ${field}`.includes(` ${word}`) ||
        (word.length > 4 && field.replaceAll(' ', '').includes(word)),
    ),
  )
  return places.includes(-1) ? Number.POSITIVE_INFINITY : Math.max(0, ...places)
}
