import type { StudyDay } from './calendar.ts'
import type { Entry } from './log.ts'

/** A day by which everything is to be known. */
export interface Exam {
  readonly day: StudyDay
  /** Mean recall wanted on its morning, in hundredths. */
  readonly target: number
  /** What leads there, as it was last worked out. */
  readonly pace?: Pace
}

export interface Pace {
  /** The chance of recall at which a skill comes back, in hundredths. */
  readonly retention: number
  /** How many skills may be new on a day. */
  readonly fresh: number
}

/** The exam that is set, as the log has it: "2026-12-12 90", or "2026-12-12 90 84 6" with its pace. */
export function examOf(entries: readonly Entry[]): Exam | undefined {
  const set = entries.findLast((entry) => entry.kind === 'setting' && entry.name === 'exam')
  const [date = '', ...numbers] = set?.kind === 'setting' ? set.value.split(' ') : []
  const day = dayNamed(date)
  const [target = 0, retention = 0, fresh = 0] = numbers.map(Number)
  if (day === undefined || !isShare(target)) return undefined
  const isPaced = isShare(retention) && Number.isInteger(fresh) && fresh > 0
  return { day, target, ...(isPaced && { pace: { retention, fresh } }) }
}

/** The value under which an exam is kept in the log. */
export function examValue({ day, target, pace }: Exam): string {
  return [nameOf(day), target, ...(pace ? [pace.retention, pace.fresh] : [])].join(' ')
}

const length = 86_400_000

/** The study day of a date as a date field has it; undefined when there is no such day. */
export function dayNamed(date: string): StudyDay | undefined {
  const day = Date.parse(`${date}T00:00Z`) / length
  return Number.isInteger(day) && nameOf(day) === date ? day : undefined
}

/** The date of a study day, as "2026-12-12". */
export function nameOf(day: StudyDay): string {
  return new Date(day * length).toISOString().slice(0, 10)
}

const isShare = (hundredths: number) =>
  Number.isInteger(hundredths) && hundredths > 0 && hundredths < 100
