import type { DistinctionWords } from '../entry.ts'
import { words as of502And503And504 } from './502-503-504.ts'

export const words: DistinctionWords = {
  answers: {
    502: 'Something unusable: a bad answer came, or a refusal to connect.',
    504: 'Nothing in time: the wait ended without an answer.',
  },
  contrast: [
    {
      aspect: 'What came from behind',
      cells: ['an invalid answer, or a refused connection', 'nothing within the time allowed'],
    },
    {
      aspect: 'How long it took',
      cells: ['often no time at all', 'exactly as long as the gateway’s patience'],
    },
    {
      aspect: 'Where to look',
      cells: [
        'the other server’s log: it crashed or spoke nonsense',
        'the other server’s speed, and the time limits',
      ],
    },
    {
      aspect: 'Who else may send it',
      cells: ['nobody but gateways and proxies', 'a cache too, if it has no copy that it may use'],
    },
  ],
  sections: [
    'RFC 9110, Section 15.6.3',
    'RFC 9110, Section 15.6.5',
    'RFC 9111, Section 5.2.1.7',
    'RFC 9111, Section 5.2.2.2',
  ],
  cases: [
    ...of502And503And504.cases.filter(({ id }) =>
      [
        'half-answer',
        'garbage',
        'length-lie',
        'bad-status',
        'early-hangup',
        'html-comment',
        'slow-report',
        'payment-silent',
        'origin-hangs',
        'lambda',
        'map-tiles',
        'translator',
      ].includes(id),
    ),
  ],
  exchange: {
    before: [
      { from: 'client', to: 'gateway', says: 'GET /prices' },
      { from: 'gateway', to: 'origin', says: 'GET /prices' },
    ],
    after: {
      502: [
        { from: 'origin', to: 'gateway', says: 'bytes that are no HTTP', broken: true },
        { from: 'gateway', to: 'client', status: 502 },
      ],
      504: [
        { at: 'origin', note: 'silence, until the gateway gives up' },
        { from: 'gateway', to: 'client', status: 504 },
      ],
    },
  },
}
