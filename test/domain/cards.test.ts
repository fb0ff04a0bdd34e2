import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { type Track, tracks } from '../../src/content/tracks.ts'
import { ankiText, type Card, cardsOf, csv, quizletText } from '../../src/domain/cards.ts'
import { library } from '../support/library.ts'

/** A card with everything that a file format can stumble over. */
const awkward: Card = {
  guid: 'http:awkward',
  front: ['Is "a < b" & c, or\tnot?', 'Second line'],
  back: ['Say ‘yes’, or "no"'],
  tags: ['one', 'two'],
}
const track: Track = {
  id: 'essentials',
  name: 'Awkward',
  about: '',
  kind: 'course',
  codes: [],
  guides: [],
}

/** As Anki reads its text import: header lines first, then fields by the separator that they name. */
function readAnki(text: string) {
  const lines = text.split('\n')
  const header = new Map(
    lines
      .filter((line) => line.startsWith('#'))
      .map((line) => line.slice(1).split(/:(.*)/) as [string, string]),
  )
  const rows: readonly (readonly string[])[] = parse(
    lines.filter((line) => !line.startsWith('#')).join('\n'),
    { delimiter: '\t', relax_quotes: false },
  )
  return { header, rows }
}

const unescaped = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

describe.each(tracks)('the cards of $name', (own) => {
  const cards = cardsOf(own, library)

  test('are there, each under an id of its own', () => {
    expect(cards.length).toBeGreaterThan(15)
    expect(new Set(cards.map(({ guid }) => guid)).size).toBe(cards.length)
  })

  test('have two sides with words on them, and tags without spaces', () => {
    const poor = cards.filter(
      ({ front, back, tags }) =>
        [front, back].some((side) => side.some((line) => line.trim() === '')) ||
        tags.some((tag) => /\s/.test(tag)),
    )
    expect(poor).toEqual([])
  })

  test('come back from Anki’s file as they went in', () => {
    const { header, rows } = readAnki(ankiText(own, cards))
    expect(Object.fromEntries(header)).toEqual({
      separator: 'tab',
      html: 'true',
      notetype: 'Basic',
      deck: `Teapot::${own.name}`,
      'guid column': '1',
      'tags column': '4',
      'if matches': 'update current',
    })
    const back = rows.map(([guid, front = '', side = '', tags = '']) => ({
      guid,
      front: unescaped(front).split('<br>'),
      back: unescaped(side).split('<br>'),
      tags: tags.split(' '),
    }))
    expect(back).toEqual(cards)
  })

  test('come back from Quizlet’s file, two fields a line', () => {
    const lines = quizletText(cards).trimEnd().split('\n')
    expect(lines.map((line) => line.split('\t'))).toEqual(
      cards.map(({ front, back }) => [front.join(' '), back.join(' ')]),
    )
  })

  test('come back from the CSV file, and no cell is taken for a formula', () => {
    const rows: readonly (readonly string[])[] = parse(csv(cards))
    expect(rows).toEqual(cards.map(({ front, back }) => [front.join('\n'), back.join('\n')]))
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
  })
})

describe('a card with quotes, tabs, lines and markup', () => {
  test('reaches Anki as text, not as markup', () => {
    const { rows } = readAnki(ankiText(track, [awkward]))
    expect(rows).toEqual([
      [
        'http:awkward',
        'Is "a &lt; b" &amp; c, or\tnot?<br>Second line',
        'Say ‘yes’, or "no"',
        'one two',
      ],
    ])
  })

  test('reaches Quizlet without tab or line end inside a side', () => {
    expect(quizletText([awkward])).toBe('Is "a < b" & c, or not? Second line\tSay ‘yes’, or "no"\n')
  })

  test('reaches a spreadsheet with its line end', () => {
    expect(parse(csv([awkward]))).toEqual([
      ['Is "a < b" & c, or\tnot?\nSecond line', 'Say ‘yes’, or "no"'],
    ])
  })
})

test('ids stay what they are, so that a second import updates', () => {
  const ids = tracks.flatMap((own) => cardsOf(own, library)).map(({ guid }) => guid)
  expect(ids).toEqual(
    expect.arrayContaining([
      'http:401',
      'http:401:recall',
      'http:401-403',
      'http:case:intern-billing',
      'http:fact:beyond-range',
      'http:wild:499-nginx',
    ]),
  )
})
