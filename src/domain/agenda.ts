import type { StudyDay } from './calendar.ts'
import { isScheduled } from './ladder.ts'
import type { Entry } from './log.ts'
import { dueDay, isSuspended, scheduleOf } from './schedule.ts'
import { studyQueue, wishesOf } from './studyState.ts'

/** What waits on this day and on days to come: small, so that Today need not go through the whole log. */
export interface Agenda {
  /** The last entry of the log that it was worked out from. */
  readonly of: string
  readonly day: StudyDay
  /** Skills that are due, and that may be new, on that day. */
  readonly due: number
  readonly fresh: number
  /** How many skills fall due on each later day. */
  readonly later: readonly (readonly [StudyDay, number])[]
  /** How many may be new on a later day. */
  readonly freshLater: number
}

export function agendaOf(entries: readonly Entry[], today: StudyDay): Agenda {
  const schedule = scheduleOf(entries)
  const { retention } = wishesOf(entries, today)
  const later = new Map<StudyDay, number>()
  for (const one of schedule.skills.values()) {
    const day = dueDay(one, retention)
    const isAsked = isScheduled(one.skill) && !isSuspended(one.skill, schedule)
    if (isAsked && day > today) later.set(day, (later.get(day) ?? 0) + 1)
  }
  const queue = studyQueue(entries, today)
  return {
    of: entries.at(-1)?.id ?? '',
    day: today,
    due: queue.due.length,
    fresh: queue.fresh.length,
    later: [...later].toSorted(([a], [b]) => a - b),
    freshLater: studyQueue(entries, today + 1).fresh.length,
  }
}
