import type { StatusCode } from './phrases.ts'

/** A request with two things the matter, and the two codes, by number. The words are in `collisionWords.ts`. */
export interface Collision {
  /** Stable for good. */
  readonly id: string
  readonly codes: readonly StatusCode[]
}

export const collisions: readonly Collision[] = [
  { id: 'stale-tag-and-broken-json', codes: [400, 412] },
  { id: 'stale-tag-and-no-role', codes: [403, 412] },
  { id: 'fresh-copy-of-a-moved-page', codes: [301, 304] },
  { id: 'fresh-copy-and-no-login', codes: [304, 401] },
  { id: 'fresh-copy-and-a-far-range', codes: [304, 416] },
  { id: 'heavy-body-and-stale-tag', codes: [412, 413] },
  { id: 'wrong-method-and-stale-tag', codes: [405, 412] },
  { id: 'space-in-a-header-and-old-token', codes: [400, 401] },
  { id: 'long-address-and-wrong-method', codes: [405, 414] },
  { id: 'proxy-login-and-missing-page', codes: [404, 407] },
  { id: 'hotel-page-and-removed-page', codes: [410, 511] },
  { id: 'silent-service-and-removed-item', codes: [410, 504] },
  { id: 'waiting-body-with-bad-values', codes: [100, 422] },
  { id: 'broken-json-and-no-token', codes: [400, 401] },
  { id: 'too-many-calls-and-no-token', codes: [401, 429] },
  { id: 'missing-page-and-wrong-method', codes: [404, 405] },
  { id: 'heavy-body-and-no-token', codes: [401, 413] },
  { id: 'taken-name-and-bad-date', codes: [409, 422] },
  { id: 'locked-file-and-stale-tag', codes: [412, 423] },
  { id: 'night-work-and-bad-header', codes: [431, 503] },
]
