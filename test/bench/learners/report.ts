import type { Estimate } from './statistics.ts'

/** One line of a table, in words and numbers. */
export type Row = Readonly<Record<string, string | number>>

export function rounded(number: number, places = 3): number {
  return Number(number.toFixed(places))
}

/** An estimate as three cells: the value under its name, and its 95 % interval. */
export function cells(name: string, { value, low, high }: Estimate): Row {
  return { [name]: rounded(value), low: rounded(low), high: rounded(high) }
}
