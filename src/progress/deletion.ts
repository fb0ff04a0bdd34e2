import { forget, removeUpTo, setFloor } from './floor.ts'
import { keep, keepLocally } from './keep.ts'
import { linesUnder, readLines } from './lines/readLine.ts'
import { localJournal } from './localJournal.ts'
import { reconcile } from './reconcile.ts'
import type { Progress } from './store.ts'
import { floorKey } from './tail.ts'
import { loaded } from './takeIn.ts'

/**
 * Empties every place. What stays is one number that says up to where everything is gone, so that neither a tab
 * that is still open nor a write under way can bring anything back.
 */
export async function deleteEverything(progress: Progress): Promise<boolean> {
  const { tail, durable: open, entries, memory } = progress.getState()
  const local = localJournal(tail)
  const upTo = Math.max(memory.floor, entries.at(-1)?.tick ?? 0)
  setFloor(progress, upTo)
  forget(progress, upTo)
  const emptied = local.remove()
  const durable = await open()
  const keys = new Map((await durable.readAll())?.map(({ key, line }) => [key, line]))
  // Said once more, for where there was no room for it before, and later than what the database has heard.
  const { kept, line } = setFloor(progress, upTo, keys.get(floorKey))
  const marked = await durable.append([line])
  keys.delete(floorKey)
  // What is on its way there too.
  const cleared = await durable.remove([...keys.keys(), ...entries.map(({ id }) => id)])
  progress.setState({ load: { kind: 'empty' } })
  return [kept, emptied, cleared, marked].every((outcome) => outcome === 'kept')
}

/** Lets in again what was deleted, when nothing is left of it that would come along by itself. */
export async function lift(progress: Progress): Promise<void> {
  const { read, confirm, memory } = progress.getState()
  // Takes it out of the database, where a tab that slept may have written since. One that hangs is not waited for.
  await Promise.race([reconcile(progress), aWhile()])
  removeUpTo(progress, memory.floor)
  confirm([setFloor(progress, 0).line])
  await read()
}

/** Somebody cleared this browser's data, or only local storage: then the other journal still has it. */
export async function noticeClearing(progress: Progress, wait = aWhile): Promise<void> {
  const { durable, entries, unread, tail, memory } = progress.getState()
  memory.seen.clear()
  tail.forget()
  memory.clearing = entries.length > 0
  // Databases are emptied a moment after local storage, one by one.
  for (let looks = 5; looks > 0 && memory.clearing; looks -= 1) {
    await wait()
    const before = new Set<string>(entries.map(({ id }) => id))
    const stored = await durable()
      .then((journal) => journal.readAll('look'))
      .catch(() => undefined)
    if (!stored?.some(({ key }) => before.has(key))) {
      return progress.setState({ load: { kind: 'cleared' } })
    }
  }
  memory.clearing = false
  keepLocally(progress, entries, unread)
  await reconcile(progress)
}

const aWhile = () => new Promise<void>((done) => setTimeout(done, 1500))

/** Writes down again what only this tab still holds, after the browser's data was cleared. */
export function keepAgain(progress: Progress): void {
  const { entries, unread, memory } = progress.getState()
  memory.clearing = false
  keep(progress, entries, unread)
  progress.setState({ load: loaded(entries, unread) })
}

/** Another tab has kept what both hold: there is nothing to decide any more. */
export async function noticeKeeping(progress: Progress): Promise<void> {
  const { tail, entries, unread, memory } = progress.getState()
  const kept = new Set(readLines(tail.texts().flatMap(linesUnder)).entries.map(({ id }) => id))
  if (!memory.clearing || entries.some(({ id }) => !kept.has(id))) return
  memory.clearing = false
  progress.setState({ load: loaded(entries, unread) })
  await reconcile(progress)
}
