import * as v from 'valibot'
import type { Entry, EntryId } from '../domain/log.ts'
import { checksum, version } from './line.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
const text = v.pipe(v.string(), v.maxLength(2000))
const id = v.custom<EntryId>(
  (value) => typeof value === 'string' && /^[a-z0-9]{1,24}\.\d{1,9}$/.test(value),
)
const ms = v.pipe(count, v.maxValue(86_400_000))
const zone = v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440))
const plan = v.pipe(v.array(v.pipe(v.string(), v.maxLength(120))), v.maxLength(2000))
const yes = v.optional(v.literal(true))
const stamp = { id, tick: count, at: v.pipe(count, v.maxValue(8.64e15)) }

const schema = v.variant('kind', [
  v.object({
    ...stamp,
    kind: v.literal('answer'),
    run: id,
    place: v.pipe(count, v.maxValue(100_000)),
    question: text,
    chosen: text,
    answer: text,
    right: v.boolean(),
    ms,
    zone,
    unsure: yes,
    hint: yes,
    gaveUp: yes,
    selfGraded: yes,
  }),
  v.object({
    ...stamp,
    kind: v.literal('run'),
    mode: v.picklist(['study', 'test', 'first', 'placement']),
    focus: text,
    seed: count,
    plan,
    reserve: v.optional(plan),
    feedback: v.picklist(['now', 'end']),
    limit: v.optional(ms),
  }),
  v.object({
    ...stamp,
    kind: v.literal('end'),
    run: id,
    how: v.picklist(['finished', 'quit', 'time']),
    ms,
  }),
  v.object({
    ...stamp,
    kind: v.literal('disagreement'),
    question: text,
    prompt: text,
    reason: text,
  }),
  v.object({
    ...stamp,
    kind: v.literal('mark'),
    subject: text,
    as: v.picklist(['known', 'suspended', 'active']),
    zone,
  }),
  v.object({ ...stamp, kind: v.literal('setting'), name: text, value: text }),
  v.object({ ...stamp, kind: v.literal('reset') }),
  v.object({ ...stamp, kind: v.literal('undo'), of: id }),
])

export type ReadLine =
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** Whole, but of a version or kind that only a newer Teapot knows. Kept as it is. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' }

export function readLine(line: string): ReadLine {
  const space = line.indexOf(' ')
  const json = line.slice(space + 1)
  if (space < 1 || checksum(json) !== line.slice(0, space)) return { kind: 'unreadable' }
  const value = parsed(json)
  const written = v.safeParse(v.object({ v: count, kind: v.string() }), value)
  if (!written.success) return { kind: 'unreadable' }
  const known = schema.options.some((option) => option.entries.kind.literal === written.output.kind)
  if (written.output.v > version || !known) return { kind: 'newer' }
  const entry = v.safeParse(schema, value)
  return entry.success ? { kind: 'entry', entry: entry.output as Entry } : { kind: 'unreadable' }
}

/** Undefined for what is no JSON, and for nesting too deep to walk. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
