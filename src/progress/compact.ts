import { inOrder } from '../domain/log.ts'
import { goneUpTo } from './floor.ts'
import { writeLine } from './lines/line.ts'
import { packAll } from './lines/pack.ts'
import { linesUnder, readLines } from './lines/readLine.ts'
import { localJournal, ownerOf } from './localJournal.ts'
import type { Progress } from './store.ts'

/** Fewer loose keys and less text than this are not worth the work. */
const enough = { keys: 16, text: 60_000 }
/** Characters: what is sealed and longer stays as it is. */
const large = 100_000
/** Characters taken in one go, so that there is room for the copy beside them. */
const portion = 500_000

/**
 * Brings the keys of pages that are gone into few. Every copy is written and read back before what it stands for
 * is taken out, so that a crash at any moment leaves records twice, never none.
 * @param alive names of the pages that may still write; undefined when that cannot be known.
 */
export function compact(
  progress: Progress,
  alive: ReadonlySet<string> | undefined,
  least = enough,
): void {
  const texts = progress.getState().tail.texts()
  const latest = new Map<string, number>()
  for (const { key } of texts) {
    const { writer, part } = ownerOf(key)
    latest.set(writer, Math.max(part, latest.get(writer) ?? 0))
  }
  const mayBeWritten = (key: string) => {
    const { writer, part } = ownerOf(key)
    return part >= (latest.get(writer) ?? 0) && (!alive || alive.has(writer))
  }
  const loose = texts.filter(
    ({ key, text }) => !mayBeWritten(key) && (ownerOf(key).part >= 0 || text.length < large),
  )
  const tails = loose.filter(({ key }) => ownerOf(key).part >= 0)
  const length = tails.reduce((sum, { text }) => sum + text.length, 0)
  if (tails.length < least.keys && length < least.text) return

  let taken: typeof loose = []
  for (const [place, text] of loose.entries()) {
    taken = [...taken, text]
    const full = taken.reduce((sum, { text: { length: more } }) => sum + more, 0) >= portion
    if (!full && place < loose.length - 1) continue
    if (!sealed(progress, taken)) return
    taken = []
  }
}

function sealed(
  progress: Progress,
  texts: readonly { readonly key: string; readonly text: string }[],
): boolean {
  const { tail, unread: aside } = progress.getState()
  const floor = goneUpTo(tail.floorText())
  const { entries, unread } = readLines(texts.flatMap(linesUnder))
  const each = new Map(entries.filter(({ tick }) => tick > floor).map((entry) => [entry.id, entry]))
  const packed = packAll(inOrder([...each.values()]))
  const again = readLines(packed.map((line) => ({ key: '', line }))).entries.map(writeLine)
  const whole = new Set(again)
  if (![...each.values()].every((entry) => whole.has(writeLine(entry)))) return false
  // What cannot be read goes along as it is, unless the other journal has made it good.
  const wanted = new Set(aside.map(({ line }) => line))
  const kept = unread.map(({ line }) => line).filter((line) => wanted.has(line))
  return localJournal(tail).seal([...packed, ...kept], texts) === 'kept'
}
