import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'A relic of an experiment: do not send it.',
  precise: [
    {
      text: 'It came with an extension framework for HTTP that nobody took up, and is marked as obsoleted.',
      section: 'RFC 2774, Section 7',
    },
  ],
  useWhen: ['Never: there is nobody left who would understand it.'],
  notWhen: [
    {
      when: 'The request needs another protocol',
      instead: 426,
      because: 'that names it in Upgrade.',
    },
    {
      when: 'A header with a condition is missing',
      instead: 428,
      because: 'it says which kind is wanted.',
    },
  ],
  clientNext: { text: 'Treat it as any 5xx.', section: 'RFC 9110, Section 15' },
  headers: [],
  content: { text: 'It was to say which extensions are needed.', section: 'RFC 2774, Section 7' },
  caching: {
    text: 'At most with explicit freshness, if anybody sent it.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: { who: ['any server'], text: 'Nobody today.', section: 'RFC 2774, Section 7' },
  hook: '510: five ideas, one experiment, nought users.',
  metAt: 'The source of HTTP libraries.',
  lookalikes: [
    {
      code: 501,
      notItsMeaning: 'What a 510 misses is a declaration in the request.',
      notThatNumber: 'It is the request that lacks something, and not the server.',
    },
    {
      code: 505,
      notItsMeaning: 'A 510 has no quarrel with the edition of HTTP.',
      notThatNumber: 'The edition of HTTP was fine: a declaration was missing.',
    },
    {
      code: 428,
      notItsMeaning: 'A 510 never asked for a condition; and it is a server error by number.',
      notThatNumber: 'No condition on the resource’s state is asked for.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /offer' },
    { at: 'origin', note: 'wants an extension to be declared' },
    { from: 'origin', to: 'client', status: 510, says: 'which one' },
    { at: 'client', note: 'would have added it, in 2000' },
  ],
}
