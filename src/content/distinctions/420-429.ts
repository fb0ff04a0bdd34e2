import type { DistinctionWords } from '../entry.ts'
import { words as of429And529 } from './429-529.ts'

export const words: DistinctionWords = {
  answers: {
    420: 'Twitter’s: “Enhance Your Calm”, given up with its first API.',
    429: 'The registered one, since 2012.',
  },
  contrast: [
    { aspect: 'Registered', cells: ['no', 'yes: RFC 6585'] },
    {
      aspect: 'Used by',
      cells: ['Twitter’s old API; Spring has the number for something else', 'everybody'],
    },
    { aspect: 'Today', cells: ['a relic in old code', 'the one to send'] },
    { aspect: 'A client that does not know it', cells: ['treats it as 400', 'knows it'] },
  ],
  sections: ['RFC 6585, Section 4', 'RFC 9110, Section 15'],
  cases: [
    {
      id: 'museum-of-apis',
      story:
        'A museum shows Twitter’s search API as it was in 2011, faithful to the byte, before a registered code for this existed. A visitor’s program goes over the limit of calls, and is told so as it was then.',
      answer: 420,
      why: 'In 2011 Twitter sent its own made-up number.',
      whyNot: { 429: 'It was registered in 2012, and the museum shows 2011.' },
    },
    {
      id: 'old-log-of-2010',
      story:
        'A log of 2010 shows how Twitter’s search answered a script that asked too often: with a number nobody had registered, two years before one was registered for this, and with a phrase from a film.',
      answer: 420,
      why: 'It is the number that Twitter made up, with a phrase from a film.',
      whyNot: { 429: 'Nothing was registered for this in 2010.' },
    },
    {
      id: 'replay-of-api-v1',
      story:
        'A developer replays recorded traffic of Twitter’s first API, and the recording has the answer to a script that had called too often that hour. Its number is not in the registry to this day.',
      answer: 420,
      why: 'The recording has Twitter’s home-made number.',
      whyNot: { 429: 'What was recorded is not in the registry.' },
    },
    ...of429And529.cases.filter(({ id }) =>
      ['key-over-minute', 'scanner-second-test', 'daily-tokens-spent'].includes(id),
    ),
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /timeline, once too often' }],
    after: {
      420: [
        { at: 'origin', note: 'is Twitter’s first API' },
        { from: 'origin', to: 'client', status: 420 },
      ],
      429: [
        { at: 'origin', note: 'is any API since 2012' },
        { from: 'origin', to: 'client', status: 429 },
      ],
    },
  },
}
