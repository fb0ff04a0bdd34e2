import type { Entry } from '../domain/log.ts'
import { linesUnder, readLines } from './lines/readLine.ts'
import type { Loaded, Progress, UnreadLine } from './store.ts'
import type { KeyText } from './tail.ts'

/** Takes in what has come under keys since they were last seen. */
export function takeTexts(progress: Progress, texts: readonly KeyText[]): void {
  const { memory, take, load } = progress.getState()
  // Whether the other journal has all of it too is not known before it was looked at.
  if (load.kind === 'unread') progress.setState({ save: 'saving' })
  const lines = texts.flatMap(({ key, text }) => {
    const before = memory.seen.get(key) ?? ''
    memory.seen.set(key, text)
    return linesUnder({ key, text: text.startsWith(before) ? text.slice(before.length) : text })
  })
  const { entries, unread } = readLines(lines)
  take(entries)
  setAside(progress, unread)
}

/** Remembers lines that cannot be read, each once, and says so. */
export function setAside(progress: Progress, more: readonly UnreadLine[]): void {
  const known = new Set(progress.getState().unread.map(({ line }) => line))
  const unread = [
    ...progress.getState().unread,
    ...more.filter(({ line }) => !known.has(line) && !!known.add(line)),
  ]
  setUnread(progress, unread)
}

export function setUnread(progress: Progress, unread: readonly UnreadLine[]): void {
  const { entries, load } = progress.getState()
  progress.setState({ unread, load: load.kind === 'cleared' ? load : loaded(entries, unread) })
}

export function loaded(entries: readonly Entry[], unread: readonly UnreadLine[]): Loaded {
  const damaged = unread.filter(({ newer }) => !newer).length
  if (damaged > 0) return { kind: 'damaged', lines: damaged }
  if (unread.length > 0) return { kind: 'newer', lines: unread.length }
  return { kind: entries.length === 0 ? 'empty' : 'loaded' }
}
