import { expect, test } from 'vitest'
import { leechesOf } from '../../src/domain/leech.ts'
import type { Answer } from '../../src/domain/log.ts'
import { scheduleOf } from '../../src/domain/schedule.ts'
import { anAnswer, entry } from '../support/entries.ts'

const day = 86_400_000

/** On one day after another; one code taken for another where `chosen` says so. */
const answers = (question: string, chosen: readonly (string | undefined)[]) =>
  chosen.map((other, days) =>
    anAnswer({
      question: `${question}/x`,
      at: days * day,
      right: other === undefined,
      answer: '403',
      chosen: other ?? '403',
    }),
  )
const leeches = (...entries: Parameters<typeof scheduleOf>[0]) =>
  leechesOf(scheduleOf(entries)).map(({ words, compare }) => ({ words, compare }))

test('a code that was taken for the same other one three times leads to their comparison', () => {
  expect(leeches(...answers('403:apply', ['401', '401']))).toEqual([])
  expect(leeches(...answers('403:apply', ['401', '401', '401']))).toEqual([
    { words: '403 taken for 401, 3 times', compare: '401-403' },
  ])
})

test('what was forgotten four times after it had been known is told', () => {
  const [knew, forgot] = [undefined, '']
  const lapse = [knew, forgot]
  const meaning = (times: number) =>
    leeches(...answers('403:meaning', Array.from({ length: times }, () => lapse).flat()))
  expect(meaning(3)).toEqual([])
  expect(meaning(4)).toHaveLength(1)
  expect(meaning(4)[0]?.words).toMatch(/403.*forgotten 4 times/)
})

test('the worst comes first, and speaks for its comparison alone', () => {
  const fiveTimes = answers('403:apply', ['401', '401', '401', '401', '401'])
  const otherWay = answers('401:apply', ['403', '403', '403', '403']).map((one) => ({
    ...one,
    answer: '401',
  }))
  const another = answers('503:apply', ['502', '502', '502']).map((one) => ({
    ...one,
    answer: '503',
  }))
  const words = leeches(...another, ...otherWay, ...fiveTimes).map((one) => one.words)
  expect(words[0]).toBe('403 taken for 401, 5 times')
  expect(words.some((one) => one.startsWith('401 taken for 403'))).toBe(false)
  expect(words.some((one) => one.startsWith('503 taken for 502'))).toBe(true)
})

test('what is no longer asked is not told', () => {
  const suspended = entry('mark', { subject: '401-403:tell-apart', as: 'suspended', zone: 0 })
  expect(leeches(...answers('403:apply', ['401', '401', '401']), suspended)).toEqual([])
})

const toldApart = (from: number, count: number, part: Partial<Answer> = {}) =>
  Array.from({ length: count }, (_, days) =>
    anAnswer({
      question: '401-403:tell-apart/x',
      at: (from + days) * day,
      answer: '403',
      chosen: '403',
      ...part,
    }),
  )

test('a pair is no leech any more once it was told apart three times in a row, on different days', () => {
  const mixedUp = answers('403:apply', ['401', '401', '401'])
  expect(leeches(...mixedUp, ...toldApart(3, 2))).toHaveLength(1)
  expect(leeches(...mixedUp, ...toldApart(3, 3))).toEqual([])
  const again = anAnswer({
    question: '403:apply/x',
    at: 9 * day,
    right: false,
    answer: '403',
    chosen: '401',
  })
  expect(leeches(...mixedUp, ...toldApart(3, 3), again)).toEqual([])
})

test('what was told apart before the last mix-up, or twice on a day, does not count', () => {
  const mixedUp = answers('403:apply', [undefined, undefined, undefined, '401', '401', '401'])
  expect(leeches(...toldApart(0, 3), ...mixedUp, ...toldApart(6, 1))).toHaveLength(1)
  const oneDay = [6, 6, 6].flatMap((days) => toldApart(days, 1))
  expect(leeches(...mixedUp, ...oneDay)).toHaveLength(1)
})

test('a skill is no leech any more once it was recalled three times in a row', () => {
  const slips = [undefined, '', undefined, '', undefined, '', undefined, '']
  const after = (times: number) =>
    leeches(
      ...answers('403:meaning', [...slips, ...Array.from({ length: times }, () => undefined)]),
    )
  expect(after(2)).toHaveLength(1)
  expect(after(3)).toEqual([])
})

test('a leech of one code offers a comparison that it belongs to, and a handler offers none', () => {
  const slips = [undefined, '', undefined, '', undefined, '', undefined, '']
  expect(leeches(...answers('403:meaning', slips))[0]?.compare).toBe('401-403')
  expect(leeches(...answers('signup-flask:handler', slips))[0]?.compare).toBeUndefined()
})
