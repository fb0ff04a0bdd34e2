import { distinctions } from '../content/distinctions.ts'
import type { Distinction } from '../content/entry.ts'

export function distinctionOf(id: string): Distinction | undefined {
  return distinctions.find((distinction) => distinction.id === id)
}

/** The distinctions that a code belongs to, most confused first. */
export function distinctionsWith(code: number): readonly Distinction[] {
  return distinctions.filter(({ codes }) => codes.some((member) => member === code))
}

/** The narrowest distinction that holds both codes. */
export function distinctionBetween(one: number, other: number): Distinction | undefined {
  return distinctions
    .filter(({ codes }) => [one, other].every((code) => codes.some((member) => member === code)))
    .toSorted((a, b) => a.codes.length - b.codes.length)[0]
}
