import { type Entry, type EntryId, inOrder, standing } from '../domain/log.ts'
import { lift } from './deletion.ts'
import type { KeptLine } from './journal.ts'
import { keep } from './keep.ts'
import { writeLine } from './line.ts'
import { readLine, readLines, setAside } from './readLine.ts'
import type { Progress, UnreadLine } from './store.ts'

const format = 'teapot-progress'
/** 2: with a digest over all lines. Files of version 1 are read as well. */
const version = 2
/** Bytes. Three years of daily study fill a quarter of this. */
export const largestImport = 25 * 1024 * 1024
/** Nobody logs so much. An entry beyond it would leave no room for those that follow. */
const lastTick = 1e9

export interface TextFile {
  readonly name: string
  readonly text: string
}

/** Everything: what can be read, and what cannot. One record a line. */
export async function exportFile(
  entries: readonly Entry[],
  unread: readonly KeptLine[],
  now: number,
): Promise<TextFile> {
  const records = entries.map(writeLine)
  const aside = unread.map(({ line }) => line)
  const digest = await digestOf([...records, ...aside])
  const exportedAt = new Date(now).toISOString()
  const file = {
    format,
    version,
    exportedAt,
    count: records.length,
    ...(digest && { sha256: digest }),
    records,
    unread: aside,
  }
  return {
    name: `${format}-${exportedAt.slice(0, 10)}.json`,
    text: `${JSON.stringify(file, null, 1)}\n`,
  }
}

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

/** Reads an exported file without changing anything. `size` is in bytes. */
export async function readExport(
  text: string,
  here: readonly Entry[],
  size: number,
): Promise<Import> {
  if (size > largestImport)
    return refused(
      'That file is larger than 25 MB, far more than Teapot ever writes. Nothing was changed.',
    )
  const file = envelope(text)
  if (!file) {
    return refused(
      'That is not a file that Teapot exported: choose one named teapot-progress-….json. Nothing was changed.',
    )
  }
  if (file.version > version) {
    return refused(
      'That file is from a newer Teapot. Reload this page to get the newer version, then try again. Nothing was changed.',
    )
  }
  const lines = [...file.records, ...file.unread]
  const digest = file.sha256 === undefined ? undefined : await digestOf(lines)
  const whole = file.count === file.records.length && digest === file.sha256
  return { ...readRecords(lines, here), whole }
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

const refused = (why: string) => ({ kind: 'refused', why }) as const

/** The file as far as it is one. Of a file that was cut off, the lines that are left. */
function envelope(text: string) {
  const value = parsed(text)
  if (value === undefined) {
    if (!/^\uFEFF?\s*\{\s*"format":\s*"teapot-progress"/.test(text)) return undefined
    const lines = [...text.matchAll(/"([0-9a-z]{1,7} \{(?:[^"\\]|\\.)*)"/g)].flatMap(
      ([literal]) => {
        const line = parsed(literal)
        return typeof line === 'string' ? [line] : []
      },
    )
    return { version: 1, count: -1, sha256: undefined, records: lines, unread: [] }
  }
  if (typeof value !== 'object' || value === null) return undefined
  const file = value as Readonly<Record<string, unknown>>
  const { records, unread = [], sha256, count } = file
  const fits =
    file.format === format &&
    typeof file.version === 'number' &&
    typeof count === 'number' &&
    isTexts(records) &&
    isTexts(unread) &&
    (sha256 === undefined || typeof sha256 === 'string')
  return fits ? { version: Number(file.version), count, sha256, records, unread } : undefined
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** SHA-256 in hex. Undefined where the browser has none, as on a page without encryption. */
async function digestOf(lines: readonly string[]): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes)
  return (
    digest &&
    Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
