import type { Entry } from '../domain/log.ts'
import type { KeptLine } from './journal.ts'
import { keptLine } from './lines/line.ts'
import { packAll } from './lines/pack.ts'
import { localJournal } from './localJournal.ts'
import type { Progress } from './store.ts'

/** Writes many entries, and lines as they are, into both places. */
export function keep(
  progress: Progress,
  entries: readonly Entry[],
  aside: readonly KeptLine[],
): void {
  keepLocally(progress, entries, aside)
  const lines = aside.map(({ line }) => ({ key: line, line }))
  progress.getState().confirm([...entries.map(keptLine), ...lines])
}

/** Into local storage alone, as blocks. What finds no room is tried again line by line, with every answer. */
export function keepLocally(
  progress: Progress,
  entries: readonly Entry[],
  aside: readonly KeptLine[],
): void {
  const { tail, waiting } = progress.getState()
  const lines = [...packAll(entries), ...aside.map(({ line }) => line)]
  const isSealed = localJournal(tail).seal(lines) === 'kept'
  if (isSealed && waiting.local === 'kept') return
  waiting.local = tail.append(isSealed ? [] : [...entries.map(keptLine), ...aside])
}
