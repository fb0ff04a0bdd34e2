import { describe, expect, test } from 'vitest'
import { noonOf, studyDay } from '../../src/domain/calendar.ts'
import { amountOf, lately, mondaysUpTo, questionsByDay } from '../../src/domain/studyDays.ts'
import { anAnswer } from '../support/entries.ts'

const today = studyDay(Date.UTC(2026, 10, 25, 12), 0)

test('questions are counted on the study day to which the hour of the night belongs', () => {
  const night = [23, 25, 29].map((hour) => anAnswer({ at: Date.UTC(2026, 10, 24, hour) }))
  expect([...questionsByDay(night, 4)]).toEqual([
    [today - 1, 2],
    [today, 1],
  ])
  expect([...questionsByDay(night, 0)]).toEqual([
    [today - 1, 1],
    [today, 2],
  ])
})

test('every week begins on a Monday, and the last one holds the day', () => {
  for (let day = today; day < today + 7; day += 1) {
    const mondays = mondaysUpTo(day, 53)
    expect(mondays).toHaveLength(53)
    expect(mondays.map((monday) => noonOf(monday).getUTCDay())).toEqual(mondays.map(() => 1))
    expect(day - (mondays.at(-1) ?? 0)).toBeLessThan(7)
    expect(day).toBeGreaterThanOrEqual(mondays.at(-1) ?? Number.POSITIVE_INFINITY)
  }
})

test('a session of ten questions is more than a few, and two of them are more than one', () => {
  expect([0, 1, 10, 20, 40].map(amountOf)).toEqual([0, 1, 2, 3, 4])
})

describe('lately', () => {
  test('counts the last thirty days and none before them', () => {
    const days = new Map([
      [today, 10],
      [today - 29, 5],
      [today - 30, 99],
    ])
    expect(lately(days, today)).toEqual({ studied: 2, questions: 15, of: 30 })
  })

  test('holds nobody to days before they had begun', () => {
    expect(lately(new Map([[today - 2, 5]]), today)).toEqual({ studied: 1, questions: 5, of: 3 })
  })
})
