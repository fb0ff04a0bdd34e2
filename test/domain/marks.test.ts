import { expect, test } from 'vitest'
import { marksOf } from '../../src/domain/marks.ts'
import { anAnswer, entry } from '../support/entries.ts'

const mark = (as: 'known' | 'suspended') => entry('mark', { subject: '404', as, zone: 0 })
const marked = (...entries: Parameters<typeof marksOf>[0]) => marksOf(entries).get('404')?.as

test('what the learner knows holds until it is asked again', () => {
  const [known, asked] = [mark('known'), anAnswer({ question: '404:recall/asked' })]
  expect(marked(known)).toBe('known')
  expect(marked(known, anAnswer({ question: '401:recall/asked' }))).toBe('known')
  expect(marked(known, asked)).toBeUndefined()
  expect(marked(mark('suspended'), asked)).toBe('suspended')
})
