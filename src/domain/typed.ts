import type { StatusCode } from '../content/phrases.ts'
import { registry } from '../content/registry.ts'
import { isRegistered } from './catalog.ts'

/** What a typed answer stands for. */
export type Reading =
  | { readonly kind: 'code'; readonly code: number }
  /** A slip of the fingers, not of memory: ask before scoring. */
  | { readonly kind: 'did-you-mean'; readonly code: StatusCode }
  | { readonly kind: 'unreadable' }

/**
 * Reads a typed code or phrase, leniently: case, hyphens and small misspellings do not count.
 * Two neighbouring digits swapped make a question back, if the number as typed is nobody's.
 */
export function readTyped(text: string, expected: StatusCode): Reading {
  const plain = letters(text)
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length === 3) {
    const code = Number(digits)
    if (code !== expected && !isRegistered(code) && isTransposed(digits, String(expected))) {
      return { kind: 'did-you-mean', code: expected }
    }
    return { kind: 'code', code }
  }
  if (digits.length > 0 || plain.length === 0) return { kind: 'unreadable' }
  const named = phrases.find(({ phrase }) => phrase === plain)
  if (named) return { kind: 'code', code: named.code }
  const close = phrases
    .map(({ phrase, code }) => ({
      code,
      edits: editsBetween(plain, phrase),
      allowed: Math.floor(phrase.length / 5),
    }))
    .filter(({ edits, allowed }) => edits <= allowed)
    .toSorted((a, b) => a.edits - b.edits)
  return close[0] ? { kind: 'code', code: close[0].code } : { kind: 'unreadable' }
}

const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '')

/** "(Unused)" is what two numbers have in place of a phrase, and no answer. */
const phrases: readonly { readonly phrase: string; readonly code: number }[] = registry.flatMap(
  ({ code, phrase, formerPhrases }) =>
    [phrase, ...formerPhrases]
      .filter((name) => name !== '(Unused)')
      .map((name) => ({ phrase: letters(name), code })),
)

function isTransposed(typed: string, expected: string): boolean {
  return [0, 1].some((place) => {
    const swapped = [...expected]
    swapped.splice(place, 2, expected[place + 1] ?? '', expected[place] ?? '')
    return swapped.join('') === typed
  })
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment distance). */
function editsBetween(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      next[j] = best
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
