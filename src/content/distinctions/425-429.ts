import type { DistinctionWords } from '../entry.ts'
import { words as of429And529 } from './429-529.ts'

export const words: DistinctionWords = {
  answers: {
    425: 'Too soon: it might be a replay.',
    429: 'Too often: the caller is over its limit.',
  },
  contrast: [
    {
      aspect: 'What is wrong',
      cells: ['the request came in TLS early data', 'there were too many requests'],
    },
    {
      aspect: 'Mended by',
      cells: ['repeating it after the handshake, at once', 'waiting, and going slower'],
    },
    { aspect: 'Who repeats it', cells: ['the client by itself', 'the client, after a while'] },
    { aspect: 'In a cache', cells: ['not by default', 'never stored'] },
  ],
  sections: ['RFC 8470, Section 5.2', 'RFC 6585, Section 4'],
  cases: [
    {
      id: 'order-in-first-flight',
      story:
        'A client resumes a TLS 1.3 connection and puts its order, a POST, into the very first packet. The server fears that somebody might send a copy; the client has made one call today.',
      facts: { method: 'POST', connection: 'early data' },
      clauses: { quota: { spent: 'the client had made more calls than it may' } },
      why: 'The order came before the handshake was complete, and could be a copy.',
      whyNot: { 429: 'One call today is hardly too many.' },
    },
    {
      id: 'transfer-early-data',
      story:
        'A bank’s gateway marks a transfer as one that came along with the TLS handshake. The bank’s server will not risk doing it twice; the customer’s limits are untouched.',
      facts: { method: 'POST', connection: 'early data' },
      clauses: { quota: { spent: 'the customer’s limit had been used up' } },
      why: 'It came along with the handshake, and might be done twice.',
      whyNot: { 429: 'The customer’s limits are untouched.' },
    },
    {
      id: 'vote-zero-rtt',
      story:
        'A vote arrives as zero-round-trip data of a resumed connection. The server wants it again after the handshake; it is this voter’s first.',
      facts: { method: 'POST', connection: 'early data' },
      clauses: { quota: { spent: 'the voter had sent more votes than allowed' } },
      why: 'The server wants it again after the handshake.',
      whyNot: { 429: 'It is this voter’s first.' },
    },
    ...of429And529.cases.filter(({ id }) =>
      ['key-over-minute', 'scanner-second-test', 'daily-tokens-spent'].includes(id),
    ),
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /transfer' }],
    after: {
      425: [
        { at: 'client', note: 'sent it before the handshake was done' },
        { from: 'origin', to: 'client', status: 425 },
        { at: 'client', note: 'sends it again right after' },
      ],
      429: [
        { at: 'client', note: 'has sent too many this minute' },
        { from: 'origin', to: 'client', status: 429, header: 'Retry-After: 30' },
        { at: 'client', note: 'waits' },
      ],
    },
  },
}
