import { describe, expect, test } from 'vitest'
import { seeded } from '../../src/domain/random.ts'
import { writeLine } from '../../src/progress/line.ts'
import {
  disagreementsFile,
  exportFile,
  largestImport,
  readExport,
} from '../../src/progress/transfer.ts'
import { anAnswer, anEnd, aRun, entry } from '../support/entries.ts'

const run = aRun()
const entries = [
  run,
  anAnswer({ run: run.id }),
  anAnswer({ run: run.id, place: 1, right: false, chosen: '', gaveUp: true }),
  anEnd(run),
  entry('disagreement', {
    question: 'q',
    prompt: 'Which one?',
    reason: '<script>alert(1)</script>',
  }),
]
const now = Date.UTC(2026, 10, 23, 12)
const read = (text: string, known: readonly string[] = []) =>
  readExport(text, new Set(known), text.length)

test('an exported file brings back exactly what was there', () => {
  const file = exportFile(entries, [], now)
  expect(file.name).toBe('teapot-progress-2026-11-23.json')
  expect(read(file.text)).toEqual({
    kind: 'read',
    fresh: entries,
    known: 0,
    unreadable: 0,
    newer: 0,
    aside: [],
  })
})

test('importing the same file twice changes nothing the second time', () => {
  const { text } = exportFile(entries, [], now)
  const ids = entries.map(({ id }) => id)
  expect(read(text, ids)).toMatchObject({ fresh: [], known: entries.length })
})

test('lines that cannot be read, or are from a newer Teapot, are taken along as they are', () => {
  const newer = writeLine({ ...run, kind: 'badge' } as never)
  const torn = `${newer.slice(0, 30)}`
  const { text } = exportFile(
    entries,
    [torn, newer].map((line) => ({ key: 'k', line })),
    now,
  )
  expect(read(text)).toMatchObject({ unreadable: 1, newer: 1, aside: [torn, newer] })
})

describe('a file is refused in plain words', () => {
  test.each([
    ['a picture', '\u0089PNG\r\n'],
    ['nothing', ''],
    ['another program’s JSON', '{"format":"anki","version":1}'],
    ['a list', '[1,2,3]'],
    ['very deep nesting', '['.repeat(100_000)],
    [
      'records that are no strings',
      '{"format":"teapot-progress","version":1,"count":1,"records":[{"a":1}]}',
    ],
  ])('when it is %s', (_name, text) => {
    expect(read(text)).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/not a file that Teapot exported/),
    })
  })

  test('when it was cut or edited', () => {
    const file = JSON.parse(exportFile(entries, [], now).text)
    file.records.pop()
    expect(read(JSON.stringify(file))).toMatchObject({
      why: expect.stringMatching(/cut or edited/),
    })
  })

  test('when it is from a newer Teapot', () => {
    const file = { ...JSON.parse(exportFile(entries, [], now).text), version: 2 }
    expect(read(JSON.stringify(file))).toMatchObject({ why: expect.stringMatching(/newer Teapot/) })
  })

  test('when it is too large, before a byte of it is read', () => {
    expect(readExport('', new Set(), largestImport + 1)).toMatchObject({
      why: expect.stringMatching(/larger than 25 MB/),
    })
  })
})

test('numbers out of range and foreign prototypes do not become entries', () => {
  const lines = [
    { ...anAnswer(), ms: -1 },
    { ...anAnswer(), at: Number.MAX_VALUE },
    { ...anAnswer(), tick: 1.5 },
    { ...anAnswer(), id: '__proto__' },
    JSON.parse('{"__proto__":{"polluted":true},"kind":"reset","id":"a.1","tick":1,"at":1,"v":1}'),
  ].map((value) => writeLine(value as never))
  const file = { format: 'teapot-progress', version: 1, count: lines.length, records: lines }
  const found = read(JSON.stringify(file))
  expect(found).toMatchObject({ kind: 'read', unreadable: 4 })
  expect(Object.prototype).not.toHaveProperty('polluted')
})

test('two thousand damaged files are neither fatal nor believed', () => {
  const { text } = exportFile(entries, [], now)
  const random = seeded(1)
  const originals = new Set(entries.map((one) => JSON.stringify(one)))
  for (let round = 0; round < 2000; round += 1) {
    const place = Math.floor(random() * text.length)
    const letter = String.fromCharCode(Math.floor(random() * 128))
    const damaged =
      random() < 0.2 ? text.slice(0, place) : text.slice(0, place) + letter + text.slice(place + 1)
    const found = read(damaged)
    if (found.kind === 'read') {
      // What is taken in is what was written: the check over each line sees to that.
      expect(found.fresh.filter((one) => !originals.has(JSON.stringify(one)))).toEqual([])
    }
  }
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('disagreements can be sent to whoever mends questions', () => {
  const file = disagreementsFile(entries, now)
  expect(JSON.parse(file.text)).toMatchObject({
    disagreements: [{ question: 'q', prompt: 'Which one?', reason: '<script>alert(1)</script>' }],
  })
})
