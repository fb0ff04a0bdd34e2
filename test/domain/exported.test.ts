import { expect, test } from 'vitest'
import { exportedSetting, isExportDue } from '../../src/domain/exported.ts'
import { anAnswer, entry } from '../support/entries.ts'

const day = 24 * 3_600_000
const start = Date.UTC(2026, 10, 1)
const answers = (count: number, at = start) => Array.from({ length: count }, () => anAnswer({ at }))

test('an export is due after a hundred answers and a week, and not before both', () => {
  expect(isExportDue(answers(100), start + 7 * day)).toBe(true)
  expect(isExportDue(answers(99), start + 30 * day)).toBe(false)
  expect(isExportDue(answers(100), start + 6 * day)).toBe(false)
})

test('an export puts the next one off by a week and a hundred answers', () => {
  const before = answers(100)
  const exported = {
    ...entry('setting', { name: exportedSetting, value: '1' }),
    at: start + 9 * day,
  }
  expect(
    isExportDue([...before, exported, ...answers(99, start + 9 * day)], start + 30 * day),
  ).toBe(false)
  expect(
    isExportDue([...before, exported, ...answers(100, start + 9 * day)], start + 15 * day),
  ).toBe(false)
  expect(
    isExportDue([...before, exported, ...answers(100, start + 9 * day)], start + 16 * day),
  ).toBe(true)
})

test('an export from when the clock was years ahead does not put the next one off by years', () => {
  const ahead = {
    ...entry('setting', { name: exportedSetting, value: '1' }),
    at: start + 3650 * day,
  }
  expect(isExportDue([ahead, ...answers(100)], start + 7 * day)).toBe(true)
  expect(isExportDue([ahead, ...answers(100)], start + 6 * day)).toBe(false)
})

test('a clock that was set back reminds of nothing', () => {
  expect(isExportDue(answers(200, start + 3650 * day), start)).toBe(false)
})
