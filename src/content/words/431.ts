import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Your headers are too big: look at the cookies.',
  precise: [
    {
      text: 'It may be one field or all of them together; if it is one, the body should name it.',
      section: 'RFC 6585, Section 5',
    },
    {
      text: 'The core specification only asks for some fitting 4xx, so a plain 400 is seen as well.',
      section: 'RFC 9110, Section 5.4',
    },
  ],
  useWhen: ['A site has set so many cookies that every request carries sixteen kilobytes of them.'],
  notWhen: [
    {
      when: 'The address is too long',
      instead: 414,
      because: 'the request line is not a header field.',
    },
    { when: 'The body is too big', instead: 413, because: 'it comes after the header fields.' },
  ],
  clientNext: {
    text: 'Delete cookies or shorten fields, and then try again.',
    section: 'RFC 6585, Section 5',
  },
  headers: [],
  content: {
    text: 'It should say which field was too large, if it was one.',
    section: 'RFC 6585, Section 5',
  },
  caching: { text: 'It must not be stored.', section: 'RFC 6585, Section 5' },
  sender: {
    who: ['any server'],
    text: 'Whoever reads the headers first and has a limit: all of them do.',
    section: 'RFC 6585, Section 5',
  },
  hook: '431: four cookies, three cookies, one cookie more: crumbs everywhere.',
  metAt: 'Node servers at 16 kB of headers; nginx calls it 494 in its log and sends 400.',
  lookalikes: [
    {
      code: 413,
      notItsMeaning: 'A 431 is sent before any body is looked at.',
      notThatNumber: 'What is too much stands before the body.',
    },
    {
      code: 414,
      notItsMeaning: 'The address can be short when a 431 is sent.',
      notThatNumber: 'Not the address is meant, but what is sent along with it.',
    },
    {
      code: 400,
      notItsMeaning: 'A 431 blames size alone.',
      notThatNumber: 'The reason is named: there is too much of it.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /', header: 'Cookie: 20 kB of it' },
    { at: 'origin', note: 'reads 16 kB of headers' },
    { from: 'origin', to: 'client', status: 431 },
    { at: 'client', note: 'deletes cookies, and repeats' },
  ],
}
