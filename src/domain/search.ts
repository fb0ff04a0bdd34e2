import { constantsOf } from '../content/constants.ts'
import { meanings } from '../content/meanings.ts'
import type { StatusCode } from '../content/phrases.ts'
import { registry } from '../content/registry.ts'
import { type WildCode, wild } from '../content/wild.ts'

/**
 * Codes that fit what was typed: the start of a number first, then words of the phrase, of a former phrase,
 * of a framework's constant, of the meaning. Every word has to fit somewhere. All codes for an empty search.
 */
export function searchCodes(query: string): readonly StatusCode[] {
  return fitting(codes, query)
}

/** Numbers that nobody has registered, by number, name and vendor. */
export function searchWild(query: string): readonly WildCode[] {
  return fitting(vendors, query)
}

/** Something to be found, with its fields: the more telling first. A field is one text or several. */
interface Entry<Found> {
  readonly found: Found
  readonly fields: readonly (readonly string[])[]
}

const codes: readonly Entry<StatusCode>[] = registry.map((row) => ({
  found: row.code,
  fields: [
    [String(row.code)],
    [plain(row.phrase)],
    row.formerPhrases.map(plain),
    constantsOf(row.code).map(({ name }) => plain(name)),
    [plain(meanings[row.code])],
  ],
}))

const vendors: readonly Entry<WildCode>[] = wild.map((entry) => ({
  found: entry,
  fields: [[String(entry.code)], [plain(entry.name)], [plain(entry.vendor)]],
}))

function fitting<Found>(entries: readonly Entry<Found>[], query: string): readonly Found[] {
  const words = plain(query).split(' ').filter(Boolean)
  return entries
    .map(({ found, fields }) => ({ found, rank: rank(fields, words) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ found }) => found)
}

/** Lower-case words: "HTTPStatus.NOT_FOUND" and "StatusNotFound" both hold "not found". */
export function plain(text: string): string {
  return text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The place of the first field that holds all words; each word counts from its beginning. */
function rank(fields: Entry<unknown>['fields'], words: readonly string[]): number {
  const places = words.map((word) => fields.findIndex((texts) => texts.some(holds(word))))
  return places.includes(-1) ? Number.POSITIVE_INFINITY : Math.max(0, ...places)
}

const holds = (word: string) => (text: string) =>
  ` ${text}`.includes(` ${word}`) || (word.length > 4 && text.replaceAll(' ', '').includes(word))
