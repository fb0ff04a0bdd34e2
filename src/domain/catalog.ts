import type { StatusClass } from '../content/classes.ts'
import { type NamedCode, phrases, type StatusCode, vendorPhrases } from '../content/phrases.ts'

const named: Readonly<Record<number, string>> = { ...phrases, ...vendorPhrases }

/** The reason phrase, or the vendor's name for a number of its own; empty for any other number. */
export function phraseOf(code: number): string {
  return named[code] ?? ''
}

/** Whether the IANA registry lists it, as "(Unused)" too. */
export function isRegistered(code: number): code is StatusCode {
  return code in phrases
}

/** Whether it can be the answer to a question: registered, or a vendor's own. */
export function isNamed(code: number): code is NamedCode {
  return code in named
}

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** "200, 204 and 404". */
export const allOf = (codes: readonly (number | string)[]) => and.format(codes.map(String))

/** "200, 204 or 404". */
export const oneOf = (codes: readonly (number | string)[]) => or.format(codes.map(String))

export const statusClasses: readonly StatusClass[] = [1, 2, 3, 4, 5]

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
  return statusClasses.find((digit) => Math.floor(code / 100) === digit)
}
