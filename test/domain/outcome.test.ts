import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/domain/log.ts'
import { gradeOf, Pace } from '../../src/domain/outcome.ts'
import { anAnswer } from '../support/entries.ts'

/** A learner who has answered as often in so many milliseconds. */
function pace(times: readonly number[], question = '404:meaning/x'): Pace {
  const own = new Pace()
  for (const ms of times) own.take(anAnswer({ question, ms }))
  return own
}

const eight = [3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000]
const grade = (part: Partial<Answer>, own = pace([])) => gradeOf(anAnswer(part), own)

describe('a first answer is worth', () => {
  test.each([
    ['again when it is wrong', { right: false }, 'again'],
    ['again when it is wrong and unsure', { right: false, unsure: true }, 'again'],
    ['again when it was given up', { right: false, gaveUp: true, chosen: '' }, 'again'],
    ['hard when right after a hint', { hint: true }, 'hard'],
    ['hard when right and unsure', { unsure: true }, 'hard'],
    ['good when right', {}, 'good'],
  ] as const)('%s', (_, part, expected) => expect(grade(part)).toBe(expected))
})

describe('how long it took', () => {
  test('makes a choice hard that took more than two and a half times the learner’s own median', () => {
    expect(grade({ ms: 17_600 }, pace(eight))).toBe('hard')
    expect(grade({ ms: 17_400 }, pace(eight))).toBe('good')
  })

  test('makes a typed answer easy that was faster than three quarters of the learner’s own', () => {
    const typed = { question: '404:recall/x' }
    expect(grade({ ...typed, ms: 4000 }, pace(eight, '404:recall/x'))).toBe('easy')
    expect(grade({ ...typed, ms: 6000 }, pace(eight, '404:recall/x'))).toBe('good')
  })

  test('never makes a choice easy: it may have been a guess', () => {
    expect(grade({ ms: 100 }, pace(eight))).toBe('good')
  })

  test('says nothing before eight answers of the same form', () => {
    expect(grade({ ms: 59_000 }, pace(eight.slice(1)))).toBe('good')
    expect(grade({ ms: 59_000 }, pace(eight, '404:recall/x'))).toBe('good')
  })

  test('says nothing when the learner was away for more than a minute', () => {
    expect(grade({ ms: 61_000 }, pace(eight))).toBe('good')
  })

  test('says nothing when the page was hidden meanwhile: the answer may have been looked up', () => {
    const typed = { question: '404:recall/x', away: true } as const
    expect(grade({ ...typed, ms: 3000 }, pace(eight, '404:recall/x'))).toBe('good')
    expect(grade({ away: true, ms: 59_000 }, pace(eight))).toBe('good')
    const own = pace(eight.slice(1))
    own.take(anAnswer({ away: true }))
    expect(own.of('choice')).toHaveLength(7)
  })

  test('is judged by the latest answers, so that it follows a learner who gets faster', () => {
    const faster = pace([
      ...Array.from({ length: 64 }, () => 9000),
      ...Array.from({ length: 64 }, () => 2000),
    ])
    expect(grade({ ms: 6000 }, faster)).toBe('hard')
  })
})
