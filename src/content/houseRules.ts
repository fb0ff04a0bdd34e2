import type { Stated } from './model/facts.ts'
import type { StatusCode } from './phrases.ts'

/** A rule that a team may set where the RFCs leave room. The stories that it settles are in `houseStories.ts`. */
export interface HouseRule {
  /** Stable for good. */
  readonly id: string
  readonly rule: Stated
  /** What it leads to first, and what another team sends. */
  readonly codes: readonly [StatusCode, StatusCode]
}

export const houseRules: readonly HouseRule[] = [
  { id: 'validation-precise', rule: { validation: 'precise' }, codes: [422, 400] },
  { id: 'validation-plain', rule: { validation: 'plain' }, codes: [400, 422] },
  { id: 'existence-open', rule: { existence: 'open' }, codes: [403, 404] },
  { id: 'existence-secret', rule: { existence: 'secret' }, codes: [404, 403] },
  { id: 'sign-in-challenge', rule: { signIn: 'challenge' }, codes: [401, 302] },
  { id: 'sign-in-form', rule: { signIn: 'form' }, codes: [302, 401] },
  { id: 'removal-told', rule: { removal: 'told' }, codes: [410, 404] },
  { id: 'removal-untold', rule: { removal: 'untold' }, codes: [404, 410] },
  { id: 'deletion-an-error', rule: { deletion: 'an error' }, codes: [404, 204] },
  { id: 'deletion-a-success', rule: { deletion: 'a success' }, codes: [204, 404] },
  { id: 'empty-list-sent', rule: { emptyList: 'sent' }, codes: [200, 204] },
  { id: 'empty-list-not-sent', rule: { emptyList: 'not sent' }, codes: [204, 200] },
  { id: 'fallback-refuse', rule: { fallback: 'refuse' }, codes: [406, 200] },
  { id: 'fallback-default', rule: { fallback: 'default' }, codes: [200, 406] },
]
