import { describe, expect, test } from 'vitest'
import { studyDay } from '../../src/domain/calendar.ts'
import { defaultWeights, fsrs, type Grade, type Memory } from '../../src/domain/memory.ts'
import { seeded } from '../../src/domain/random.ts'
import answers from '../fixtures/fsrs-rs.json' with { type: 'json' }

// Five hundred of a hundred thousand transitions that npm run fsrs-rs compares.
const reference = answers as unknown as readonly (readonly [Memory | null, number, Grade, Memory])[]

const { next, recall, interval } = fsrs()
const century = 36_500

/** The intervals of answers that each come on the day they are due. */
function intervals(all: readonly Grade[], retention = 0.9): readonly number[] {
  let memory: Memory | undefined
  let gap = 0
  return all.map((grade) => {
    memory = next(memory, gap, grade)
    gap = interval(memory, retention, century)
    return gap
  })
}

const times = (count: number, grade: Grade) => Array.from({ length: count }, () => grade)

describe('FSRS-6, against what was published', () => {
  test.each<readonly [Grade, number, number]>([
    ['again', 0.212, 6.4133],
    ['hard', 1.2931, 5.11217071],
    ['good', 2.3065, 2.11810397],
    ['easy', 8.2956, 1],
  ])('a first answer graded %s', (grade, stability, difficulty) => {
    const memory = next(undefined, 0, grade)
    expect(memory.stability).toBeCloseTo(stability, 6)
    expect(memory.difficulty).toBeCloseTo(difficulty, 6)
  })

  test('memory after six answers', () => {
    const grown = (['again', ...times(5, 'good')] as const).reduce<Memory | undefined>(
      (memory, grade, place) => next(memory, [0, 0, 1, 3, 8, 21][place] ?? 0, grade),
      undefined,
    )
    expect(grown?.stability).toBeCloseTo(53.62691, 4)
    expect(grown?.difficulty).toBeCloseTo(6.3574867, 5)
  })

  test.each<readonly [Grade, number, readonly number[]]>([
    ['easy', 0.9, [8, 66, 397, 1875, 7265, 23933]],
    ['good', 0.85, [4, 31, 173, 773, 2859, 9071]],
  ])(
    'intervals of answers graded %s, each on its day, at retention %d',
    (grade, retention, expected) => {
      expect(intervals(times(6, grade), retention)).toEqual(expected)
    },
  )
})

test('each answer moves memory as fsrs-rs, the reference in Rust, moves it', () => {
  expect(reference.length).toBeGreaterThanOrEqual(500)
  for (const [before, days, grade, after] of reference) {
    const { stability, difficulty } = next(before ?? undefined, days, grade)
    expect(Math.abs(stability / after.stability - 1)).toBeLessThan(1e-5)
    expect(Math.abs(difficulty / after.difficulty - 1)).toBeLessThan(1e-5)
  }
})

describe('what the package gets wrong does not come through', () => {
  test('no interval is longer than the longest allowed, nor shorter than a day, whatever the fuzz', () => {
    const random = seeded(7)
    for (let round = 0; round < 2000; round += 1) {
      const memory = { stability: random() * 400, difficulty: 1 + random() * 9 }
      const days = interval(memory, 0.7 + random() * 0.29, 30, random())
      expect(days).toBeGreaterThanOrEqual(1)
      expect(days).toBeLessThanOrEqual(30)
    }
  })

  test('fuzz is the caller’s, so two skills of the same memory need not fall on one day', () => {
    const memory = { stability: 40, difficulty: 5 }
    expect(interval(memory, 0.9, century, 0)).toBeLessThan(interval(memory, 0.9, century, 1))
  })

  test('a Date is left as it was', () => {
    const found: string[] = []
    for (const name in new Date(0)) found.push(name)
    expect(found).toEqual([])
  })

  test('weights of the wrong number are refused, and not replaced', () => {
    expect(() => fsrs(defaultWeights.slice(1))).toThrow('21 weights, not 20')
  })

  test('a clock that was set back counts as no time', () => {
    const memory = next(undefined, 0, 'good')
    expect(next(memory, -3, 'good')).toEqual(next(memory, 0, 'good'))
    expect(recall(memory, -3)).toBe(1)
  })

  test('twenty minutes across midnight in UTC are one study day, and no time at all', () => {
    const [before, later] = ['2026-03-01T23:50:00Z', '2026-03-02T00:10:00Z'].map((at) =>
      studyDay(Date.parse(at), 0),
    )
    expect(later).toBe(before)
  })
})

test('recall is 0.9 after as many days as memory is stable, and falls', () => {
  const memory = next(undefined, 0, 'good')
  expect(recall(memory, 0)).toBe(1)
  expect(recall(memory, memory.stability)).toBeCloseTo(0.9, 6)
  expect(recall(memory, 30)).toBeLessThan(recall(memory, 10))
})
