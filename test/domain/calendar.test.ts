import { expect, test } from 'vitest'
import { noonOf, studyDay } from '../../src/domain/calendar.ts'

const utc = (text: string) => Date.parse(`${text}Z`)

test('a late night belongs to the day before, and the study day turns at four', () => {
  const evening = studyDay(utc('2026-11-23T23:30'), 0)
  expect(studyDay(utc('2026-11-24T03:59'), 0)).toBe(evening)
  expect(studyDay(utc('2026-11-24T04:00'), 0)).toBe(evening + 1)
})

test('the study day is the learner’s own, east and west of Greenwich', () => {
  const moment = utc('2026-11-23T20:00')
  const inTokyo = studyDay(moment, 9 * 60)
  const inLosAngeles = studyDay(moment, -8 * 60)
  expect(inTokyo).toBe(inLosAngeles + 1)
})

test('a day is named by its noon', () => {
  expect(noonOf(studyDay(utc('2026-11-23T12:00'), 0)).toISOString()).toBe(
    '2026-11-23T12:00:00.000Z',
  )
})
