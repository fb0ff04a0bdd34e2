import { type Entry, type EntryId, inOrder, standing } from '../../domain/log.ts'
import { lift } from '../deletion.ts'
import { keep } from '../keep.ts'
import { readLine, readLines } from '../lines/readLine.ts'
import { reconcile } from '../reconcile.ts'
import type { Progress, UnreadLine } from '../store.ts'
import { setAside } from '../takeIn.ts'

/** No clock tells so late a second. An entry beyond it would leave no room for those that follow. */
const lastTick = 1e13

export type Import =
  | { readonly kind: 'refused'; readonly why: string }
  | {
      readonly kind: 'read'
      /** Entries that are not here yet. */
      readonly fresh: readonly Entry[]
      /** What took an earlier import of the same entries back. */
      readonly undone: readonly EntryId[]
      /** How many are here already. */
      readonly known: number
      readonly unreadable: number
      readonly newer: number
      /** How many that count here would no longer count, for what the file begins anew or takes back. */
      readonly hidden: number
      /** The lines of both, to be kept verbatim. */
      readonly aside: readonly UnreadLine[]
      /** Whether count and digest are those that it was written with. */
      readonly whole: boolean
    }

/** What lines hold, beside what is here. */
export function readRecords(lines: readonly string[], here: readonly Entry[]) {
  const known = new Set<string>(here.map(({ id }) => id))
  const { entries, unread } = readLines(
    [...new Set(lines)].map((line) => ({ key: 'imported', line })),
  )
  const found = new Map(entries.map((entry) => [entry.id, entry]))
  const all = inOrder([...found.values()])
  // Each entry makes room for one more: what is logged after the last of them has to come in elsewhere too.
  const beyond =
    all.find(({ tick }, place) => tick > lastTick + place)?.tick ?? lastTick + all.length
  const fresh = all.filter(({ id, tick }) => !known.has(id) && tick < beyond)
  const shared = all.filter(({ id }) => known.has(id))
  const newer = unread.filter((line) => line.newer).length
  const after = standing(inOrder([...here, ...fresh]))
  return {
    kind: 'read',
    hidden: standing(here).length - after.filter(({ id }) => known.has(id)).length,
    fresh,
    undone: takenBack(here, new Set(shared.map(({ id }) => id))),
    known: shared.length,
    unreadable: unread.length - newer + all.length - fresh.length - shared.length,
    newer,
    // A block that holds such an entry would bring it in when it is next read.
    aside: unread.filter(({ line }) => readLine(line).entries.every(({ tick }) => tick < beyond)),
  } as const
}

/** Takes an import in. What it returns takes it back, to the very entries that counted before. */
export async function bringIn(
  progress: Progress,
  found: Pick<Extract<Import, { kind: 'read' }>, 'fresh' | 'undone' | 'aside'>,
): Promise<() => void> {
  const { take, stamp, memory } = progress.getState()
  // What was deleted is known, and taken out of the database, where a tab that slept may have written since.
  await reconcile(progress)
  if (found.fresh.some(({ tick }) => tick <= memory.floor)) {
    // Everything was deleted here, and now the learner wants this back.
    await lift(progress)
  }
  const undo = (ids: readonly EntryId[]) =>
    stamp(ids.map((of) => ({ kind: 'undo', of, import: true }) as const))
  const news = [...found.fresh.filter(({ id }) => !memory.known.has(id)), ...undo(found.undone)]
  setAside(progress, found.aside)
  keep(progress, news, found.aside)
  take(news)
  return () => {
    const undos = undo(news.map(({ id }) => id))
    keep(progress, undos, [])
    take(undos)
  }
}

/** The undos that took an import back, and that stand, of entries that come again. */
function takenBack(here: readonly Entry[], again: ReadonlySet<string>): readonly EntryId[] {
  const undone = new Set(here.flatMap((entry) => (entry.kind === 'undo' ? [entry.of] : [])))
  return here.flatMap((entry) =>
    entry.kind === 'undo' && entry.import && again.has(entry.of) && !undone.has(entry.id)
      ? [entry.id]
      : [],
  )
}
