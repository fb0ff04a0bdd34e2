import type { StudyDay } from './calendar.ts'
import { nameOf } from './exam.ts'

interface Sessions {
  readonly exam: StudyDay
  readonly today: StudyDay
  /** Questions a day, from today to the eve. */
  readonly load: readonly number[]
  /** When a session begins, on the learner's own clock: "18:00". */
  readonly at: string
  /** Where Study is. */
  readonly address: string
  /** Epoch milliseconds: when the file is made. */
  readonly now: number
}

/** Ten questions take about four minutes. */
export function minutesFor(questions: number): number {
  return Math.max(1, Math.round(questions * 0.4))
}

/** Minutes. Anything shorter is hard to see in a calendar. */
const shortest = 5

/**
 * The sessions until an exam as a calendar (RFC 5545). Times are "floating": six in the evening is that wherever the
 * learner is, and whatever the clocks have done. The same day has the same UID, so that a newer file replaces an older one
 * in calendars that know how.
 */
export function calendarFile({ exam, today, load, at, address, now }: Sessions) {
  const stamp = `DTSTAMP:${compact(new Date(now).toISOString().replace(/\.\d+/, ''))}`
  const sessions = load.flatMap((expected, place) => {
    const [day, questions] = [nameOf(today + place), Math.round(expected)]
    if (questions === 0) return []
    return event([
      `UID:session-${day}@teapot.invalid`,
      stamp,
      `DTSTART:${compact(`${day}T${at}:00`)}`,
      `DURATION:PT${Math.max(shortest, minutesFor(questions))}M`,
      `SUMMARY:${escaped(`Teapot: ${questions === 1 ? '1 question' : `${questions} questions`}`)}`,
      `DESCRIPTION:${escaped(`${words}\n${address}`)}`,
      `URL:${address}`,
    ])
  })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Teapot//Sessions//EN',
    ...sessions,
    ...event([
      'UID:exam@teapot.invalid',
      stamp,
      `DTSTART;VALUE=DATE:${compact(nameOf(exam))}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escaped('Exam: HTTP status codes')}`,
    ]),
    'END:VCALENDAR',
  ]
  return {
    name: `teapot-until-${nameOf(exam)}.ics`,
    type: 'text/calendar',
    text: lines.map((line) => `${folded(line)}\r\n`).join(''),
  }
}

const event = (lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']

const words =
  'As many as were expected when this was made; fewer if you do well, and more if you miss some.'

const compact = (date: string) => date.replaceAll(/[-:]/g, '')

const escaped = (text: string) => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

/** A line has at most 75 octets; ours are of ASCII alone. A space at the beginning goes on with the line before. */
function folded(line: string): string {
  const [first = '', rest = ''] = [line.slice(0, 75), line.slice(75)]
  return [first, ...(rest.match(/.{1,74}/g) ?? [])].join('\r\n ')
}
