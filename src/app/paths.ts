/** What an address shows. */
export type Page =
  | { readonly name: PlainPage }
  /** Any number: registered, in the wild, or nobody’s. */
  | { readonly name: 'code'; readonly code: number }
  | { readonly name: 'compare'; readonly id: string }
  | { readonly name: 'guide'; readonly id: string }
  /** Nothing lives there. */
  | { readonly name: 'missing' }

const plainPages = {
  '': 'today',
  study: 'study',
  'self-test': 'self-test',
  codes: 'codes',
  compare: 'compare-list',
  decide: 'decide',
  scores: 'scores',
  settings: 'settings',
  'take-along': 'take-along',
  print: 'print',
} as const
type PlainPage = (typeof plainPages)[keyof typeof plainPages]

export const plainPaths = (): readonly string[] =>
  Object.keys(plainPages).map((name) => name && `${name}/`)

/** The page at a path relative to the base; a missing last slash is forgiven. */
export function pageAt(path: string): Page {
  const [room = '', item, ...rest] = path.replace(/\/$/, '').split('/')
  if (rest.length > 0) return { name: 'missing' }
  if (item === undefined) {
    return Object.hasOwn(plainPages, room)
      ? { name: plainPages[room as keyof typeof plainPages] }
      : { name: 'missing' }
  }
  if (room === 'compare' || room === 'guide') return { name: room, id: item }
  if (room !== 'codes' || !/^\d{1,4}$/.test(item)) return { name: 'missing' }
  return { name: 'code', code: Number(item) }
}
