import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'You have used up your share for now: take it more slowly.',
  precise: [
    {
      text: 'How a caller is recognised and counted is left open: by key, by address, for one resource or for all.',
      section: 'RFC 6585, Section 4',
    },
    {
      text: 'Retry-After is optional, so a client needs a waiting time of its own for when it is absent.',
      section: 'RFC 6585, Section 4',
    },
    {
      text: 'No server has to send it: under an attack it may be wiser to drop the connections.',
      section: 'RFC 6585, Section 7.2',
    },
  ],
  useWhen: [
    'An API key has made the thousand calls that it may make in an hour, and sends one more.',
    'One address tries a hundred passwords a minute.',
    'A free plan allows ten exports a day, and a customer asks for the eleventh.',
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
    text: 'It must not be stored: reused, it would turn away callers who have kept to their limit.',
    section: 'RFC 6585, Section 4',
  },
  sender: {
    who: ['any server'],
    text: 'Whoever counts: the application, a gateway or a CDN.',
    section: 'RFC 6585, Section 4',
  },
  hook: '429: for two minutes you asked nine times too often.',
  metAt:
    'A bot that posts to a Discord channel in a tight loop: the API tells it how many seconds to wait.',
  lookalikes: [
    {
      code: 503,
      notItsMeaning:
        'A 429 is about the pace of one caller, and says nothing of the health of the service.',
      notThatNumber: '"This client" is the cause; nothing is said of a server that cannot cope.',
    },
    {
      code: 403,
      notItsMeaning: 'A 429 is not the last word: after a wait the same request may go through.',
      notThatNumber: 'Slowing down helps here, and it would not move a server that simply refuses.',
    },
    {
      code: 400,
      notItsMeaning: 'Each request that gets a 429 may be perfectly fine: there are just too many.',
      notThatNumber: 'The pace is wrong, not the request.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /prices, the 101st this minute' },
    { at: 'origin', note: '100 a minute for each key' },
    { from: 'origin', to: 'client', status: 429, header: 'Retry-After: 30' },
    { at: 'client', note: 'waits half a minute' },
  ],
}
