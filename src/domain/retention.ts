import { noonOf } from './calendar.ts'
import type { Review } from './schedule.ts'
import type { Tally } from './scores.ts'

/** Of the skills that came back on a later day: how many were still there, and how many should have been. */
export interface Retention extends Tally {
  /** The mean of the chances that were predicted, 0 to 1. */
  readonly predicted: number
  /** Between these the true share lies, nineteen times out of twenty. */
  readonly likely: readonly [low: number, high: number]
}

/** Undefined before the first review. */
export function retentionOf(reviews: readonly Review[]): Retention | undefined {
  const asked = reviews.length
  if (asked === 0) return undefined
  const right = reviews.filter((review) => review.right).length
  const predicted = reviews.reduce((sum, review) => sum + review.predicted, 0) / asked
  return { right, asked, predicted, likely: wilson(right, asked) }
}

export interface MonthRetention extends Retention {
  /** "2026-11" */
  readonly month: string
}

/** Months with a review, oldest first. */
export function retentionByMonth(reviews: readonly Review[]): readonly MonthRetention[] {
  const months = [...new Set(reviews.map(monthOf))].toSorted()
  return months.flatMap((month) => {
    const retention = retentionOf(reviews.filter((review) => monthOf(review) === month))
    return retention ? [{ month, ...retention }] : []
  })
}

const monthOf = ({ day }: Review) => noonOf(day).toISOString().slice(0, 7)

export interface BandRetention extends Retention {
  readonly from: number
  readonly to: number
}

const bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const

/** By what was predicted, lowest first: where memory is judged well, the share is within the band. */
export function retentionByBand(reviews: readonly Review[]): readonly BandRetention[] {
  return bounds.slice(1).flatMap((to, place) => {
    const from = bounds[place] ?? 0
    const isWithin = ({ predicted }: Review) =>
      predicted >= from && (predicted < to || (to === 1 && predicted === 1))
    const retention = retentionOf(reviews.filter(isWithin))
    return retention ? [{ from, to, ...retention }] : []
  })
}

const z = 1.96

/** The interval of Wilson (1927): honest for few answers and for shares near 0 and 1. */
function wilson(right: number, asked: number): readonly [number, number] {
  const share = right / asked
  const centre = share + z ** 2 / (2 * asked)
  const spread = z * Math.sqrt((share * (1 - share)) / asked + z ** 2 / (4 * asked ** 2))
  const scale = 1 + z ** 2 / asked
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}
