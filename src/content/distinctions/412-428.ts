import type { DistinctionWords } from '../entry.ts'
import { words as of409And412 } from './409-412.ts'
import { words as of409And428 } from './409-428.ts'

export const words: DistinctionWords = {
  answers: { 412: 'Sent, and false.', 428: 'None was sent, and this server demands one.' },
  contrast: [
    {
      aspect: 'A condition in the request',
      cells: ['there, and false', 'absent'],
    },
    {
      aspect: 'Mended by',
      cells: ['fetching the current state and deciding anew', 'adding the condition'],
    },
    {
      aspect: 'Is it the server’s choice?',
      cells: [
        'no: an origin server has to heed a condition that was sent',
        'yes: it need not demand one',
      ],
    },
    { aspect: 'In a cache', cells: ['with explicit freshness', 'never stored'] },
  ],
  sections: [
    'RFC 9110, Section 15.5.13',
    'RFC 6585, Section 3',
    'RFC 9110, Section 13.1.1',
    'RFC 9110, Section 13.1.2',
    'RFC 9110, Section 13.1.4',
  ],
  cases: [
    ...of409And412.cases.filter(({ id }) =>
      ['article-etag-old', 'create-only-if-absent', 'unmodified-since-noon'].includes(id),
    ),
    ...of409And428.cases.filter(({ id }) =>
      ['wiki-bare-put', 'price-without-tag', 'config-patched-blind'].includes(id),
    ),
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'PUT /page' }],
    after: {
      412: [
        { at: 'client', note: 'says If-Match: “v3”' },
        { at: 'origin', note: 'it is v4 by now' },
        { from: 'origin', to: 'client', status: 412 },
      ],
      428: [
        { at: 'client', note: 'says no If-Match' },
        { at: 'origin', note: 'wants one' },
        { from: 'origin', to: 'client', status: 428 },
      ],
    },
  },
}
