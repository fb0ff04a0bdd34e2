import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Repeat that after the handshake, it might be a replay.',
  precise: [
    {
      text: 'It is about TLS early data: bytes that came with the handshake, which an attacker can copy and send again.',
      section: 'RFC 8470, Section 5.2',
    },
    {
      text: 'A user agent should retry by itself, and must not do so in early data.',
      section: 'RFC 8470, Section 5.2',
    },
    {
      text: 'It has nothing to do with rate limits, or with a sale that has not begun.',
      section: 'RFC 8470, Section 5.2',
    },
  ],
  useWhen: [
    'A POST that orders goods arrives in the first flight of a resumed TLS 1.3 connection.',
  ],
  notWhen: [
    {
      when: 'The client has asked too often',
      instead: 429,
      because: 'the pace is wrong, not the handshake.',
    },
    {
      when: 'The auction opens tomorrow',
      instead: 403,
      because: 'no header or handshake plays a part in it.',
    },
  ],
  clientNext: {
    text: 'Repeat the request once the handshake is complete.',
    section: 'RFC 8470, Section 5.2',
  },
  headers: [],
  content: {
    text: 'Allowed. Nobody reads it, since the client repeats by itself.',
    section: 'RFC 9110, Section 6.4.1',
  },
  caching: { text: 'Explicitly not cacheable by default.', section: 'RFC 8470, Section 5.2' },
  sender: {
    who: ['any server'],
    text: 'A server that got the request in early data, or got it marked with Early-Data: 1.',
    section: 'RFC 8470, Section 5.2',
  },
  hook: '425: for two to five milliseconds longer, please shake hands.',
  metAt:
    'CDNs with 0-RTT switched on: they take early data for GET alone, or mark it for the origin.',
  lookalikes: [
    {
      code: 429,
      notItsMeaning: 'A 425 is about one request that came during the handshake.',
      notThatNumber: 'Too soon is meant, not too often.',
    },
    {
      code: 408,
      notItsMeaning: 'The request behind a 425 was quick: quicker than the handshake.',
      notThatNumber: 'Nobody was slow here: it came before the handshake was done.',
    },
    {
      code: 503,
      notItsMeaning: 'The server is well when it sends a 425.',
      notThatNumber: 'The server is not overloaded; it fears a replay.',
    },
  ],
  exchange: [
    { from: 'client', to: 'gateway', says: 'POST /transfer, in TLS early data' },
    { from: 'gateway', to: 'origin', says: 'POST /transfer', header: 'Early-Data: 1' },
    { at: 'origin', note: 'it could be a replay' },
    { from: 'origin', to: 'gateway', status: 425 },
    { from: 'gateway', to: 'client', status: 425 },
    { at: 'client', note: 'sends it again after the handshake' },
  ],
}
