import { describe, expect, test } from 'vitest'
import { guides } from '../../src/content/guides.ts'
import { tracks } from '../../src/content/tracks.ts'
import { library } from '../support/library.ts'

test('there are guides to every code, to failures without one, to error bodies, and to claims', () => {
  expect(guides.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'every-code',
      'no-status-code',
      'problem-details',
      'rules-of-thumb',
      'wrong-on-the-web',
    ]),
  )
})

test('a question belongs to one guide', () => {
  const ids = guides.flatMap(({ questions }) => questions)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a track names guides that exist', () => {
  const known = guides.map(({ id }) => id)
  expect(tracks.flatMap((track) => track.guides).filter((id) => !known.includes(id))).toEqual([])
})

describe.each(guides)('$title', ({ id, questions, kind }) => {
  const words = library.guides.get(id)
  if (!words) throw new Error(`There are no words for ${id}`)

  test('has the questions that it lists, and no others', () => {
    expect(Object.keys(words.questions)).toEqual(questions)
  })

  test('has points to read, and a table as wide as its heads', () => {
    expect(words.points.length).toBeGreaterThanOrEqual(3)
    const wide = words.table?.heads.length ?? 0
    expect(words.table?.rows.filter((cells) => cells.length !== wide) ?? []).toEqual([])
  })

  test('offers two wrong options for each question', () => {
    const odd = Object.entries(words.questions).filter(([, { wrong }]) => wrong.length !== 2)
    expect(odd.map(([name]) => name)).toEqual([])
  })

  test('begins the options of a claim with a verdict', () => {
    if (kind !== 'claim') return
    const texts = Object.values(words.questions).flatMap(({ right, wrong }) => [
      right,
      ...wrong.map(({ text }) => text),
    ])
    expect(texts.filter((text) => !/^(Rule|Rule of thumb|Wrong|Yes|No): /.test(text))).toEqual([])
  })
})
