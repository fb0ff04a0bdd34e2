import type { StatusCode } from '../content/registry.ts'
import { isTaught } from '../domain/catalog.ts'

/** What an address shows. */
export type Page =
  | { readonly name: PlainPage }
  | { readonly name: 'code'; readonly code: StatusCode }
  | { readonly name: 'compare'; readonly id: string }
  /** Nothing lives there; a number that looks like a status code is kept. */
  | { readonly name: 'missing'; readonly number?: number }

const plainPages = {
  '': 'today',
  study: 'study',
  'self-test': 'self-test',
  codes: 'codes',
  compare: 'compare-list',
  scores: 'scores',
  settings: 'settings',
} as const
type PlainPage = (typeof plainPages)[keyof typeof plainPages]

export const plainPaths: readonly string[] = Object.keys(plainPages).map(
  (name) => name && `${name}/`,
)

/** The page at a path relative to the base; a missing last slash is forgiven. */
export function pageAt(path: string): Page {
  const [room = '', item, ...rest] = path.replace(/\/$/, '').split('/')
  if (rest.length > 0) return { name: 'missing' }
  if (item === undefined) {
    return room in plainPages
      ? { name: plainPages[room as keyof typeof plainPages] }
      : { name: 'missing' }
  }
  if (room === 'compare') return { name: 'compare', id: item }
  if (room !== 'codes' || !/^\d{1,4}$/.test(item)) return { name: 'missing' }
  const number = Number(item)
  return isTaught(number) ? { name: 'code', code: number } : { name: 'missing', number }
}
