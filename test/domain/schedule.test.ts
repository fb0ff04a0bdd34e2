import { describe, expect, test } from 'vitest'
import { studyDay } from '../../src/domain/calendar.ts'
import { dueOn, standings } from '../../src/domain/schedule.ts'
import { anAnswer } from '../support/entries.ts'

const day = 86_400_000
const start = Date.UTC(2026, 10, 23, 12)
const on = (days: number, right = true) => anAnswer({ at: start + days * day, right })
const dueAfter = (...answers: ReturnType<typeof on>[]) =>
  (standings(answers).get('404:meaning')?.due ?? Number.NaN) - studyDay(start, 0)

describe('a skill comes back', () => {
  test('the same day after a miss', () => expect(dueAfter(on(0, false))).toBe(0))
  test('tomorrow after the first right answer', () => expect(dueAfter(on(0))).toBe(1))
  test('later and later while it is known', () => {
    expect(dueAfter(on(0), on(1))).toBe(1 + 3)
    expect(dueAfter(on(0), on(1), on(4))).toBe(4 + 7)
  })
  test('soon again after a miss, however long it was known', () => {
    expect(dueAfter(on(0), on(1), on(4), on(11, false))).toBe(11)
  })
})

test('only the first answer of a study day counts', () => {
  expect(dueAfter(on(0, false), on(0), on(0))).toBe(0)
})

test('an unsure answer does not stretch the gap', () => {
  const unsure = { ...on(1), unsure: true as const }
  expect(dueAfter(on(0), unsure)).toBe(1 + 1)
})

test('a clock that was set back does not make a skill due in the past', () => {
  expect(dueAfter(on(0), on(-400))).toBe(1)
})

test('what is due longest comes first', () => {
  const long = anAnswer({ question: '401:meaning/x', answer: '401', at: start - 10 * day })
  const found = dueOn(studyDay(start, 0) + 2, standings([long, on(0)]))
  expect(found).toEqual(['401:meaning', '404:meaning'])
})

test('a handler is known only when all of its blanks are', () => {
  const blank = (number: number, right: boolean) =>
    anAnswer({ question: `signup-flask:handler/${number}`, at: start, right })
  const due = (...answers: ReturnType<typeof blank>[]) =>
    (standings(answers).get('signup-flask:handler')?.due ?? Number.NaN) - studyDay(start, 0)
  expect(due(blank(1, true), blank(2, true))).toBe(1)
  expect(due(blank(1, true), blank(2, false), blank(3, true))).toBe(0)
})
