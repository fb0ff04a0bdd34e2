import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Inside a list of results: that one was listed above.',
  precise: [
    {
      text: 'It never stands by itself: it is the status of an element in the body of a 207.',
      section: 'RFC 5842, Section 7.1',
    },
    {
      text: 'It is used with Depth: infinity, when two bindings lead to the same collection.',
      section: 'RFC 5842, Section 7.1',
    },
    {
      text: 'Clients that have not said that they know bindings should get a 508 where there is a loop: as the status of the response, or in mid-list.',
      section: 'RFC 5842, Section 7.1',
    },
  ],
  useWhen: [
    'A PROPFIND through a tree in which a folder can be reached by two paths: its members are listed under the first.',
  ],
  notWhen: [
    {
      when: 'The status line of a response',
      instead: 207,
      because: 'the list is the response, and this is only an entry in it.',
    },
    {
      when: 'The tree runs in a circle and the client has not said that it knows bindings',
      instead: 508,
      because: 'it would not understand this entry.',
    },
  ],
  clientNext: {
    text: 'Look for the members further up in the list, under the other binding.',
    section: 'RFC 5842, Section 7.1',
  },
  headers: [],
  content: {
    text: 'As an entry of a list it may hold the properties of the collection, but none of its members.',
    section: 'RFC 5842, Section 7.1',
  },
  caching: {
    text: 'It travels within another response, and is cached, if at all, with it.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'A WebDAV server with bindings, inside a 207.',
    section: 'RFC 5842, Section 7.1',
  },
  hook: '208: the 8 is two loops of one line, and the second has been reported.',
  metAt: 'Servers with the binding extension of WebDAV. Most developers never see one.',
  lookalikes: [
    {
      code: 207,
      notItsMeaning: 'A 208 is one entry in a list of outcomes, never the list.',
      notThatNumber: 'One entry in the list is meant, and not the list.',
    },
    {
      code: 508,
      notItsMeaning:
        'A 208 lets the operation go on: it only spares the list members that it holds already.',
      notThatNumber: 'The operation was not given up: the members stand further up in the list.',
    },
    {
      code: 200,
      notItsMeaning:
        'A 208 leaves the members of the collection out here: they are listed under the first path to it.',
      notThatNumber:
        'The members stand further up, so this is not the first entry for the collection.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'PROPFIND /library, Depth: infinity' },
    { at: 'origin', note: 'meets one collection under two names' },
    { from: 'origin', to: 'client', status: 207, says: 'once in full, then 208' },
    { at: 'client', note: 'need not list it twice' },
  ],
}
