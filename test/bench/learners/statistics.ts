import { type Random, seeded } from '../../../src/domain/random.ts'

/** An estimate, and where it lies with 95 % confidence. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

export function mean(numbers: readonly number[]): number {
  return total(numbers) / numbers.length
}

function total(numbers: readonly number[]): number {
  let sum = 0
  for (const one of numbers) sum += one
  return sum
}

/** One total over another, learner by learner the same: resampling learners keeps each with their own pair. */
export function ratioOfTotals(above: readonly number[], below: readonly number[]): Estimate {
  return bootstrapped(above.length, (drawn) => {
    let [upper, lower] = [0, 0]
    for (const place of drawn) {
      upper += above[place] ?? 0
      lower += below[place] ?? 0
    }
    return upper / lower
  })
}

/** The mean of one less the mean of the other, learner by learner the same. */
export function differenceOfMeans(one: readonly number[], other: readonly number[]): Estimate {
  return bootstrapped(one.length, (drawn) => {
    let sum = 0
    for (const place of drawn) sum += (one[place] ?? 0) - (other[place] ?? 0)
    return sum / drawn.length
  })
}

const resamples = 1000

/** The percentile bootstrap (Efron), with dice of its own so that the same results give the same interval. */
export function bootstrapped(
  size: number,
  measure: (drawn: readonly number[]) => number,
): Estimate {
  const dice: Random = seeded(size)
  const found = Array.from({ length: resamples }, () =>
    measure(Array.from({ length: size }, () => Math.floor(dice() * size))),
  ).sort((a, b) => a - b)
  return {
    value: measure(Array.from({ length: size }, (_, place) => place)),
    low: found[Math.floor(resamples * 0.025)] ?? Number.NaN,
    high: found[Math.floor(resamples * 0.975)] ?? Number.NaN,
  }
}
