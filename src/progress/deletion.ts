import { standing } from '../domain/log.ts'
import { localJournal } from './localJournal.ts'
import { packAll } from './pack.ts'
import { reconcile } from './reconcile.ts'
import { keptLine, type Progress } from './store.ts'

/**
 * Empties every place. What stays is one number that says up to where everything is gone, so that neither a tab
 * that is still open nor a write under way can bring anything back.
 */
export async function deleteEverything(progress: Progress): Promise<boolean> {
  const { tail, durable: open, entries } = progress.getState()
  const local = localJournal(tail)
  const upTo = Math.max(tail.floor(), entries.at(-1)?.tick ?? 0)
  local.setFloor(upTo)
  forget(progress, upTo)
  const emptied = local.remove()
  // Once more, for where there was no room for it before.
  const marked = local.setFloor(upTo)
  const durable = await open()
  const cleared = await durable.remove()
  progress.setState({ load: { kind: 'empty' } })
  return [marked, emptied, cleared].every((kept) => kept === 'kept')
}

/** Somebody cleared this browser's data, or only local storage: then the other journal still has it. */
export async function noticeClearing(progress: Progress, wait = aWhile): Promise<void> {
  const { durable, entries, tail, memory } = progress.getState()
  memory.seen.clear()
  tail.forget()
  if (entries.length > 0) {
    memory.clearing = true
    // Databases are emptied a moment after local storage, one by one, and a glance at them would mend the first.
    await wait()
    const before = new Set<string>(entries.map(({ id }) => id))
    const stored = await durable()
      .then((journal) => journal.readAll())
      .catch(() => undefined)
    if (!stored?.some(({ key }) => before.has(key))) {
      return progress.setState({ load: { kind: 'cleared' } })
    }
    memory.clearing = false
    // It may be emptied yet.
    localJournal(tail).seal(packAll(entries))
  }
  await reconcile(progress)
}

const aWhile = () => new Promise<void>((done) => setTimeout(done, 1500))

/** Writes down again what only this tab still holds, after the browser's data was cleared. */
export function keepAgain(progress: Progress): void {
  const { entries, tail, confirm, memory } = progress.getState()
  memory.clearing = false
  const lines = entries.map(keptLine)
  const sealed = localJournal(tail).seal(packAll(entries))
  confirm(lines, sealed === 'kept' ? sealed : tail.append(lines))
  progress.setState({ load: { kind: 'loaded' } })
}

/** Lets go of what this tab still holds. */
export function letGo(progress: Progress): void {
  forget(progress, progress.getState().entries.at(-1)?.tick ?? 0)
  progress.setState({ load: { kind: 'empty' } })
}

/** Leaves everything up to a tick out of memory, and out of what is still to be written. */
export function forget(progress: Progress, upTo: number): void {
  const { memory, waiting, tail, entries: all } = progress.getState()
  const entries = all.filter(({ tick }) => tick > upTo)
  memory.floor = upTo
  memory.clearing = false
  memory.seen.clear()
  memory.known.clear()
  for (const { id } of entries) memory.known.add(id)
  waiting.lines = []
  tail.forget()
  progress.setState({ entries, counted: standing(entries), unread: [], recovered: 0 })
}
