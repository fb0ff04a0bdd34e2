import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checked, writeLine } from '../../src/progress/lines/line.ts'
import { pack, packAll } from '../../src/progress/lines/pack.ts'
import { readLine } from '../../src/progress/lines/readLine.ts'
import { mostFields, recordsPerBlock } from '../../src/progress/lines/unpack.ts'
import { anAnswer, aRun, entry } from '../support/entries.ts'
import { yearsOf } from '../support/years.ts'

test('twenty thousand answers take at most 1.2 million characters, and come back as they were', {
  timeout: 30_000,
}, () => {
  const entries = yearsOf(20_000)
  const blocks = packAll(entries)
  expect(blocks.join('').length).toBeLessThanOrEqual(1_200_000)
  expect(blocks.flatMap((line) => readLine(line).entries)).toEqual(entries)
})

test('a block holds whatever was typed, in ASCII', () => {
  const odd = [
    aRun({ plan: [], reserve: ['404:meaning'], limit: 0 }),
    entry('disagreement', { question: 'a.1', prompt: 'a.01', reason: 'Ünsinn; \u{1f375},\n‮"' }),
    anAnswer({ right: false, zone: -720, gaveUp: true, chosen: '' }),
    { ...anAnswer(), confidence: -3, later: true },
  ]
  const line = pack(odd)
  expect(line).toMatch(/^[\x20-\x7e]*$/)
  expect(readLine(line)).toEqual({ entries: odd, rest: 'none' })
})

test('a block with a record that only a newer Teapot knows gives the others, and is to be kept', () => {
  const known = anAnswer()
  const newer = { ...anAnswer(), kind: 'badge' } as never
  expect(readLine(pack([known, newer]))).toEqual({ entries: [known], rest: 'newer' })
})

test('a block that is damaged anywhere is unreadable, and is never half believed', () => {
  const line = pack([aRun(), anAnswer(), anAnswer()])
  for (let place = 0; place < line.length; place += 1) {
    const letter = line[place] === 'x' ? 'y' : 'x'
    const damaged = line.slice(0, place) + letter + line.slice(place + 1)
    expect(readLine(damaged)).toEqual({ entries: [], rest: 'unreadable' })
    expect(readLine(line.slice(0, place)).entries).toEqual([])
  }
})

test('every block that version 2 has written is still read', () => {
  const found = readLine(readFileSync('test/fixtures/saved-v2.txt', 'utf8').trim())
  const first = readFileSync('test/fixtures/saved-v1.txt', 'utf8').trim().split('\n')
  expect(found.rest).toBe('none')
  expect(found.entries).toEqual(first.flatMap((line) => readLine(line).entries))
})

const blockOf = (words: readonly string[], shapes: readonly string[], rows: readonly string[]) =>
  checked({ v: 2, kind: 'block', words, shapes, rows: rows.join(';') })

test('nothing in a block becomes the prototype of a record', () => {
  const fields = '{"id":"a.1","tick":1,"at":1}'
  const line = blockOf([fields], ['reset j__proto__'], ['0,0'])
  expect(readLine(line)).toEqual({ entries: [], rest: 'unreadable' })
})

test('a record that could not be written again as it is stays in its line', () => {
  const answer = anAnswer()
  const many = Array.from({ length: mostFields }, (_, place) => [`later${place}`, true])
  const named = (name: string) => ({ ...answer, [name]: 'x' })
  for (const odd of [
    named('two words'),
    named(''),
    named('1'),
    named('long'.repeat(20)),
    { ...answer, ...Object.fromEntries(many) },
  ]) {
    expect(readLine(writeLine(odd))).toEqual({ entries: [], rest: 'newer' })
  }
  expect(readLine(pack([named('v')]))).toEqual({ entries: [], rest: 'newer' })
})

describe('a short line takes no more time and memory than its length is worth', {
  timeout: 10_000,
}, () => {
  const reset = 'reset iid ntick nat'
  const flags = (count: number) => Array.from({ length: count }, (_, place) => `tlater${place}`)
  const rows = (count: number) => Array<string>(count).fill('0,1,1,1')
  const unreadable = { entries: [], rest: 'unreadable' }

  test('when it has more rows and fields than any block', () => {
    const block = (rowCount: number, fieldCount: number) =>
      blockOf(['a'], [[reset, ...flags(fieldCount - 3)].join(' ')], rows(rowCount))
    expect(readLine(block(20_000, 4000))).toEqual(unreadable)
    expect(readLine(block(recordsPerBlock + 1, 3))).toEqual(unreadable)
    expect(readLine(block(1, mostFields + 1))).toEqual(unreadable)
    expect(readLine(block(recordsPerBlock, mostFields - 1)).entries).toHaveLength(recordsPerBlock)
  })

  test('when many rows name one long value', () => {
    const long = JSON.stringify(Array<number>(100_000).fill(1))
    const line = blockOf(
      [long],
      ['reset jid ntick nat'],
      rows(recordsPerBlock).map((row) => row.replace('1', '0')),
    )
    expect(readLine(line)).toEqual(unreadable)
  })

  test('when many rows have one long name for their page', () => {
    for (const shape of [reset, `${reset} ikind`]) {
      const line = blockOf(['a'.repeat(1_000_000)], [shape], rows(recordsPerBlock))
      expect(readLine(line).entries).toEqual([])
    }
  })
})
