import { type DistinctionId, distinctions } from '../content/distinctions.ts'
import { registry, type StatusCode } from '../content/registry.ts'

/** What an address shows. */
export type Page =
  | {
      readonly name:
        | 'today'
        | 'study'
        | 'self-test'
        | 'codes'
        | 'compare-list'
        | 'scores'
        | 'settings'
    }
  | { readonly name: 'code'; readonly code: StatusCode }
  | { readonly name: 'compare'; readonly id: DistinctionId }
  /** Nothing lives there; a number that looks like a status code is kept. */
  | { readonly name: 'missing'; readonly number: number | undefined }

const pages: ReadonlyMap<string, Page> = new Map<string, Page>([
  ['', { name: 'today' }],
  ['study/', { name: 'study' }],
  ['self-test/', { name: 'self-test' }],
  ['codes/', { name: 'codes' }],
  ['compare/', { name: 'compare-list' }],
  ['scores/', { name: 'scores' }],
  ['settings/', { name: 'settings' }],
  ...registry.map(({ code }): [string, Page] => [`codes/${code}/`, { name: 'code', code }]),
  ...distinctions.map(({ id }): [string, Page] => [`compare/${id}/`, { name: 'compare', id }]),
])

/** Every address that has a page, relative to the base; all end in a slash. */
export const paths: readonly string[] = [...pages.keys()]

/** The page at a path relative to the base; a missing last slash is forgiven. */
export function pageAt(path: string): Page {
  const found = pages.get(path) ?? pages.get(`${path}/`)
  if (found) return found
  const number = /^codes\/(\d{1,4})\/?$/.exec(path)?.[1]
  return { name: 'missing', number: number === undefined ? undefined : Number(number) }
}
