import * as v from 'valibot'
import { type Entry, standing } from '../domain/log.ts'
import type { KeptLine } from './journal.ts'
import { writeLine } from './line.ts'
import { readLine } from './readLine.ts'

const format = 'teapot-progress'
const version = 1
/** Bytes. Three years of daily study fill a tenth of this. */
export const largestImport = 25 * 1024 * 1024

export interface TextFile {
  readonly name: string
  readonly text: string
}

/** Everything: what can be read, and what cannot. One record a line. */
export function exportFile(
  entries: readonly Entry[],
  unread: readonly KeptLine[],
  now: number,
): TextFile {
  const records = entries.map(writeLine)
  const file = {
    format,
    version,
    exportedAt: new Date(now).toISOString(),
    count: records.length,
    records,
    unread: unread.map(({ line }) => line),
  }
  return {
    name: `${format}-${file.exportedAt.slice(0, 10)}.json`,
    text: `${JSON.stringify(file, null, 1)}\n`,
  }
}

/** What the learner disagrees with, to send to whoever mends questions. */
export function disagreementsFile(entries: readonly Entry[], now: number): TextFile {
  const disagreements = standing(entries).flatMap((entry) =>
    entry.kind === 'disagreement'
      ? [
          {
            question: entry.question,
            prompt: entry.prompt,
            reason: entry.reason,
            at: new Date(entry.at).toISOString(),
          },
        ]
      : [],
  )
  const day = new Date(now).toISOString().slice(0, 10)
  return {
    name: `teapot-disagreements-${day}.json`,
    text: `${JSON.stringify({ format: 'teapot-disagreements', version, disagreements }, null, 1)}\n`,
  }
}

export type Import =
  | { readonly kind: 'refused'; readonly why: string }
  | {
      readonly kind: 'read'
      /** Entries that are not here yet. */
      readonly fresh: readonly Entry[]
      /** How many are here already. */
      readonly known: number
      readonly unreadable: number
      readonly newer: number
      /** The lines of both, to be kept verbatim. */
      readonly aside: readonly string[]
    }

const envelope = v.object({
  format: v.literal(format),
  version: v.number(),
  count: v.number(),
  records: v.array(v.string()),
  unread: v.optional(v.array(v.string()), []),
})

/** Reads an exported file without changing anything. `known` holds the ids that are here, `size` is in bytes. */
export function readExport(text: string, known: ReadonlySet<string>, size: number): Import {
  if (size > largestImport)
    return refused(
      'That file is larger than 25 MB, far more than Teapot ever writes. Nothing was changed.',
    )
  const file = v.safeParse(envelope, parsed(text))
  if (!file.success) {
    return refused(
      'That is not a file that Teapot exported: choose one named teapot-progress-….json. Nothing was changed.',
    )
  }
  if (file.output.version > version) {
    return refused(
      'That file is from a newer Teapot. Reload this page to get the newer version, then try again. Nothing was changed.',
    )
  }
  const { records, unread } = file.output
  if (records.length !== file.output.count) {
    return refused(
      `That file should hold ${file.output.count} records and holds ${records.length}: it was cut or edited. Nothing was changed.`,
    )
  }
  const fresh = new Map<string, Entry>()
  const aside = new Set<string>()
  let here = 0
  let newer = 0
  for (const line of [...records, ...unread]) {
    const read = readLine(line)
    if (read.kind === 'newer') newer += aside.has(line) ? 0 : 1
    if (read.kind !== 'entry') aside.add(line)
    else if (known.has(read.entry.id)) here += 1
    else fresh.set(read.entry.id, read.entry)
  }
  return {
    kind: 'read',
    fresh: [...fresh.values()],
    known: here,
    unreadable: aside.size - newer,
    newer,
    aside: [...aside],
  }
}

const refused = (why: string) => ({ kind: 'refused', why }) as const

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
