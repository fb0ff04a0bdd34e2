import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Slow down: you have used up your share.',
  precise: [
    {
      text: 'How a caller is recognised and counted is left open: by key, by address, for one resource or for all.',
      section: 'RFC 6585, Section 4',
    },
    {
      text: 'Retry-After is optional, and a cache MUST NOT store the response.',
      section: 'RFC 6585, Section 4',
    },
  ],
  useWhen: [
    'An API key has made its thousand calls this hour.',
    'One address tries a hundred passwords a minute.',
  ],
  notWhen: [
    {
      when: 'Everybody is being turned away, because the service is overloaded',
      instead: 503,
      because: 'no caller is to blame.',
    },
    {
      when: 'The plan does not include this feature at all',
      instead: 403,
      because: 'waiting would not help.',
    },
  ],
  clientNext: {
    text: 'Wait, for as long as Retry-After says if it is there, and then try again, more slowly.',
    section: 'RFC 6585, Section 4',
  },
  headers: [
    {
      name: 'Retry-After',
      level: 'MAY',
      why: 'It saves everybody the guessing: seconds, or a date.',
      section: 'RFC 6585, Section 4',
    },
  ],
  content: { text: 'Allowed: it should explain the limit.', section: 'RFC 6585, Section 4' },
  caching: {
    text: 'RFC 6585 forbids it outright: the limit of one caller is nobody else’s business.',
    section: 'RFC 6585, Section 4',
  },
  sender: {
    who: ['any server'],
    text: 'Whoever counts: the application, a gateway or a CDN.',
    section: 'RFC 6585, Section 4',
  },
  hook: '429: for two minutes you asked nine times too often.',
  metAt: 'A script in a loop against the API of a chat service.',
  lookalikes: [
    {
      code: 503,
      notItsMeaning: 'A 429 is about this one caller; others are served as ever.',
      notThatNumber: '"This client" is over its limit, and the service is well.',
    },
    {
      code: 403,
      notItsMeaning: 'A 429 lets the caller in again after a while.',
      notThatNumber: 'Waiting helps here, and a refusal would not pass by itself.',
    },
    {
      code: 400,
      notItsMeaning: 'Each request that gets a 429 may be perfectly fine: there are just too many.',
      notThatNumber: 'The pace is wrong, not the request.',
    },
  ],
}
