import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'The page is still in the making: start fetching these already.',
  precise: [
    {
      text: 'Link headers are its usual load: a client may start at once to fetch what a preload hint names.',
      section: 'RFC 8297, Section 2',
    },
    {
      text: 'Hints are guesses. The final response alone counts, and may leave out what was hinted at.',
      section: 'RFC 8297, Section 2',
    },
    { text: 'Several of them may come before one final response.', section: 'RFC 8297, Section 2' },
    {
      text: 'Over HTTP/1.1 some clients mishandle unexpected interim responses, so servers often send it over HTTP/2 and later only.',
      section: 'RFC 8297, Section 3',
    },
  ],
  useWhen: [
    'A shop’s page takes half a second of database work, but its style sheet is known beforehand.',
  ],
  notWhen: [
    {
      when: 'The headers are known for certain and the body can follow',
      instead: 200,
      because: 'a final response can carry the same links.',
    },
    {
      when: 'The client is waiting for leave to send its body',
      instead: 100,
      because: 'hints do not grant that.',
    },
  ],
  clientNext: {
    text: 'Fetch the hinted resources if that looks useful, and wait for the final response.',
    section: 'RFC 8297, Section 2',
  },
  headers: [
    {
      name: 'Link',
      level: 'MAY',
      when: 'typical use, not a requirement',
      why: 'It names what is worth fetching ahead.',
      section: 'RFC 8297, Section 2',
    },
  ],
  content: {
    text: 'Like any interim response it stops after the headers.',
    section: 'RFC 9110, Section 15.2',
  },
  caching: {
    text: 'It is interim and so not stored; what it made the client fetch is cached in its own right.',
    section: 'RFC 9111, Section 3',
  },
  sender: {
    who: ['origin', 'gateway', 'cache'],
    text: 'The origin, or a cache on the way that guesses from a stale copy.',
    section: 'RFC 8297, Section 2',
  },
  hook: '103: one page, nought ready, three files to fetch already.',
  metAt:
    'Big shops behind a CDN that turns the links of the last response into hints for the next visitor.',
  lookalikes: [
    {
      code: 100,
      notItsMeaning: 'A 103 waits for no body; it gives the client something to fetch.',
      notThatNumber: 'The client is not asked to send anything: it may fetch.',
    },
    {
      code: 102,
      notItsMeaning: 'Something to act on comes with a 103, not just a sign of life.',
      notThatNumber: 'More than “still busy” is said: there are resources to start on.',
    },
    {
      code: 200,
      notItsMeaning: 'What a 103 lists is a guess; the answer itself has yet to come.',
      notThatNumber: 'The answer is not ready yet, so this cannot be the final word.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /shop' },
    { from: 'origin', to: 'client', status: 103, header: 'Link: </style.css>; rel=preload' },
    { from: 'client', to: 'origin', says: 'GET /style.css' },
    { at: 'origin', note: 'builds the page meanwhile' },
    { from: 'origin', to: 'client', status: 200 },
  ],
}
