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

test('every time zone turns its study days at four by its own clocks, also when they are put forward or back', () => {
  const hour = 3_600_000
  const step = 61 * hour
  const zones = Intl.supportedValuesOf('timeZone')
  expect(zones.length).toBeGreaterThan(400)
  let changes = 0
  for (const timeZone of zones) {
    const clock = clockOf(timeZone)
    let last = clock(utc('2025-12-31T00:30'))
    const turnsAtFour = (at: number) => {
      const { zone, date } = clock(at)
      const day = studyDay(at, zone)
      expect(day, `${timeZone} at ${new Date(at).toISOString()}`).toBe(date)
      expect(day - last.date, timeZone).toBeGreaterThanOrEqual(0)
      last = { zone, date }
    }
    for (let at = utc('2026-01-01T00:30'); at < utc('2027-01-01T00:00'); at += step) {
      // Where the clocks were changed in between, every hour is looked at.
      const isChanged = clock(at).zone !== last.zone
      changes += Number(isChanged)
      for (let then = isChanged ? at - step + hour : at; then <= at; then += hour) turnsAtFour(then)
    }
  }
  expect(changes).toBeGreaterThan(200)
})

/** What a zone's clocks show, as the system's own calendar has it: minutes ahead of UTC, and the study day. */
function clockOf(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  return (at: number) => {
    const shown = format.formatToParts(at).map(({ type, value }) => [type, Number(value)])
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = Object.fromEntries(shown)
    return {
      zone: (Date.UTC(year, month - 1, day, hour, minute) - at) / 60_000,
      date: Date.UTC(year, month - 1, hour < 4 ? day - 1 : day) / 86_400_000,
    }
  }
}
