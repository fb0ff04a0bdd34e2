import type { Progress } from './store.ts'
import { keptLine } from './store.ts'

/**
 * Unites what both journals hold and gives each of them what only the other has. May be run at any time and as
 * often as one likes: it compares names, and reads only what is new here.
 */
export async function reconcile(progress: Progress): Promise<void> {
  const { read, confirm, durable, memory } = progress.getState()
  await read()
  const stored = await (await durable()).readAll()
  if (!stored) return
  // What another tab has logged meanwhile is no news of the database alone.
  await read()
  if (memory.clearing) return
  const here = new Set<string>(progress.getState().entries.map(({ id }) => id))
  const others = stored.filter(({ key }) => !here.has(key))
  if (others.length > 0 || progress.getState().unread.length > 0) {
    await (await import('./heal.ts')).heal(progress, others)
  }
  const names = new Set(stored.map(({ key }) => key))
  const { entries, unread } = progress.getState()
  confirm([
    ...entries.filter(({ id }) => !names.has(id)).map(keptLine),
    ...unread.flatMap(({ line }) => (names.has(line) ? [] : [{ key: line, line }])),
  ])
}
