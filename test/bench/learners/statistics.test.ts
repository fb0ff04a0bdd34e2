import { expect, test } from 'vitest'
import { differenceOfMeans, ratioOfTotals } from './statistics.ts'

test('a ratio of totals weighs learners by how much they need, and not alike', () => {
  expect(ratioOfTotals([10, 100], [20, 100]).value).toBeCloseTo(110 / 120)
})

test('a ratio that is the same for every learner is certain', () => {
  expect(ratioOfTotals([1, 2, 3], [2, 4, 6])).toEqual({ value: 0.5, low: 0.5, high: 0.5 })
})

test('the interval is the mean give or take two standard errors, where that formula holds', () => {
  // 200 differences of -1 and 1 by turns: a standard error of 0.0707.
  const differences = Array.from({ length: 200 }, (_, place) => (place % 2 ? 1 : -1))
  const { value, low, high } = differenceOfMeans(
    differences,
    differences.map(() => 0),
  )
  expect(value).toBe(0)
  expect(low).toBeCloseTo(-0.14, 1)
  expect(high).toBeCloseTo(0.14, 1)
})
