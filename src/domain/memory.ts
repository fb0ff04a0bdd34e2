import { FSRSAlgorithm } from 'ts-fsrs'

// The package gives every Date four enumerable methods. Nothing here needs them, and loops over a Date would meet them.
for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) {
  Reflect.deleteProperty(Date.prototype, name)
}

/** What FSRS-6 keeps of a skill (Ye, Su and Cao 2022, and the FSRS-6 notes of the open-spaced-repetition project). */
export interface Memory {
  /** Days until recall has fallen to 0.9. */
  readonly stability: number
  /** From 1, easy, to 10. */
  readonly difficulty: number
}

const grades = { again: 1, hard: 2, good: 3, easy: 4 } as const
export type Grade = keyof typeof grades

/** The default weights of FSRS-6, fitted to some hundred million reviews; 21 of them, or the package would take its own. */
export const defaultWeights: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
  0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
]

export interface Fsrs {
  /** Memory after an answer; `days` since the last one, in study days. The first answer has no memory before it. */
  readonly next: (before: Memory | undefined, days: number, grade: Grade) => Memory
  /** The chance of recall, 0 to 1, `days` after the last answer. */
  readonly recall: (memory: Memory, days: number) => number
  /** Days until recall has fallen to `retention` (between 0 and 1): at least 1, at most `most`; fuzz from 0 to 1 spreads it. */
  readonly interval: (memory: Memory, retention: number, most: number, fuzz?: number) => number
}

/** FSRS-6 with these weights. Throws when there are not 21 of them. */
export function fsrs(weights: readonly number[] = defaultWeights): Fsrs {
  if (weights.length !== defaultWeights.length) {
    throw new RangeError(`FSRS-6 has ${defaultWeights.length} weights, not ${weights.length}`)
  }
  const algorithm = new FSRSAlgorithm({ w: weights, enable_fuzz: false, enable_short_term: true })
  const decay = -(weights.at(-1) ?? Number.NaN)
  const factor = 0.9 ** (1 / decay) - 1
  return {
    // A clock that was set back counts as no time at all.
    next: (before, days, grade) =>
      algorithm.next_state(before ? { ...before } : null, Math.max(0, days), grades[grade]),
    recall: ({ stability }, days) => algorithm.forgetting_curve(Math.max(0, days), stability),
    interval: ({ stability }, retention, most, fuzz = 0.5) => {
      const exact = (stability / factor) * (retention ** (1 / decay) - 1)
      const spread = exact < 2.5 ? 0 : 0.05 * exact + 1
      const fuzzed = exact + (fuzz - 0.5) * 2 * spread
      return Math.min(Math.max(Math.round(fuzzed), 1), most)
    },
  }
}
