import { inTime } from './inTime.ts'
import type { KeptLine } from './journal.ts'
import { keptLine } from './lines/line.ts'
import type { Progress } from './store.ts'
import { floorKey } from './tail.ts'

/**
 * Unites what both journals hold and gives each of them what only the other has. May be run at any time and as
 * often as one likes: it compares names, and reads only what is new here.
 * @param late what the durable journal gave when it was not waited for any more.
 */
export async function reconcile(progress: Progress, late?: readonly KeptLine[]): Promise<void> {
  const { read, confirm, durable, memory, waiting, tail } = progress.getState()
  await read()
  const reading = durable()
    .then((journal) => late ?? journal.readAll())
    .catch(() => undefined)
  const stored = await inTime(reading, undefined)
  // What another tab has logged meanwhile is no news of the database alone.
  await read()
  if (memory.clearing) return
  if (!stored) {
    memory.compared = false
    void reading.then((found) => found && reconcile(progress, found))
  } else {
    const names = new Map(stored.map(({ key, line }) => [key, line]))
    const floor = names.get(floorKey)
    if (floor !== undefined || tail.floorText() !== null) {
      ;(await import('./floor.ts')).agree(progress, floor)
      await read()
    }
    memory.compared = true
    const here = new Set<string>(progress.getState().entries.map(({ id }) => id))
    const others = stored.filter(({ key }) => !here.has(key) && key !== floorKey)
    if (others.length > 0 || progress.getState().unread.length > 0) {
      await (await import('./heal.ts')).heal(progress, others, floor)
    }
    const { entries, unread } = progress.getState()
    confirm([
      ...entries.filter(({ id }) => !names.has(id)).map(keptLine),
      ...unread.flatMap(({ line }) => (names.has(line) ? [] : [{ key: line, line }])),
    ])
  }
  if (waiting.busy) return
  const { saveState } = await import('./saver.ts')
  if (!waiting.busy)
    progress.setState({ save: saveState(waiting.local, stored ? 'kept' : 'failed') })
}
