import { forget, removeUpTo, setFloor } from './floor.ts'
import { inTime } from './inTime.ts'
import { keep, keepLocally } from './keep.ts'
import { linesUnder, readLines } from './lines/readLine.ts'
import { localJournal } from './localJournal.ts'
import { reconcile } from './reconcile.ts'
import type { Progress } from './store.ts'
import { floorKey } from './tail.ts'
import { loaded } from './takeIn.ts'

/**
 * Empties every place. What stays is a mark that says up to where everything is gone (`floor.ts`), so that neither a tab
 * that is still open nor a write under way can bring anything back. Whether all of it was done.
 */
export async function deleteEverything(progress: Progress): Promise<boolean> {
  const { tail, durable: open, memory, stamp } = progress.getState()
  // What other tabs have logged up to now goes too.
  await reconcile(progress)
  const { entries } = progress.getState()
  const local = localJournal(tail)
  // As late as what would be logged now: what is not known here goes with it.
  const [{ tick: upTo } = { tick: 0 }] = stamp([{ kind: 'reset' }])
  setFloor(progress, upTo)
  forget(progress, memory.floor)
  const emptied = local.remove()
  const durable = await open().catch(() => undefined)
  const stored = await inTime(durable?.readAll(), undefined)
  const keys = new Map(stored?.map(({ key, line }) => [key, line]))
  // Said once more, for where there was no room for it before, and later than what the database has heard.
  const { kept, line } = setFloor(progress, upTo, keys.get(floorKey))
  const marked = await inTime(durable?.append([line]), 'failed')
  keys.delete(floorKey)
  // What is on its way there too.
  const all = [...keys.keys(), ...entries.map(({ id }) => id)]
  const cleared = await inTime(durable?.remove(all), 'failed')
  progress.setState({ load: { kind: 'empty' } })
  return !!stored && [kept, emptied, cleared, marked].every((outcome) => outcome === 'kept')
}

/** Lets in again what was deleted, and takes out of local storage what is left of it, which would come along by itself. */
export async function lift(progress: Progress): Promise<void> {
  const { read, confirm, memory } = progress.getState()
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
    const look = durable().then(async (journal) => journal.readAll('look'))
    const stored = await inTime(look, undefined).catch(() => undefined)
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
