import { describe, expect, test } from 'vitest'
import { retentionByBand, retentionByMonth, retentionOf } from '../../src/domain/retention.ts'
import { type Review, scheduleOf } from '../../src/domain/schedule.ts'
import { anAnswer, aRun } from '../support/entries.ts'

const aReview = (part: Partial<Review> = {}): Review => ({
  skill: '404:meaning',
  day: 20_000,
  predicted: 0.85,
  right: true,
  ...part,
})

describe('a review is', () => {
  const day = 86_400_000
  const noon = Date.UTC(2026, 10, 23, 12)
  const run = aRun({ mode: 'study', focus: 'due' })
  const later = (days: number, part = {}) =>
    anAnswer({ run: run.id, at: noon + days * day, ...part })

  test('the first answer of a day on a skill that was met before, with what was predicted for it', () => {
    const { reviews } = scheduleOf([run, later(0), later(3), later(3, { right: false })])
    expect(reviews).toMatchObject([{ skill: '404:meaning', right: true }])
    expect(reviews[0]?.predicted).toBeGreaterThan(0.8)
    expect(reviews[0]?.predicted).toBeLessThan(1)
  })

  test('no answer of a test or a placement', () => {
    const exam = aRun({ mode: 'test' })
    const { reviews } = scheduleOf([run, later(0), exam, later(3, { run: exam.id })])
    expect(reviews).toEqual([])
  })

  test('wrong for a handler of which one blank was missed', () => {
    const blank = (days: number, place: number, right = true) =>
      later(days, { question: `signup-flask:handler/${place}`, place, right })
    const { reviews } = scheduleOf([run, blank(0, 1), blank(9, 1), blank(9, 2, false), blank(9, 3)])
    expect(reviews.map(({ right }) => right)).toEqual([false])
  })
})

test('retention is the share that was still there, beside the mean of what was predicted', () => {
  const reviews = [aReview({ predicted: 0.9 }), aReview({ predicted: 0.7, right: false })]
  expect(retentionOf(reviews)).toMatchObject({ right: 1, asked: 2, predicted: 0.8 })
  expect(retentionOf([])).toBeUndefined()
})

test('few answers leave much open, and many little', () => {
  const width = (count: number) => {
    const [low, high] = retentionOf(Array.from({ length: count }, () => aReview()))?.likely ?? [
      0, 0,
    ]
    return high - low
  }
  expect(width(1)).toBeGreaterThan(0.7)
  expect(width(100)).toBeLessThan(0.04)
  // Wilson (1927) for 8 of 10, as tables give it.
  const eight = Array.from({ length: 10 }, (_, place) => aReview({ right: place < 8 }))
  const [low, high] = retentionOf(eight)?.likely ?? [0, 0]
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.490', '0.943'])
})

test('months come oldest first, and those without a review are left out', () => {
  const reviews = [aReview({ day: 20_100 }), aReview({ day: 20_000 }), aReview({ day: 20_001 })]
  expect(retentionByMonth(reviews).map(({ month, asked }) => [month, asked])).toEqual([
    ['2024-10', 2],
    ['2025-01', 1],
  ])
})

test('reviews are told apart by what was predicted, and certainty belongs to the highest band', () => {
  const reviews = [0.3, 0.8, 0.89, 0.9, 1].map((predicted) => aReview({ predicted }))
  expect(retentionByBand(reviews).map(({ from, to, asked }) => [from, to, asked])).toEqual([
    [0, 0.5, 1],
    [0.8, 0.9, 2],
    [0.9, 1, 2],
  ])
})
