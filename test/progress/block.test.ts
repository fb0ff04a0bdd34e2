import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pack, packAll } from '../../src/progress/pack.ts'
import { readLine } from '../../src/progress/readLine.ts'
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
