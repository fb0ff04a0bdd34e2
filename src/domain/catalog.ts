import { classes, type StatusClass } from '../content/classes.ts'
import { type Distinction, distinctions } from '../content/distinctions.ts'
import { type Handler, handlers } from '../content/handlers.ts'
import { registry, type StatusCode } from '../content/registry.ts'

export type Row = (typeof registry)[number]

const rows = new Map<number, Row>(registry.map((row) => [row.code, row]))

/** The registry's row for any number, or undefined when Teapot does not teach it. */
export function rowOf(code: number): Row | undefined {
  return rows.get(code)
}

export function phraseOf(code: StatusCode): string {
  return rows.get(code)?.phrase ?? ''
}

export function isTaught(code: number): code is StatusCode {
  return rows.has(code)
}

/** The first digit, for a number from 100 to 599; nothing else is a status code (RFC 9110, Section 15). */
export function classOf(code: number): StatusClass | undefined {
  const first = Math.floor(code / 100)
  return classes.find((words) => words.class === first)?.class
}

export function classWords(of: StatusClass) {
  const words = classes.find((candidate) => candidate.class === of)
  if (!words) throw new RangeError(`There is no class ${of}`)
  return words
}

export function distinctionOf(id: string): Distinction | undefined {
  return distinctions.find((distinction) => distinction.id === id)
}

export function distinctionsWith(code: StatusCode): readonly Distinction[] {
  return distinctions.filter((distinction) => distinction.codes.includes(code))
}

export function handlerOf(id: string): Handler | undefined {
  return handlers.find((handler) => handler.id === id)
}
