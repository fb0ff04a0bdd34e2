import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { type StudyDay, studyDay } from '../domain/calendar.ts'
import type { Entry, NewEntry } from '../domain/log.ts'
import { type Settings, settingsOf } from '../domain/settings.ts'
import type { Progress } from '../progress/store.ts'

/** What the app hands to every screen: the log, and the clock and dice that only the app may touch. */
export interface Surroundings {
  readonly progress: Progress
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Minutes ahead of UTC. */
  readonly zone: () => number
  readonly random: () => number
  /** Where copies may be kept of what can be worked out again; it may throw. */
  readonly storage: () => Storage
  /** Goes to an address within the app. */
  readonly go: (address: string) => void
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined)

export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext)
  if (!surroundings) throw new Error('A screen stands outside the app')
  return surroundings
}

/** The entries that count. Empty while the page is prerendered or hydrated. */
export function useEntries(): readonly Entry[] {
  return useStore(useSurroundings().progress, (state) => state.counted)
}

export function useSettings(): Settings {
  return settingsOf(useEntries())
}

export function useAppend(): (...news: NewEntry[]) => readonly Entry[] {
  return useSurroundings().progress.getState().append
}

export function useToday(): StudyDay {
  const { now, zone } = useSurroundings()
  return studyDay(now(), zone(), Number(useSettings().rollover))
}
