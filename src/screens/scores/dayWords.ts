import { noonOf, type StudyDay } from '../../domain/calendar.ts'

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const longDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
const longMonth = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "23 Nov" */
export function dayWords(of: StudyDay): string {
  return day.format(noonOf(of))
}

/** "23 Nov 2026" */
export function longDayWords(of: StudyDay): string {
  return longDay.format(noonOf(of))
}

/** "Nov" */
export function monthWords(of: StudyDay): string {
  return month.format(noonOf(of))
}

/** "2026-11" as "November 2026". */
export function longMonthWords(of: string): string {
  return longMonth.format(new Date(`${of}-15T12:00Z`))
}

/** 0.873 as "87 %". */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}
