import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'The folders run in a circle.',
  precise: [
    {
      text: 'The whole operation failed: it met a binding that leads back to a collection it was already in.',
      section: 'RFC 5842, Section 7.2',
    },
    {
      text: 'Clients that say DAV: bind get a 208 in a list instead, and the rest of the outcome.',
      section: 'RFC 5842, Section 7.1',
    },
  ],
  useWhen: ['A PROPFIND with Depth: infinity on a tree in which a folder contains itself.'],
  notWhen: [
    {
      when: 'The client knows bindings',
      instead: 208,
      because: 'it can be told which members were listed before.',
    },
    {
      when: 'Redirects send a client in circles',
      instead: 302,
      because: 'that circle the client has to notice by itself.',
    },
  ],
  clientNext: {
    text: 'Ask for less depth, or say that bindings are understood.',
    section: 'RFC 5842, Section 7.2',
  },
  headers: [],
  content: { text: 'Allowed, to say where the circle is.', section: 'RFC 9110, Section 6.4.1' },
  caching: {
    text: 'Only with explicit freshness, like the other WebDAV codes.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'A WebDAV server with bindings.',
    section: 'RFC 5842, Section 7.2',
  },
  hook: '508: the 8 is a track without an end.',
  metAt:
    'Hosting by cPanel uses the same number for “resource limit is reached”, and that is the one you are likely to see.',
  lookalikes: [
    {
      code: 208,
      notItsMeaning: 'With a 508 the whole operation was given up.',
      notThatNumber: 'Nothing of the list was delivered: all of it was given up.',
    },
    {
      code: 506,
      notItsMeaning: 'The circle of a 508 is one of folders.',
      notThatNumber: 'The circle is in a collection’s bindings, and not in a choice among forms.',
    },
    {
      code: 500,
      notItsMeaning: 'A 508 names what the server ran into.',
      notThatNumber: 'The server knows what happened, and says it.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'PROPFIND /library, Depth: infinity' },
    { at: 'origin', note: 'a folder holds a link to its parent' },
    { at: 'origin', note: 'goes round and round, and stops' },
    { from: 'origin', to: 'client', status: 508 },
  ],
}
