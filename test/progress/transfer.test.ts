import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/domain/log.ts'
import { seeded } from '../../src/domain/random.ts'
import { writeLine } from '../../src/progress/lines/line.ts'
import { pack } from '../../src/progress/lines/pack.ts'
import { bringIn } from '../../src/progress/transfer/bringIn.ts'
import { answersFile, disagreementsFile } from '../../src/progress/transfer/files.ts'
import { exportFile, largestImport, readExport } from '../../src/progress/transfer/progressFile.ts'
import { Device } from '../support/device.ts'
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
const read = (text: string, here: readonly Entry[] = []) => readExport(text, here, text.length)

test('an exported file brings back exactly what was there', async () => {
  const file = await exportFile(entries, [], now)
  expect(file.name).toBe('teapot-progress-2026-11-23.json')
  expect(await read(file.text)).toEqual({
    kind: 'read',
    fresh: entries,
    undone: [],
    known: 0,
    unreadable: 0,
    newer: 0,
    hidden: 0,
    aside: [],
    whole: true,
  })
})

test('a file whose owner began anew says how much of what is here it would put away', async () => {
  const page = await new Device().open()
  const { id: _, tick: _tick, at: _at, ...answer } = anAnswer()
  page.getState().append(answer)
  const here = page.getState().entries
  const reset = { ...entry('reset', {}), tick: 90 }
  const file = await exportFile([...entries, reset], [], now)
  expect(await read(file.text, here)).toMatchObject({ hidden: 1 })
  expect(await read((await exportFile(entries, [], now)).text, here)).toMatchObject({ hidden: 0 })
})

test('importing the same file twice changes nothing the second time', async () => {
  const { text } = await exportFile(entries, [], now)
  expect(await read(text, entries)).toMatchObject({ fresh: [], known: entries.length })
})

test('lines that cannot be read, or are from a newer Teapot, are taken along as they are', async () => {
  const newer = writeLine({ ...run, kind: 'badge' } as never)
  const torn = `${newer.slice(0, 30)}`
  const { text } = await exportFile(
    entries,
    [torn, newer].map((line) => ({ key: 'k', line })),
    now,
  )
  expect(await read(text)).toMatchObject({
    unreadable: 1,
    newer: 1,
    aside: [
      { line: torn, newer: false },
      { line: newer, newer: true },
    ],
  })
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
  ])('when it is %s', async (_name, text) => {
    expect(await read(text)).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/not a file that Teapot exported/),
    })
  })

  test('when it is from a newer Teapot', async () => {
    const file = { ...JSON.parse((await exportFile(entries, [], now)).text), version: 3 }
    expect(await read(JSON.stringify(file))).toMatchObject({
      why: expect.stringMatching(/newer Teapot/),
    })
  })

  test('when it is too large, before a byte of it is read', async () => {
    expect(await readExport('', [], largestImport + 1)).toMatchObject({
      why: expect.stringMatching(/larger than 25 MB/),
    })
  })
})

describe('what is left of a file is offered, and said to be not the whole', () => {
  const file = async () => JSON.parse((await exportFile(entries, [], now)).text)

  test('when a record was taken out', async () => {
    const cut = await file()
    cut.records.pop()
    expect(await read(JSON.stringify(cut))).toMatchObject({
      whole: false,
      fresh: entries.slice(0, -1),
    })
  })

  test('when a record was put in the place of another', async () => {
    const edited = await file()
    edited.records[0] = edited.records[1]
    expect(await read(JSON.stringify(edited))).toMatchObject({
      whole: false,
      fresh: entries.slice(1),
    })
  })

  test('when the end of the file is missing', async () => {
    const { text } = await exportFile(entries, [], now)
    expect(await read(text.slice(0, text.length * 0.6))).toMatchObject({
      whole: false,
      fresh: entries.slice(0, 2),
      unreadable: 0,
    })
  })
})

test('a file of version 1, which has no digest, is still read', async () => {
  const { sha256: _, ...file } = JSON.parse((await exportFile(entries, [], now)).text)
  expect(await read(JSON.stringify({ ...file, version: 1 }))).toMatchObject({
    whole: true,
    fresh: entries,
  })
})

test('numbers out of range and foreign prototypes do not become entries', async () => {
  const lines = [
    { ...anAnswer(), ms: -1 },
    { ...anAnswer(), at: Number.MAX_VALUE },
    { ...anAnswer(), tick: 1.5 },
    { ...anAnswer(), tick: Number.MAX_SAFE_INTEGER },
    { ...anAnswer(), id: '__proto__' },
    JSON.parse('{"__proto__":{"polluted":true},"kind":"reset","id":"a.1","tick":1,"at":1,"v":1}'),
  ].map((value) => writeLine(value as never))
  const file = { format: 'teapot-progress', version: 1, count: lines.length, records: lines }
  const found = await read(JSON.stringify(file))
  expect(found).toMatchObject({ kind: 'read', fresh: [], unreadable: 5, newer: 1 })
  expect(Object.prototype).not.toHaveProperty('polluted')
})

