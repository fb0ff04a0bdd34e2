import type { Entry } from '../../domain/log.ts'
import type { KeptLine } from '../journal.ts'
import { writeLine } from '../lines/line.ts'
import { type Import, readRecords } from './bringIn.ts'

const format = 'teapot-progress'
/** 2: with a digest over all lines. Files of version 1 are read as well. */
const version = 2
/** Bytes. Three years of daily study fill a quarter of this. */
export const largestImport = 25 * 1024 * 1024

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
