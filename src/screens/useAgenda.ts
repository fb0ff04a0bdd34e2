import { useEffect, useState } from 'react'
import type { Agenda } from '../domain/agenda.ts'
import type { StudyDay } from '../domain/calendar.ts'
import { readCopy } from '../progress/cache.ts'
import { useEntries, useSurroundings, useToday } from './context.ts'

/** What waits today. */
export interface Waiting {
  readonly due: number
  readonly fresh: number
  /** The next day on which something falls due, in days from today; undefined when nothing will. */
  readonly next: { readonly days: number; readonly count: number } | undefined
}

/**
 * What waits, from the copy that was kept of it; undefined for somebody new. Only when the log has changed since, what knows the memory model
 * is fetched and works it out; until then undefined.
 */
export function useAgenda(): Waiting | undefined {
  const { storage } = useSurroundings()
  const entries = useEntries()
  const today = useToday()
  const head = entries.at(-1)?.id ?? ''
  const [agenda, setAgenda] = useState(() => readAgenda(readCopy(storage, 'agenda')))
  const isStale = agenda?.of !== head || agenda.day > today
  useEffect(() => {
    // Nothing was ever logged, or not read yet.
    if (!isStale || head === '') return
    let isLeft = false
    void import('./keepAgenda.ts').then(
      ({ keepAgenda }) => {
        const found = keepAgenda(entries, today, storage)
        if (!isLeft) setAgenda(found)
      },
      () => undefined,
    )
    return () => {
      isLeft = true
    }
  }, [isStale, head, entries, today, storage])
  return isStale ? undefined : agenda && waitingOn(today, agenda)
}

function waitingOn(today: StudyDay, { day, due, fresh, later, freshLater }: Agenda): Waiting {
  const since = later.filter(([on]) => on <= today).reduce((sum, [, count]) => sum + count, 0)
  const [next] = later.filter(([on]) => on > today)
  return {
    due: due + since,
    fresh: day === today ? fresh : freshLater,
    next: next && { days: next[0] - today, count: next[1] },
  }
}

/** Undefined for whatever is no agenda: it is a copy, and may be thrown away. */
function readAgenda(text: string | undefined): Agenda | undefined {
  try {
    const read = JSON.parse(text ?? '') as Partial<Agenda>
    const numbers = [read.day, read.due, read.fresh, read.freshLater, ...(read.later ?? []).flat()]
    const isSound = typeof read.of === 'string' && Array.isArray(read.later)
    return isSound && numbers.every(Number.isInteger) ? (read as Agenda) : undefined
  } catch {
    return undefined
  }
}
