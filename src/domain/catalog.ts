import type { StatusClass } from '../content/classes.ts'
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

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** "200, 204 and 404". */
export const allOf = (codes: readonly (number | string)[]) => and.format(codes.map(String))

/** "200, 204 or 404". */
export const oneOf = (codes: readonly (number | string)[]) => or.format(codes.map(String))

/** The classes by name (RFC 9110, Section 15). */
export const classNames: Readonly<Record<StatusClass, string>> = {
  1: 'Informational',
  2: 'Successful',
  3: 'Redirection',
  4: 'Client error',
  5: 'Server error',
}

/** The first digit, for a number from 100 to 599; nothing else is a status code (RFC 9110, Section 15). */
export function classOf(code: number): StatusClass | undefined {
  return ([1, 2, 3, 4, 5] as const).find((digit) => Math.floor(code / 100) === digit)
}
