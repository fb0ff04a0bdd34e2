import type { Entry } from '../domain/log.ts'
import type { KeptLine } from './journal.ts'
import { localJournal, ownerOf } from './localJournal.ts'
import { packAll } from './pack.ts'
import { loaded, readLines, setAside } from './readLine.ts'
import type { Progress, UnreadLine } from './store.ts'

/** Takes in what only the durable journal had, and gives it to local storage. Returns how many answers that were. */
export async function heal(progress: Progress, others: readonly KeptLine[]): Promise<number> {
  const { take, tail, durable, recovered } = progress.getState()
  const { entries, unread } = readLines(others)
  const news = take(entries)
  setAside(progress, unread)
  if (news.length > 0) localJournal(tail).seal(packAll(news))
  const answers = news.filter(({ kind }) => kind === 'answer').length
  if (answers > 0) progress.setState({ recovered: recovered + answers })
  // What was deleted in one place must not come back from the other.
  const gone = entries.filter(({ tick }) => tick <= tail.floor()).map(({ id }) => id)
  if (gone.length > 0) await (await durable()).remove(gone)
  mend(progress)
  return answers
}

/** Leaves out of what cannot be read the lines whose records are all here, from the other journal. */
function mend(progress: Progress): void {
  const { unread, entries, load } = progress.getState()
  const left = withoutMended(unread, entries)
  if (left.length === unread.length) return
  progress.setState({ unread: left, load: load.kind === 'cleared' ? load : loaded(entries, left) })
}

/**
 * A line that cannot be read has lost nothing if the pages that wrote under its key count without a gap: each
 * record carries its page's name and a number one above the last.
 */
function withoutMended(unread: readonly UnreadLine[], entries: readonly Entry[]) {
  const pages = new Map<string, { from: number; to: number; count: number }>()
  for (const { id } of entries) {
    const [writer = '', place] = [
      id.slice(0, id.indexOf('.')),
      Number(id.slice(id.indexOf('.') + 1)),
    ]
    const page = pages.get(writer) ?? { from: place, to: place, count: 0 }
    page.from = Math.min(page.from, place)
    page.to = Math.max(page.to, place)
    page.count += 1
    pages.set(writer, page)
  }
  const isWhole = (page: { from: number; to: number; count: number } | undefined) =>
    page !== undefined && page.to - page.from + 1 === page.count
  return unread.filter(({ key, newer }) => {
    const { writer, part } = ownerOf(key)
    const mended = part < 0 ? [...pages.values()].every(isWhole) : isWhole(pages.get(writer))
    return newer || !mended
  })
}
