import { inTime } from './inTime.ts'
import type { Journal, KeptLine } from './journal.ts'

/** More lines than that need no second copy: all but the latest of them are in local storage for good. */
const most = 2000
/** Milliseconds: a copy that takes longer is not waited for. */
const patience = 2000

/**
 * A journal with a copy of its latest lines in another database. Chromium appends to a file that a kill has torn, and
 * deletes the whole database at the start after that (google/leveldb#1287). An answer of the time between would be
 * lost if the browser is killed once more before local storage has reached the disk. Two databases share no file, and
 * are written one after the other, so that a kill tears one of them.
 */
export function twofold(journal: Journal, copy: Journal): Journal {
  return {
    async readAll(look) {
      const kept = await journal.readAll()
      const copied = (await inTime(copy.readAll(), undefined, patience)) ?? []
      if (!kept) return undefined
      const here = new Set(kept.map(({ key }) => key))
      if (look) return [...kept, ...copied]
      const missing = copied.filter(({ key }) => !here.has(key))
      const isWhole = missing.length === 0 || (await journal.append(missing)) === 'kept'
      if (isWhole && copied.length > most) {
        const byAge = copied.toSorted((one, other) => tickOf(one) - tickOf(other))
        await copy.remove(byAge.slice(0, -most / 2).map(({ key }) => key))
      }
      return [...kept, ...missing]
    },
    async append(lines) {
      const kept = await journal.append(lines)
      // It is said to be kept where the copy finds no room, too.
      if (kept === 'kept') {
        await inTime(copy.append(lines), 'failed', patience)
      }
      return kept
    },
    async remove(keys) {
      const removed = await journal.remove(keys)
      const alsoThere = await copy.remove(keys)
      return removed === 'kept' ? alsoThere : removed
    },
    health: () => journal.health(),
  }
}

/** What bears none is kept with the latest. */
const tickOf = ({ line }: KeptLine) => Number(/"tick":(\d+)/.exec(line)?.[1] ?? Infinity)
