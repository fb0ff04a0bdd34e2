const hour = 3_600_000
const day = 24 * hour

/** Days are counted from 1 January 1970, local time. */
export type StudyDay = number

/** A study day begins at 04:00, so that a late night is one day. */
const usualRollover = 4

/** `at` in epoch milliseconds; `zone` in minutes ahead of UTC, as it was at that moment; `rollover` in hours after midnight. */
export function studyDay(at: number, zone: number, rollover = usualRollover): StudyDay {
  return Math.floor((at + zone * 60_000 - rollover * hour) / day)
}

/** Noon UTC of the study day: format it in UTC to name the day. */
export function noonOf(of: StudyDay): Date {
  return new Date(of * day + day / 2)
}
