import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'I do not speak that version of HTTP.',
  precise: [
    {
      text: 'It is about the major version: the server cannot or will not answer in the one that the request used.',
      section: 'RFC 9110, Section 15.6.6',
    },
    {
      text: 'The body should say why, and which protocols are supported.',
      section: 'RFC 9110, Section 15.6.6',
    },
  ],
  useWhen: [
    'A request line ends in HTTP/3.0 on a plain TCP connection, and the server knows major version 1 only.',
  ],
  notWhen: [
    {
      when: 'The client should change to a protocol that is offered',
      instead: 426,
      because: 'that is an offer, with Upgrade.',
    },
    {
      when: 'The request line cannot be read at all',
      instead: 400,
      because: 'then no version is known.',
    },
  ],
  clientNext: {
    text: 'Send the request again in a version that the server supports.',
    section: 'RFC 9110, Section 15.6.6',
  },
  headers: [],
  content: {
    text: 'It should name the versions that would do.',
    section: 'RFC 9110, Section 15.6.6',
  },
  caching: { text: 'Not by default.', section: 'RFC 9110, Section 15.1' },
  sender: {
    who: ['any server'],
    text: 'Any server that refuses the version.',
    section: 'RFC 9110, Section 15.6.6',
  },
  hook: '505: the same digits on both sides, but the two sides do not understand each other.',
  metAt:
    'Hand-written requests in telnet with a slip in the version, and scanners that try odd ones.',
  lookalikes: [
    {
      code: 426,
      notItsMeaning: 'A 505 offers nothing in its headers.',
      notThatNumber: 'Nothing is offered here: the edition is refused.',
    },
    {
      code: 501,
      notItsMeaning: 'What a 505 does not support is no method.',
      notThatNumber: 'It is not the verb that is unknown, but the edition of HTTP.',
    },
    {
      code: 400,
      notItsMeaning:
        'The request behind a 505 can be read; it is the server that does not speak its edition.',
      notThatNumber: 'The request was legible, and its edition was seen.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET / HTTP/3.7' },
    { at: 'origin', note: 'speaks HTTP/1.1 alone' },
    { from: 'origin', to: 'client', status: 505, says: 'what it speaks' },
    { at: 'client', note: 'uses another version' },
  ],
}
