import { expect, test } from 'vitest'
import { confusionMatrix } from '../../src/domain/confusionMatrix.ts'
import { anAnswer } from '../support/entries.ts'

const took = (chosen: number, right: number, times = 1) =>
  Array.from({ length: times }, () =>
    anAnswer({
      question: `${right}:meaning/1`,
      answer: String(right),
      chosen: String(chosen),
      right: chosen === right,
    }),
  )

test('rows are what was right, columns what was chosen, and a code meets itself where it was right', () => {
  const answers = [...took(502, 504, 3), ...took(504, 502), ...took(504, 504, 7)]
  expect(confusionMatrix(answers)).toEqual({
    codes: [502, 504],
    rows: [
      { right: 502, times: [0, 1] },
      { right: 504, times: [3, 7] },
    ],
  })
})

test('where there is no room for all, the most frequent mix-ups are kept whole', () => {
  const answers = [...took(401, 403, 2), ...took(301, 302), ...took(403, 404, 5)]
  expect(confusionMatrix(answers, 3).codes).toEqual([401, 403, 404])
})

test('codes that were never mixed up have no place in it', () => {
  expect(confusionMatrix(took(404, 404, 9)).codes).toEqual([])
})
