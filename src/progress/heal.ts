import { goneUpTo } from './floor.ts'
import type { KeptLine } from './journal.ts'
import { keepLocally } from './keep.ts'
import { linesUnder, readLine, readLines } from './lines/readLine.ts'
import { ownerOf, textsOf } from './localJournal.ts'
import type { Progress, UnreadLine } from './store.ts'
import { type KeyText, prefix } from './tail.ts'
import { setAside, setUnread } from './takeIn.ts'

/**
 * Takes in what only the durable journal had, and gives it to local storage. What it had below its own mark of deletion
 * is gone, whatever has been let in again since it was read.
 */
export async function heal(
  progress: Progress,
  others: readonly KeptLine[],
  mark: string | undefined,
): Promise<void> {
  const { take, durable, recovered, memory, waiting } = progress.getState()
  const { entries, unread } = readLines(others)
  const upTo = goneUpTo(mark)
  const news = take(entries.filter(({ tick }) => tick > upTo))
  setAside(progress, unread)
  if (news.length > 0) keepLocally(progress, news, [])
  const answers = news.filter(({ kind }) => kind === 'answer').length
  // What local storage has no room for was not lost by it.
  if (answers > 0 && waiting.local === 'kept') {
    progress.setState({ recovered: recovered + answers })
  }
  // What was deleted in one place must not come back from the other.
  const gone = entries.map(({ id }) => id).filter((id) => !memory.known.has(id))
  if (gone.length > 0) await (await durable()).remove(gone)
  mend(progress)
}

/** Says no more of lines that cannot be read where all that they held is here, from the other journal. */
function mend(progress: Progress): void {
  const { unread, entries, tail } = progress.getState()
  const here = new Set<string>(entries.map(({ id }) => id))
  const texts = new Map(textsOf(tail).map((text) => [text.key, text]))
  const left = unread.filter((line) => line.newer || !isMended(line, here, texts.get(line.key)))
  if (left.length < unread.length) setUnread(progress, left)
}

function isMended({ key, line }: UnreadLine, here: ReadonlySet<string>, text?: KeyText): boolean {
  if (line.includes('"kind":"block"')) return isBlockHere(line, here)
  const ids = text && idsUnder(text)
  // Outside of such a key, or alone in it: by the name that it was kept under, or bears.
  const named = key.startsWith(prefix) ? /"id":"([a-z0-9.]+)"/.exec(line)?.[1] : key
  return ids ? ids.every((id) => here.has(id)) : named !== undefined && here.has(named)
}

/** What a page wrote under a key: its records are counted without a gap, one a line. Undefined where it wrote others. */
function idsUnder(text: KeyText): readonly string[] | undefined {
  const { writer, part } = ownerOf(text.key)
  const numbers = linesUnder(text).map(({ line }) => {
    const [entry] = readLine(line).entries
    return entry && (entry.id.startsWith(`${writer}.`) ? numberOf(entry.id) : Number.NaN)
  })
  const place = numbers.findIndex((number) => number !== undefined)
  if (part < 0 || (place < 0 && part > 0)) return undefined
  const first = place < 0 ? 1 : (numbers[place] ?? 1) - place
  const last = Math.max(first + numbers.length - 1, ...numbers.map((number = 0) => number))
  if (Number.isNaN(last)) return undefined
  return Array.from({ length: last - first + 1 }, (_, more) => `${writer}.${first + more}`)
}

/** A block names its pages among its words, and has a row for each record. */
function isBlockHere(line: string, here: ReadonlySet<string>): boolean {
  const rows = line.slice(line.lastIndexOf('"rows"')).split(';').length
  const pages = new Map<string, { from: number; to: number; count: number }>()
  for (const id of here) {
    const [writer, number] = [id.slice(0, id.indexOf('.')), numberOf(id)]
    const page = pages.get(writer) ?? { from: number, to: number, count: 0 }
    page.from = Math.min(page.from, number)
    page.to = Math.max(page.to, number)
    page.count += 1
    pages.set(writer, page)
  }
  const named = [...pages].flatMap(([writer, page]) => (line.includes(`"${writer}"`) ? [page] : []))
  const isWhole = named.every(({ from, to, count }) => to - from + 1 === count)
  return isWhole && named.reduce((sum, { count }) => sum + count, 0) >= rows
}

const numberOf = (id: string) => Number(id.slice(id.indexOf('.') + 1))
