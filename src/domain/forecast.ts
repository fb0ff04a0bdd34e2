import type { StudyDay } from './calendar.ts'
import type { Queue } from './queue.ts'
import { dueDay, isSuspended, recallOn, type Schedule } from './schedule.ts'

/** What lies ahead if nothing is asked. */
export interface Forecast {
  /** How many skills are remembered at all, well or badly. */
  readonly skills: number
  /** Today and the days after it. */
  readonly days: readonly ForecastDay[]
}

export interface ForecastDay {
  readonly day: StudyDay
  /** How many of the skills would still be recalled: the sum of their chances. */
  readonly recalled: number
  /** How many come due on that day; today's are all that Study would ask. */
  readonly due: number
}

export function forecast(
  today: StudyDay,
  schedule: Schedule,
  { due, rest }: Pick<Queue, 'due' | 'rest'>,
  retention: number,
  ahead = 30,
): Forecast {
  const known = [...schedule.skills.values()].filter(({ skill }) => !isSuspended(skill, schedule))
  const dueOn = new Map([[today, due.length]])
  for (const skill of rest) {
    const one = schedule.skills.get(skill)
    if (!one) continue
    const day = dueDay(one, retention)
    dueOn.set(day, (dueOn.get(day) ?? 0) + 1)
  }
  return {
    skills: known.length,
    days: Array.from({ length: ahead + 1 }, (_, later) => ({
      day: today + later,
      recalled: known.reduce((sum, one) => sum + recallOn(today + later, one), 0),
      due: dueOn.get(today + later) ?? 0,
    })),
  }
}
