import { standing } from '../domain/log.ts'
import type { Kept, KeptLine } from './journal.ts'
import { keep } from './keep.ts'
import { checksum, keptLine } from './lines/line.ts'
import { packAll } from './lines/pack.ts'
import { linesUnder, readLines } from './lines/readLine.ts'
import { localJournal } from './localJournal.ts'
import type { Progress } from './store.ts'
import { floorKey, writeText } from './tail.ts'

/**
 * Up to which tick everything is deleted, how often that has been said, and up to which tick it ever was: "0/3/120"
 * lets in again what was deleted (a check stands behind it). It stands in both places, since local storage may forget
 * its last minute. What was said last counts.
 */
interface Floor {
  readonly tick: number
  readonly turn: number
  readonly ever: number
}

const none: Floor = { tick: 0, turn: 0, ever: 0 }

/** Undefined for what is damaged: it deletes nothing. Once it was the tick alone. */
function floorIn(text: string | null | undefined): Floor | undefined {
  const found = /^(\d{1,16})(?:\/(\d{1,9})\/(\d{1,16}) \w+)?$/.exec(text ?? '')
  if (!found) return undefined
  const [tick = 0, turn = 0, ever = tick] = found.slice(1).flatMap((part) => (part ? [+part] : []))
  const floor = { tick, turn, ever }
  return found[2] === undefined || textOf(floor) === text ? floor : undefined
}

function textOf({ tick, turn, ever }: Floor): string {
  const text = `${tick}/${turn}/${ever}`
  return `${text} ${checksum(text)}`
}

/** Says it in local storage. Returns the line for the other place, whose last word is given. */
export function setFloor(
  progress: Progress,
  tick: number,
  durable?: string,
): { readonly kept: Kept; readonly line: KeptLine } {
  const { tail, memory } = progress.getState()
  const [here = none, there = none] = [floorIn(tail.floorText()), floorIn(durable)]
  const line = textOf({
    tick,
    turn: Math.max(here.turn, there.turn) + 1,
    ever: Math.max(here.ever, there.ever, tick),
  })
  memory.floor = tick
  memory.mark = line
  return { kept: writeText(tail.storage, floorKey, line), line: { key: floorKey, line } }
}

/** Brings local storage, the other place and this page to what was said last, in doubt there. */
export function agree(progress: Progress, durable: string | undefined): void {
  const { tail, memory, confirm, entries, take } = progress.getState()
  const [here, there] = [floorIn(tail.floorText()), floorIn(durable)]
  const isBehind =
    there !== undefined &&
    (there.turn > (here?.turn ?? -1) || (there.turn === here?.turn && there.tick !== here.tick))
  const last = (isBehind ? there : here) ?? none
  const line = textOf(last)
  if (tail.floorText() !== line) writeText(tail.storage, floorKey, line)
  if (!isBehind) {
    heed(progress)
    if (durable !== line) confirm([{ key: floorKey, line }])
    return
  }
  // What local storage holds of the time before may be gone. What was let in again comes from the other place, and
  // what this page has logged since then did not know where to go on.
  const own = entries.filter(
    ({ id, tick }) => tick <= last.ever && id.startsWith(`${tail.writer}.`),
  )
  forget(progress, last.ever)
  removeUpTo(progress, last.ever)
  const next = Math.max(last.ever, progress.getState().entries.at(-1)?.tick ?? 0) + 1
  const later = own.map((entry, place) => ({ ...entry, tick: next + place }))
  memory.floor = last.tick
  memory.mark = line
  keep(progress, later, [])
  take(later)
}

/**
 * Takes to heart what was said in local storage, here or in another tab. Returns whether that was news. Whoever slept
 * through a deletion may hear only that something was let in again: that is read anew.
 */
export function heed(progress: Progress): boolean {
  const { memory, tail } = progress.getState()
  const mark = tail.floorText()
  const floor = mark === memory.mark ? undefined : floorIn(mark)
  if (!floor) return false
  forget(progress, floor.ever)
  memory.floor = floor.tick
  memory.mark = mark
  return true
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
  // What is left and has found no room yet goes on being tried.
  waiting.lines = waiting.lines.filter(({ key }) => memory.known.has(key))
  tail.forget()
  if (waiting.local !== 'kept') {
    const own = entries.filter(({ id }) => id.startsWith(`${tail.writer}.`))
    waiting.local = tail.append([...own.map(keptLine), ...waiting.lines])
  }
  progress.setState({ entries, counted: standing(entries), unread: [], recovered: 0 })
}

/** Takes out of local storage what was deleted; what cannot be read stays as it is. */
export function removeUpTo({ getState }: Progress, floor: number): void {
  const { tail } = getState()
  for (const text of tail.texts()) {
    const { entries, unread } = readLines(linesUnder(text))
    const left = entries.filter(({ tick }) => tick > floor)
    if (left.length === entries.length) continue
    localJournal(tail).seal([...packAll(left), ...unread.map(({ line }) => line)], [text])
  }
}
