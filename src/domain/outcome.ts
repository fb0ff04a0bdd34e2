import type { Answer } from './log.ts'
import type { Grade } from './memory.ts'
import { kindOf } from './skill.ts'

/** How an answer is given; each has a pace of its own. */
type Format = 'choice' | 'typed' | 'sorting' | 'card'

/** Milliseconds, sorted: how long the learner took for the latest right answers of a format. */
type Times = readonly number[]

/** The learner's own pace so far. It is kept short, so that it follows them. */
export class Pace {
  readonly #latest = new Map<Format, number[]>()
  readonly #sorted = new Map<Format, number[]>()

  /** Sorted; empty before the first. */
  of(format: Format): Times {
    return this.#sorted.get(format) ?? []
  }

  take(answer: Answer): void {
    if (!answer.right || !isTelling(answer)) return
    const format = formatOf(answer)
    const latest = this.#latest.get(format) ?? []
    const sorted = this.#sorted.get(format) ?? []
    latest.push(answer.ms)
    sorted.splice(placeOf(answer.ms, sorted), 0, answer.ms)
    const oldest = latest.length > kept ? latest.shift() : undefined
    if (oldest !== undefined) sorted.splice(placeOf(oldest, sorted), 1)
    this.#latest.set(format, latest)
    this.#sorted.set(format, sorted)
  }
}

const kept = 64
/** Milliseconds. After more than that the learner was elsewhere, and the time says nothing. */
const longest = 60_000
/** Behind another tab an answer may have been looked up, however soon it was typed after that. */
const isTelling = ({ ms, away }: Answer) => ms <= longest && !away
/** As many answers make a pace. */
const enough = 8
const slow = 2.5

/**
 * What a first answer of the day is worth to memory. A wrong answer is never Hard, and a choice never Easy:
 * it may have been a guess.
 */
export function gradeOf(answer: Answer, pace: Pace): Grade {
  if (!answer.right) return 'again'
  if (answer.hint || answer.unsure) return 'hard'
  const format = formatOf(answer)
  const times = pace.of(format)
  if (times.length < enough || !isTelling(answer)) return 'good'
  if (format === 'choice' && answer.ms > slow * quantile(times, 0.5)) return 'hard'
  if (format === 'typed' && answer.ms < quantile(times, 0.25)) return 'easy'
  return 'good'
}

function formatOf(answer: Answer): Format {
  if (answer.selfGraded) return 'card'
  const kind = kindOf(answer.question)
  if (kind === 'recall') return 'typed'
  return kind === 'sort' ? 'sorting' : 'choice'
}

const quantile = (sorted: Times, share: number) => sorted[Math.floor(share * sorted.length)] ?? 0

/** Where a value stands, or would stand, among sorted ones. */
function placeOf(value: number, sorted: Times): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