describe('what is logged after an import can be exported and imported again', () => {
  const high = 1e13
  const takenIn = async (...foreign: readonly Entry[]) => {
    const found = await read((await exportFile(foreign, [], now)).text)
    if (found.kind === 'refused') return expect.fail(found.why)
    const page = await new Device().open()
    await bringIn(page, found)
    for (const value of ['dark', 'light'])
      page.getState().append({ kind: 'setting', name: 'theme', value })
    const all = page.getState().entries
    const again = await read((await exportFile(all, page.getState().unread, now)).text)
    expect(again).toMatchObject({ fresh: all, unreadable: found.aside.length })
    return all.slice(0, -2)
  }

  test('even if its last entry is at the limit', async () => {
    const foreign = [anAnswer(), anAnswer({ tick: high })]
    expect(await takenIn(...foreign)).toEqual(foreign)
  })

  test('and entries that are refused make room for no others', async () => {
    const beyond = [anAnswer({ tick: high + 1 }), anAnswer({ tick: high + 1 })]
    expect(await takenIn(...beyond)).toEqual([])
  })
})

test('a block that is set aside brings no entry back that was refused', async () => {
  const block = pack([
    anAnswer(),
    anAnswer({ tick: Number.MAX_SAFE_INTEGER }),
    { ...run, kind: 'badge' } as never,
  ])
  const { text } = await exportFile([], [{ key: 'k', line: block }], now)
  const found = await read(text)
  if (found.kind === 'refused') return expect.fail(found.why)
  const device = new Device()
  await bringIn(await device.open(), found)
  expect((await device.open()).getState().entries).toEqual(found.fresh)
  expect(found).toMatchObject({ fresh: [{ kind: 'answer' }], unreadable: 1, newer: 1 })
})

test('ten thousand damaged files are neither fatal nor believed', { timeout: 60_000 }, async () => {
  const { text } = await exportFile(entries, [], now)
  const random = seeded(1)
  const at = (length: number) => Math.floor(random() * length)
  const originals = new Set(entries.map((one) => JSON.stringify(one)))
  const pieces = ['[', '{', '"', '\\', '\u0000', '1e400', 'NaN', '"__proto__":', '\uD800', '\u202E']
  const ways = [
    (whole: string, place: number) => whole.slice(0, place),
    (whole: string, place: number) =>
      whole.slice(0, place) + String.fromCharCode(at(128)) + whole.slice(place + 1),
    (whole: string, place: number) => whole.slice(0, place) + whole.slice(place + at(300)),
    (whole: string, place: number) =>
      whole.slice(0, place) + pieces[at(pieces.length)] + whole.slice(place),
    (whole: string, place: number) => whole.slice(place) + whole.slice(0, place),
    (whole: string, place: number) => whole.slice(0, place) + whole.slice(at(place)),
  ]
  let readable = 0
  for (let round = 0; round < 10_000; round += 1) {
    let damaged = text
    for (let times = 1 + at(3); times > 0; times -= 1) {
      damaged = ways[at(ways.length)]?.(damaged, at(damaged.length)) ?? damaged
    }
    const found = await read(damaged)
    if (found.kind === 'refused') continue
    readable += 1
    // What is taken in is what was written: the check over each line sees to that.
    const invented = found.fresh.filter((one) => !originals.has(JSON.stringify(one)))
    if (invented.length > 0) expect.fail(`round ${round}: ${JSON.stringify(invented)}`)
  }
  expect(readable).toBeGreaterThan(1000)
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12)
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('disagreements can be sent to whoever mends questions', () => {
  const file = disagreementsFile(entries, now)
  expect(JSON.parse(file.text)).toMatchObject({
    disagreements: [{ question: 'q', prompt: 'Which one?', reason: '<script>alert(1)</script>' }],
  })
})

test('answers go into a spreadsheet as text, and never as a formula', () => {
  const hostile = anAnswer({ chosen: '=HYPERLINK("https://example.org")', right: false })
  const rows = parse(answersFile([run, hostile, anAnswer()], now).text)
  expect(rows[0]).toContain('question')
  expect(rows[1]).toContain(`'=HYPERLINK("https://example.org")`)
  expect(rows).toHaveLength(3)
})
