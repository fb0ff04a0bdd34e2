import { expect, test } from 'vitest'
import { ankiDefault } from './ankiDefault.ts'
import { leitner } from './leitner.ts'
import { plainFsrs } from './plainFsrs.ts'
import type { PolicyMaker } from './policy.ts'
import { randomQuiz } from './randomQuiz.ts'

const item = '404:meaning'

interface AskedAt {
  readonly day: number
  readonly minute: number
}

/** When one skill is asked, given how each answer goes; each takes a quarter of a minute. */
function timesOf(maker: PolicyMaker, answers: readonly boolean[]): readonly AskedAt[] {
  const policy = maker([item], 1, 0)
  const times: AskedAt[] = []
  for (let day = 0; times.length < answers.length; day += 1) {
    for (let minute = 0; times.length < answers.length; minute += 0.25) {
      const asked = policy.next({ day, minute })
      if (!asked) break
      const right = answers[times.length] ?? true
      times.push({ day, minute })
      policy.answered(asked, { right, ms: 15_000 }, { day, minute })
    }
  }
  return times
}

/** Days from each day on which it is asked to the next. */
function gaps(maker: PolicyMaker, answers: readonly boolean[]): readonly number[] {
  const days = [...new Set(timesOf(maker, answers).map(({ day }) => day))]
  return days.slice(1).map((day, place) => day - (days[place] ?? 0))
}

const always = (times: number) => Array.from({ length: times }, () => true)

test('Anki lets a card that is always right wait 1, 3, 8, 20 and 50 days', () => {
  expect(gaps(ankiDefault, always(7))).toEqual([1, 3, 8, 20, 50])
})

test('Anki asks a new card twice on its first day, and once more when the first was wrong', () => {
  const onFirstDay = (answers: readonly boolean[]) =>
    timesOf(ankiDefault, answers).filter(({ day }) => day === 0).length
  expect(onFirstDay([true, true, true])).toBe(2)
  expect(onFirstDay([false, true, true, true])).toBe(3)
})

test('Anki starts a lapsed card again from a day, and lets it grow by 2.3 from then on', () => {
  // Twice on the first day, then 1, 3, 8 and 20 days; the lapse is asked once more on its day.
  const gapsAfterLapse = gaps(ankiDefault, [...always(5), false, ...always(5)]).slice(4)
  expect(gapsAfterLapse).toEqual([1, 3, 7, 16])
})

test('Anki asks the card whose minutes are over before a new one, and a new one before one that waits', () => {
  const policy = ankiDefault(['404:meaning', '200:meaning', '301:meaning'], 1, 0)
  const answer = (minute: number, right: boolean) => {
    const asked = policy.next({ day: 0, minute })
    if (asked) policy.answered(asked, { right, ms: 15_000 }, { day: 0, minute })
    return asked?.skill
  }
  expect([answer(0, false), answer(0.25, true), answer(1.25, true), answer(12, true)]).toEqual([
    '404:meaning',
    '200:meaning',
    '404:meaning',
    '200:meaning',
  ])
})

test('Leitner has a card in its second to fifth box wait 2, 4, 8 and 16 days, and a day in the first', () => {
  expect(gaps(leitner, always(6))).toEqual([2, 4, 8, 16, 16])
  expect(gaps(leitner, [...always(3), false, ...always(2)])).toEqual([2, 4, 8, 1, 2])
})

test('plain FSRS waits the published days: 2, 11, 46 and 163', () => {
  expect(gaps(plainFsrs(0.9), always(5))).toEqual([2, 11, 46, 163])
})

test('plain FSRS asks a card once a day, also after a miss', () => {
  expect(gaps(plainFsrs(0.9), [false, false, false])).toEqual([1, 1])
})

test('plain FSRS predicts the retention that it aims at on the day that a card is due', () => {
  const policy = plainFsrs(0.9)([item], 1, 0)
  policy.answered({ skill: item, rivals: 'random' }, { right: true, ms: 1 }, { day: 0, minute: 0 })
  expect(policy.predicted?.(item, 2)).toBeCloseTo(0.91, 2)
  expect(policy.predicted?.('200:meaning', 2)).toBeUndefined()
})

test('a random quiz asks twenty different skills a day, and others on the next', () => {
  const items = Array.from({ length: 50 }, (_, place) => `${place}:fact` as const)
  const policy = randomQuiz(items, 1, 0)
  const askedOn = (day: number) => {
    const found: string[] = []
    for (;;) {
      const asked = policy.next({ day, minute: 0 })
      if (!asked) return found
      found.push(asked.skill)
      policy.answered(asked, { right: true, ms: 1 }, { day, minute: 0 })
    }
  }
  const [first, second] = [askedOn(0), askedOn(1)]
  expect(new Set(first).size).toBe(20)
  expect(first).not.toEqual(second)
})
