import { noonOf, type StudyDay } from '../../domain/calendar.ts'

const words = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})

/** "Sat 12 Dec". */
export function dayWords(day: StudyDay): string {
  return words.format(noonOf(day)).replace(',', '')
}
