import { type Agenda, agendaOf } from '../domain/agenda.ts'
import type { StudyDay } from '../domain/calendar.ts'
import type { Entry } from '../domain/log.ts'
import { writeCopy } from '../progress/cache.ts'

/** Works out what waits, and keeps a copy for the next time. */
export function keepAgenda(
  entries: readonly Entry[],
  today: StudyDay,
  storage: () => Storage,
): Agenda {
  const agenda = agendaOf(entries, today)
  writeCopy(storage, 'agenda', JSON.stringify(agenda))
  return agenda
}
