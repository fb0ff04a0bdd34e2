import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Your address is too long for me.',
  precise: [
    {
      text: 'It is rare, and often a sign that a form was sent with GET instead of POST, or of redirects that feed on themselves.',
      section: 'RFC 9110, Section 15.5.15',
    },
    { text: 'Servers should cope with at least 8000 bytes.', section: 'RFC 9110, Section 4.1' },
  ],
  useWhen: ['A search form puts a thousand ticked boxes into the query of a GET.'],
  notWhen: [
    {
      when: 'The query is short and makes no sense',
      instead: 400,
      because: 'its content is wrong, not its size.',
    },
    {
      when: 'The headers are too big and the address is fine',
      instead: 431,
      because: 'cookies are not part of the address.',
    },
    { when: 'The body is too big', instead: 413, because: 'it does not stand in the address.' },
  ],
  clientNext: {
    text: 'Move the data into a body, or ask for less at a time.',
    section: 'RFC 9110, Section 15.5.15',
  },
  headers: [],
  content: { text: 'Yes, like most errors, to explain.', section: 'RFC 9110, Section 15.5' },
  caching: {
    text: 'It may be reused, even for a guessed time: the same address will be too long tomorrow.',
    section: 'RFC 9110, Section 15.5.15',
  },
  sender: {
    who: ['any server'],
    text: 'Any server on the way that finds the address over its limit.',
    section: 'RFC 9110, Section 15.5.15',
  },
  hook: '414: the same from both ends, and endless in between.',
  metAt: 'A reporting tool that puts a whole SQL query into a GET.',
  lookalikes: [
    {
      code: 413,
      notItsMeaning: 'A 414 is decided by the address, before any body.',
      notThatNumber: 'It is the address that is too much, not the body.',
    },
    {
      code: 431,
      notItsMeaning: 'A 414 complains about the address, and the header fields are no part of it.',
      notThatNumber: 'The request target is meant, not what follows it.',
    },
    {
      code: 400,
      notItsMeaning: 'A 414 says what is wrong: the size of the address.',
      notThatNumber: 'The fault is named exactly: the size of one thing.',
    },
    {
      code: 404,
      notItsMeaning: 'Whether the address leads anywhere is not looked at before a 414.',
      notThatNumber: 'The server did not even try to find out what lies there.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /search?q=…, 9000 characters' },
    { at: 'origin', note: 'reads 8000 at most' },
    { from: 'origin', to: 'client', status: 414 },
    { from: 'client', to: 'origin', says: 'POST /search, the query as content' },
  ],
}
