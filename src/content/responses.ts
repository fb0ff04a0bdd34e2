import type { StatusCode } from './phrases.ts'

/** A response in which one rule is broken, and the code that the rule is about. The words are in `responseWords.ts`. */
export interface BrokenResponse {
  /** Stable for good. */
  readonly id: string
  readonly codes: readonly StatusCode[]
}

export const responses: readonly BrokenResponse[] = [
  { id: 'no-content-with-content', codes: [204] },
  { id: 'login-without-challenge', codes: [401] },
  { id: 'method-without-list', codes: [405] },
  { id: 'error-inside-success', codes: [200] },
  { id: 'not-modified-after-post', codes: [304] },
  { id: 'part-without-place', codes: [206] },
  { id: 'part-that-nobody-wanted', codes: [206] },
  { id: 'proxy-with-the-sites-header', codes: [407] },
  { id: 'upgrade-without-name', codes: [426] },
  { id: 'interim-to-an-old-client', codes: [100] },
  { id: 'reset-with-a-page', codes: [205] },
  { id: 'head-with-a-body', codes: [200] },
  { id: 'condition-that-nobody-sent', codes: [412] },
  { id: 'limit-from-a-cache', codes: [429] },
  { id: 'switch-without-upgrade', codes: [101] },
  { id: 'form-moved-for-good', codes: [301] },
]
