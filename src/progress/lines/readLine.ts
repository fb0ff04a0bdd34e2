import type { Entry } from '../../domain/log.ts'
import type { KeptLine } from '../journal.ts'
import type { KeyText } from '../tail.ts'
import { checksum } from './line.ts'
import { mostFields, unpack } from './unpack.ts'

/** What a line holds. A line whose rest is not "none" is to be kept as it is. */
export interface ReadLine {
  readonly entries: readonly Entry[]
  /** Newer: whole, but of a version or kind that only a newer Teapot knows. */
  readonly rest: 'none' | 'newer' | 'unreadable'
}

export function readLine(line: string): ReadLine {
  const space = line.indexOf(' ')
  const json = line.slice(space + 1)
  const value = space > 0 && checksum(json) === line.slice(0, space) ? parsed(json) : undefined
  if (!isRecord(value) || !upTo(Number.MAX_SAFE_INTEGER)(value.v)) return unreadable
  if (value.v === 2 && value.kind === 'block') return blockIn(value)
  if (value.v !== 1) return { entries: [], rest: 'newer' }
  const { v: _, ...fields } = value
  const entry = entryIn(fields)
  return typeof entry === 'object'
    ? { entries: [entry], rest: 'none' }
    : { entries: [], rest: entry }
}

export function linesUnder({ key, text }: KeyText): readonly KeptLine[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ key, line }))
}

/** Many lines: what they hold, and those that are to be kept as they are. */
export function readLines(lines: readonly KeptLine[]) {
  const read = lines.map((kept) => ({ ...kept, ...readLine(kept.line) }))
  return {
    entries: read.flatMap(({ entries }) => entries),
    unread: read
      .filter(({ rest }) => rest !== 'none')
      .map(({ key, line, rest }) => ({ key, line, newer: rest === 'newer' })),
  }
}

const unreadable = { entries: [], rest: 'unreadable' } as const

function blockIn(value: Readonly<Record<string, unknown>>): ReadLine {
  const rows = unpack(value)
  if (!rows) return unreadable
  const found = rows.map(entryIn)
  const entries = found.filter((entry) => typeof entry === 'object')
  const rest = found.includes('unreadable')
    ? 'unreadable'
    : found.includes('newer')
      ? 'newer'
      : 'none'
  return { entries, rest }
}

type Check = (value: unknown) => boolean
const upTo =
  (most: number, least = 0): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
const text: Check = (value) => typeof value === 'string' && value.length <= 2000
const id: Check = (value) => typeof value === 'string' && /^[a-z0-9]{1,24}\.\d{1,9}$/.test(value)
const ms = upTo(86_400_000)
const zone = upTo(1440, -1440)
const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value)
const listOf =
  (longest: number, most: number): Check =>
  (value) =>
    Array.isArray(value) &&
    value.length <= most &&
    value.every((item) => typeof item === 'string' && item.length <= longest)
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const yes = maybe(oneOf(true))
const plan = listOf(120, 2000)
const stamp = { id, tick: upTo(Number.MAX_SAFE_INTEGER), at: upTo(8.64e15) }

type Fields<E> = E extends Entry
  ? { readonly [Name in Exclude<keyof E, 'id' | 'tick' | 'at' | 'kind'>]-?: Check }
  : never

/** Every field that an entry may have: one that is missing here does not compile. */
const kinds: { readonly [Kind in Entry['kind']]: Fields<Extract<Entry, { kind: Kind }>> } = {
  answer: {
    run: id,
    place: upTo(100_000),
    question: text,
    chosen: text,
    answer: text,
    right: (value) => typeof value === 'boolean',
    ms,
    zone,
    unsure: yes,
    hint: yes,
    gaveUp: yes,
    selfGraded: yes,
    away: yes,
  },
  run: {
    mode: oneOf('study', 'test', 'first', 'placement'),
    focus: text,
    seed: upTo(Number.MAX_SAFE_INTEGER),
    plan,
    reserve: maybe(plan),
    feedback: oneOf('now', 'end'),
    limit: maybe(ms),
  },
  end: { run: id, how: oneOf('finished', 'quit', 'time'), ms },
  disagreement: { question: text, prompt: text, reason: text },
  mark: { subject: text, as: oneOf('known', 'suspended', 'active'), zone },
  setting: { name: text, value: text },
  reset: {},
  undo: { of: id, import: yes },
}

/** Fields that only a newer Teapot knows stay with their entry, as long as they are plain and few. */
const plain: Check = (value) =>
  text(value) || typeof value === 'boolean' || upTo(Number.MAX_SAFE_INTEGER, -1e15)(value)

/** Names that lines and blocks give back: a space would part them, and "v" is a line's version. */
const plainName = /^[a-z]\w{1,39}$/i

const checks = new Map(
  Object.entries(kinds).map(([kind, fields]) => [
    kind,
    new Map<string, Check>(Object.entries({ ...stamp, ...fields })),
  ]),
)

function entryIn(value: Readonly<Record<string, unknown>>): Entry | 'newer' | 'unreadable' {
  if (typeof value.kind !== 'string') return 'unreadable'
  const fields = checks.get(value.kind)
  if (!fields) return 'newer'
  for (const [name, check] of fields) if (!check(value[name])) return 'unreadable'
  const names = Object.keys(value)
  if (names.length > mostFields) return 'newer'
  for (const name of names) {
    if (name === 'kind' || fields.has(name)) continue
    if (!plainName.test(name) || !plain(value[name])) return 'newer'
  }
  return value as unknown as Entry
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Undefined for what is no JSON, and for nesting too deep to walk. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
