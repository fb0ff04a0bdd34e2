import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'I asked the server behind me, and waited in vain.',
  precise: [
    {
      text: 'It takes a gateway or proxy that waits for another server; a client that is too slow in sending gets 408.',
      section: 'RFC 9110, Section 15.6.5',
    },
    {
      text: 'A cache uses it as well, when a request says only-if-cached and nothing suitable is stored.',
      section: 'RFC 9111, Section 5.2.1.7',
    },
    {
      text: 'So does a cache that is cut off from the origin, and holds only a stale copy marked must-revalidate.',
      section: 'RFC 9111, Section 5.2.2.2',
    },
  ],
  useWhen: [
    'A report takes ninety seconds and the load balancer waits for sixty.',
    'A payment provider does not respond, and your gateway gives up.',
  ],
  notWhen: [
    {
      when: 'The upstream answered, but with nonsense',
      instead: 502,
      because: 'it was not silent.',
    },
    {
      when: 'The server itself is too busy to begin',
      instead: 503,
      because: 'nobody behind it was asked.',
    },
    {
      when: 'Your own handler hangs and is aborted, with no server behind it',
      instead: 500,
      because: 'without an upstream there is no gateway.',
    },
  ],
  clientNext: {
    text: 'Beware: the work may have been done all the same. Only what is idempotent is safe to send again unasked.',
    section: 'RFC 9110, Section 9.2.2',
  },
  headers: [],
  content: {
    text: 'May hold a page of the gateway, which knows no more than that it waited.',
    section: 'RFC 9110, Section 15.6',
  },
  caching: {
    text: 'Only with explicit freshness: slowness is the most passing of troubles.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['gateway', 'proxy', 'cache'],
    text: 'A gateway or proxy that waited in vain, or a cache that may not or cannot ask the origin.',
    section: 'RFC 9110, Section 15.6.5',
  },
  hook: '504: five calls, zero answers, four minutes on hold.',
  metAt:
    'Amazon API Gateway in front of a slow Lambda function: half a minute, then "Endpoint request timed out".',
  lookalikes: [
    {
      code: 502,
      notItsMeaning: 'With a 504 nothing usable or unusable came back: there was silence.',
      notThatNumber: '"No answer came back" in time, so there is none to find fault with.',
    },
    {
      code: 503,
      notItsMeaning: 'The sender of a 504 is well; it waited for somebody else.',
      notThatNumber: 'The request was taken on and passed along, so there was no lack of room.',
    },
    {
      code: 500,
      notItsMeaning: 'A 504 tells precisely what happened: the server behind stayed silent.',
      notThatNumber: 'The cause has a name: another server that did not answer.',
    },
  ],
  exchange: [
    { from: 'client', to: 'gateway', says: 'GET /report' },
    { from: 'gateway', to: 'origin', says: 'GET /report' },
    { at: 'origin', note: 'silence' },
    { at: 'gateway', note: 'its thirty seconds are over' },
    { from: 'gateway', to: 'client', status: 504 },
  ],
}
