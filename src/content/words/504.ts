import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'The server behind me did not answer in time.',
  precise: [
    {
      text: 'Only a gateway or proxy can say it; a client that is too slow in sending gets 408.',
      section: 'RFC 9110, Section 15.6.5',
    },
    {
      text: 'Caches use it as well: for only-if-cached when nothing is stored, and when must-revalidate cannot be obeyed.',
      section: 'RFC 9111, Section 5.2.1.7',
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
      when: 'Your own handler is slow and nothing stands behind it',
      instead: 500,
      because: 'without an upstream there is no gateway.',
    },
  ],
  clientNext: {
    text: 'Beware: the work may have been done all the same. Repeat by itself only what is idempotent.',
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
    text: 'A gateway or proxy that waited in vain, or a cache that could not reach the origin.',
    section: 'RFC 9110, Section 15.6.5',
  },
  hook: '504: five o’clock, four calls, no answer.',
  metAt: 'The export button of a back office that grew faster than its database.',
  lookalikes: [
    {
      code: 502,
      notItsMeaning: 'With a 504 nothing usable or unusable came back: there was silence.',
      notThatNumber: '"No answer came back" leaves nothing that could have been invalid.',
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
}
