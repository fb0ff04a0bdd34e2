import { expect, test } from 'vitest'
import { readRecords } from '../../src/progress/transfer/bringIn.ts'
import { joinParts, linesIn, partsOf, textOf } from '../../src/progress/transfer/handover.ts'
import { anAnswer, anEnd, aRun } from '../support/entries.ts'

const run = aRun()
const entries = [run, anAnswer({ run: run.id }), anAnswer({ run: run.id, place: 1 }), anEnd(run)]

test('what was copied on one device is read on the other, however the text was broken', async () => {
  const text = await textOf(entries)
  expect(text).toMatch(/^teapot1\.[0-9a-z]+\.[\w-]+$/)
  const broken = text.replaceAll(/(.{40})/g, '$1\n  ')
  expect(readRecords((await linesIn(broken)) ?? [], [])).toMatchObject({ fresh: entries })
})

test('an answer takes little room in the text', async () => {
  const many = Array.from({ length: 500 }, (_, place) =>
    anAnswer({ run: run.id, place, ms: 1000 + ((place * 7919) % 9001) }),
  )
  expect((await textOf(many)).length / many.length).toBeLessThan(20)
})

test('a text that is cut off, changed or not ours is refused', async () => {
  const text = await textOf(entries)
  for (let place = 0; place < text.length; place += 1) {
    const letter = text[place] === 'A' ? 'B' : 'A'
    expect(await linesIn(text.slice(0, place))).toBeUndefined()
    expect(await linesIn(text.slice(0, place) + letter + text.slice(place + 1))).toBeUndefined()
  }
  expect(await linesIn('https://example.org')).toBeUndefined()
})

test('codes may be scanned in any order and twice, and are the text once all are there', () => {
  const text = Array.from({ length: 2000 }, (_, place) => (place * 7919).toString(36)).join('')
  const parts = partsOf(text)
  expect(parts.length).toBeGreaterThan(2)
  const [first = '', ...others] = parts
  expect(joinParts([first, first])).toEqual({ have: 1, of: parts.length })
  expect(joinParts([first, ...others.toReversed(), first])).toEqual({ text })
  expect(joinParts(['https://example.org'])).toBeUndefined()
})

test('codes of two exports are not mixed, and a damaged one is not believed', async () => {
  const [one, two] = [await textOf(entries), await textOf(entries.slice(1))]
  expect(joinParts([...partsOf(one), ...partsOf(two)])).toEqual({ text: two })
  const [part = ''] = partsOf(one)
  expect(joinParts([part.replace(/.$/, '!')])).toEqual({ have: 1, of: 1 })
  expect(joinParts([part.replace('/1/1/', '/1/999999999/')])).toEqual({ text: one })
})
