import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Reserved for paying; services give it meanings of their own.',
  precise: [
    {
      text: 'It is reserved for future use, and no RFC says what it means or what a client should do.',
      section: 'RFC 9110, Section 15.5.3',
    },
    {
      text: 'Whoever sends it has to explain it in the body: an unpaid bill, a spent credit, a plan that is too small.',
      section: 'RFC 9110, Section 15.5',
    },
  ],
  useWhen: [
    'A private agreement, told in the documentation: an API that wants its clients to see that their credit is spent.',
  ],
  notWhen: [
    {
      when: 'The plan does not include this feature',
      instead: 403,
      because: 'it is a refusal that every client understands.',
    },
    {
      when: 'The calls of this hour are used up',
      instead: 429,
      because: 'the client should slow down, and not pay.',
    },
  ],
  clientNext: {
    text: 'Read the body: the code by itself tells no more than any 4xx.',
    section: 'RFC 9110, Section 15.5.3',
  },
  headers: [],
  content: {
    text: 'Yes, and here the body has to say everything.',
    section: 'RFC 9110, Section 15.5',
  },
  caching: {
    text: 'With explicit freshness only, as for most of its class.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'Any server whose operator has given it a meaning.',
    section: 'RFC 9110, Section 15.5.3',
  },
  hook: '402: for two coins more you might come in, but nobody has said which coins.',
  metAt: 'Stripe answers a declined card with it; Shopify a shop whose bill is unpaid.',
  lookalikes: [
    {
      code: 403,
      notItsMeaning:
        'A 402 has no agreed meaning beyond its class; what people hear in it is money.',
      notThatNumber: 'Money is spoken of, which a plain refusal does not do.',
    },
    {
      code: 429,
      notItsMeaning: 'Slowing down cures no 402: somebody wants to be paid.',
      notThatNumber: 'Asking more slowly would not help: money is at issue.',
    },
    {
      code: 401,
      notItsMeaning: 'Credentials are not what a 402 lacks.',
      notThatNumber: 'Nobody asks who the client is, but for something to be paid.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /report' },
    { at: 'origin', note: 'the plan has run out' },
    { from: 'origin', to: 'client', status: 402, says: 'how to pay' },
    { at: 'client', note: 'pays, in whatever way the body says' },
  ],
}
