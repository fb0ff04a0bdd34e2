import { decidingQuestion } from '../content/decidingQuestions.ts'
import type { Case, Distinction } from '../content/entry.ts'
import { meanings } from '../content/meanings.ts'
import { rowOf } from '../content/registry.ts'
import type { Track } from '../content/tracks.ts'
import { wild } from '../content/wild.ts'
import { classOf, isRegistered, oneOf, phraseOf } from './catalog.ts'
import { skillsOfTrack } from './focus.ts'
import { guideWith } from './guide.ts'
import type { Library } from './library.ts'
import type { Solved } from './model/solve.ts'
import { distinctionOf } from './neighbours.ts'
import { kindOf, type SkillId, subjectOf } from './skill.ts'

/** A card to take along to another trainer: plain text, in lines. */
export interface Card {
  /** Stable for good: a second import updates the card and keeps what the learner did with it. */
  readonly guid: string
  readonly front: readonly string[]
  readonly back: readonly string[]
  /** Without spaces, as Anki wants them. */
  readonly tags: readonly string[]
}

/** The cards of a track, in its order; what two distinctions share comes once. */
export function cardsOf(track: Track, library: Library): readonly Card[] {
  const cards = skillsOfTrack(track.id).flatMap((skill) => cardsFor(skill, library))
  return [...new Map(cards.map((card) => [card.guid, card])).values()]
}

/** Kinds that need options or a text field of their own stay in Teapot. */
function cardsFor(skill: SkillId, library: Library): readonly Card[] {
  switch (kindOf(skill)) {
    case 'meaning':
      return aboutCode(Number(subjectOf(skill)), library)
    case 'tell-apart':
      return aboutDistinction(subjectOf(skill), library)
    case 'fact':
    case 'claim':
      return aboutFact(subjectOf(skill), library)
    case 'wild':
      return aboutWild(subjectOf(skill), library)
    default:
      return []
  }
}

function aboutCode(code: number, library: Library): readonly Card[] {
  const row = rowOf(code)
  const words = library.codes.get(String(code))
  if (!row || !words) return []
  const tags = [`${classOf(code)}xx`, row.status]
  const name = `${code} ${row.phrase}`
  return [
    {
      guid: `http:${code}`,
      front: [String(code)],
      back: [row.phrase, meanings[row.code], `Rule of thumb: ${words.thumb}`, words.hook],
      tags: [...tags, 'number-to-meaning'],
    },
    {
      guid: `http:${code}:recall`,
      front: [meanings[row.code], 'Which code says this?'],
      back: [name, words.hook],
      tags: [...tags, 'meaning-to-number'],
    },
  ]
}

function aboutDistinction(id: string, library: Library): readonly Card[] {
  const distinction = distinctionOf(id)
  const words = library.distinctions.get(id)
  const { model } = library
  if (!distinction || !words || !model) return []
  const { codes } = distinction
  return [
    {
      guid: `http:${id}`,
      front: [`${oneOf(codes)}: which question decides?`],
      back: [
        decidingQuestion(distinction.id),
        ...codes.map((code) => `${code} ${phraseOf(code)}: ${words.answers[code] ?? ''}`),
      ],
      tags: ['tell-apart', id],
    },
    ...words.cases.map((told) => aboutCase(distinction, { ...told, ...model.solve(told, codes) })),
  ]
}

function aboutCase(
  { id, codes }: Distinction,
  { id: name, story, answer, why, whyNot, flips }: Case & Solved,
): Card {
  return {
    guid: `http:case:${name}`,
    front: [story, `${oneOf(codes)}?`],
    back: [
      `${answer} ${phraseOf(answer)}`,
      why,
      ...codes.flatMap((code) =>
        whyNot[code] ? [[`Not ${code}:`, whyNot[code], flips[code]].filter(Boolean).join(' ')] : [],
      ),
    ],
    tags: ['tell-apart', id],
  }
}

function aboutFact(id: string, library: Library): readonly Card[] {
  const guide = guideWith(id)
  const asked = guide && library.guides.get(guide.id)?.questions[id]
  if (!asked) return []
  return [
    {
      guid: `http:fact:${id}`,
      front: [asked.prompt],
      back: [asked.right, asked.why, asked.section],
      tags: [guide.kind, guide.id],
    },
  ]
}

function aboutWild(id: string, library: Library): readonly Card[] {
  const entry = wild.find((known) => known.id === id)
  const words = library.wild[id]
  if (!entry || !words) return []
  const clash = isRegistered(entry.code) ? [`IANA has it as ${phraseOf(entry.code)}.`] : []
  return [
    {
      guid: `http:wild:${id}`,
      front: [`${entry.code}, from ${entry.vendor}`],
      back: [entry.name, words.means, `Nearest in the registry: ${words.instead.code}`, ...clash],
      tags: ['in-the-wild', entry.status.replaceAll(' ', '-')],
    },
  ]
}

/** Anki’s text import: header lines, then one card a line: id, front, back, tags. */
export function ankiText({ name }: Track, cards: readonly Card[]): string {
  const header = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:Teapot::${name}`,
    '#guid column:1',
    '#tags column:4',
    '#if matches:update current',
  ]
  const html = (lines: readonly string[]) => quoted(lines.map(escaped).join('<br>'), /[\t\n"]/)
  const rows = cards.map(({ guid, front, back, tags }) =>
    [guid, html(front), html(back), tags.join(' ')].join('\t'),
  )
  return `${[...header, ...rows].join('\n')}\n`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Quizlet’s import: a tab between the sides, a line a card, and nothing quoted. */
export function quizletText(cards: readonly Card[]): string {
  const plain = (lines: readonly string[]) => lines.join(' ').replaceAll(/\s+/g, ' ')
  return `${cards.map(({ front, back }) => `${plain(front)}\t${plain(back)}`).join('\n')}\n`
}

/** Two columns, front and back (RFC 4180). */
export function csv(cards: readonly Card[]): string {
  const cell = (lines: readonly string[]) => quoted(lines.join('\n'), /[,"\r\n]/)
  return cards.map(({ front, back }) => `${cell(front)},${cell(back)}\r\n`).join('')
}

function quoted(text: string, when: RegExp): string {
  return when.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
