import { standing } from '../domain/log.ts'
import type { Kept, KeptLine } from './journal.ts'
import { keep } from './keep.ts'
import { checksum, keptLine } from './lines/line.ts'
import { packAll } from './lines/pack.ts'
import { linesUnder, readLine, readLines } from './lines/readLine.ts'
import { localJournal, textsOf } from './localJournal.ts'
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

/** Undefined for what is damaged: nothing is taken out for it. Once it was the tick alone. */
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
  const said = [tail.floorText(), memory.mark, durable].map((text) => floorIn(text) ?? none)
  const ever = Math.max(tick, ...said.map((floor) => floor.ever))
  const last = { tick: tick && ever, turn: Math.max(...said.map(({ turn }) => turn)) + 1, ever }
  const line = textOf(last)
  const kept = writeText(tail.storage, floorKey, line)
  hear(progress, last, line)
  return { kept, line: { key: floorKey, line } }
}

/** Brings local storage, the other place and this page to what was said last, in doubt there. */
export function agree(progress: Progress, durable: string | undefined): void {
  const { tail, memory, confirm, take } = progress.getState()
  heed(progress)
  const { entries } = progress.getState()
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
  if (memory.mark === line) return
  // What local storage holds of the time before may be gone. What was let in again comes from the other place, and
  // what this page has logged since then did not know where to go on.
  const isNew = memory.compared === undefined
  const own = entries.filter(
    ({ id, tick }) => isNew && tick <= last.ever && id.startsWith(`${tail.writer}.`),
  )
  forget(progress, last.ever)
  removeUpTo(progress, last.ever)
  const next = Math.max(last.ever, progress.getState().entries.at(-1)?.tick ?? 0) + 1
  const later = own.map((entry, place) => ({ ...entry, tick: next + place }))
  hear(progress, last, line)
  if (later.length > 0) keep(progress, later, [])
  take(later)
}

/**
 * Takes to heart what was said in local storage, here or in another tab. Returns whether that was news. Whoever slept
 * through a deletion may hear only that something was let in again: that is read anew.
 */
export function heed(progress: Progress): boolean {
  const { memory, tail } = progress.getState()
  const mark = tail.floorText()
  if (mark === memory.mark) return false
  const [here, heard] = [floorIn(mark), floorIn(memory.mark)]
  if (heard && heard.turn > (here?.turn ?? -1)) {
    // Local storage had no room for it, or was emptied: said once more.
    if (!memory.clearing && writeText(tail.storage, floorKey, `${memory.mark}`) === 'kept') {
      writeAgain(progress)
    }
    return false
  }
  // One that is damaged deletes nothing, and is no news the next time.
  memory.mark = mark
  if (!here) return false
  forget(progress, here.ever)
  hear(progress, here, mark)
  return true
}

function hear({ getState }: Progress, { tick, ever }: Floor, mark: string | null): void {
  Object.assign(getState().memory, { floor: tick, ever, mark })
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
  progress.setState({ entries, counted: standing(entries), unread: [], recovered: 0 })
  writeAgain(progress)
}

/** What found no room in local storage, whoever logged it. */
function writeAgain(progress: Progress): void {
  const { waiting, tail, entries } = progress.getState()
  if (waiting.local === 'kept') return
  const lines = textsOf(tail).flatMap(linesUnder)
  const found = new Set(readLines(lines).entries.map(({ id }) => id))
  waiting.local = tail.append(entries.filter(({ id }) => !found.has(id)).map(keptLine))
}

/** Takes out of local storage what was deleted; what cannot be read stays as it is. */
export function removeUpTo({ getState }: Progress, floor: number): void {
  const { tail } = getState()
  for (const text of textsOf(tail)) {
    const { entries, unread: all } = readLines(linesUnder(text))
    const unread = all.filter(({ line }) =>
      readLine(line).entries.every(({ tick }) => tick > floor),
    )
    const left = entries.filter(({ tick }) => tick > floor)
    if (left.length === entries.length) continue
    localJournal(tail).seal([...packAll(left), ...unread.map(({ line }) => line)], [text])
  }
}

/** Up to which tick a sound mark says that everything is deleted: by nothing else is anything taken out. */
export const goneUpTo = (mark: string | null | undefined) => floorIn(mark)?.tick ?? 0
