import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Many things were done: read each result in the body.',
  precise: [
    {
      text: 'It is a 2xx, yet every single outcome inside may be a failure: the client has to read them.',
      section: 'RFC 4918, Section 13',
    },
    {
      text: 'By default the body is XML with a multistatus root; its response elements tell about single resources.',
      section: 'RFC 4918, Section 13',
    },
    {
      text: 'JSON bodies under this code are a habit of APIs, and not what the RFC defines.',
      section: 'RFC 4918, Section 13',
    },
  ],
  useWhen: [
    'A WebDAV client moves a folder of thirty files, and two of them are locked.',
    'PROPFIND on a collection: the properties of each member.',
  ],
  notWhen: [
    {
      when: 'The batch has one outcome as a whole, and that is a success',
      instead: 200,
      because: 'one outcome needs one code.',
    },
    {
      when: 'The batch will be worked through later',
      instead: 202,
      because: 'no outcomes are known yet.',
    },
    {
      when: 'The client asked for some ranges of one representation',
      instead: 206,
      because: 'parts of one thing are not many things.',
    },
  ],
  clientNext: {
    text: 'Read the status of every element, and handle the failures among them.',
    section: 'RFC 4918, Section 13',
  },
  headers: [],
  content: {
    text: 'It is the point of it: the outcomes, sorted by resource.',
    section: 'RFC 4918, Section 13',
  },
  caching: {
    text: 'The default is no: it would need freshness of its own, or to be marked as public.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'A WebDAV server, or one that borrows its format.',
    section: 'RFC 4918, Section 11.1',
  },
  hook: '207: two on the outside, seven different answers inside.',
  metAt:
    'CalDAV and CardDAV clients, that is every phone which syncs a calendar with a Nextcloud server.',
  lookalikes: [
    {
      code: 200,
      notItsMeaning: 'A 207 says nothing about the whole: its list does, one by one.',
      notThatNumber: 'There is no single outcome, but one for each resource.',
    },
    {
      code: 206,
      notItsMeaning:
        'The parts in a 207 are outcomes for separate resources, not stretches of one.',
      notThatNumber: 'Outcomes are listed, not slices of one representation.',
    },
    {
      code: 208,
      notItsMeaning: 'A 207 is the response itself, and holds the list.',
      notThatNumber: 'The list itself is meant, not an entry in it that was mentioned before.',
    },
    {
      code: 424,
      notItsMeaning: 'What a 207 lists may be anything, success included.',
      notThatNumber: 'Nothing says that one action hung on another.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'PROPFIND /photos, Depth: 1' },
    { at: 'origin', note: 'looks at each member' },
    { from: 'origin', to: 'client', status: 207, says: 'a list: 200, 200, 403' },
  ],
}
