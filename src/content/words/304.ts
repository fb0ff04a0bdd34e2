import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Use your copy: it is still good.',
  precise: [
    {
      text: 'It only answers a conditional GET or HEAD. The same If-None-Match, failing on a PUT, leads to 412.',
      section: 'RFC 9110, Section 13.1.2',
    },
    {
      text: 'There is no body, but there are headers: whatever of ETag, Cache-Control, Vary and the like a 200 would have sent is required.',
      section: 'RFC 9110, Section 15.4.5',
    },
  ],
  useWhen: [
    'If-None-Match names the tag that the resource still has.',
    'If-Modified-Since is no earlier than the last change, and the request names no tag.',
  ],
  notWhen: [
    {
      when: 'The request had no condition',
      instead: 200,
      because: 'nobody knows whether the client has a copy.',
    },
    {
      when: 'A condition failed on a PUT or DELETE',
      instead: 412,
      because: '"use your copy" is no answer to a change.',
    },
    {
      when: 'A save changed nothing',
      instead: 204,
      because: '304 does not mean that nothing was altered by this request.',
    },
  ],
  clientNext: {
    text: 'Take the stored copy, refresh its headers with the new ones, and go on.',
    section: 'RFC 9111, Section 4.3.4',
  },
  headers: [
    {
      name: 'ETag',
      level: 'MUST',
      when: 'if a 200 would have sent it',
      why: 'It tells which stored copy is meant.',
      section: 'RFC 9110, Section 15.4.5',
    },
    {
      name: 'Cache-Control',
      level: 'MUST',
      when: 'if a 200 would have sent it',
      why: 'It says how long the copy stays fresh from here.',
      section: 'RFC 9110, Section 15.4.5',
    },
    {
      name: 'Content-Location',
      level: 'MUST',
      when: 'if a 200 would have sent it',
      why: 'It identifies the variant when there are several.',
      section: 'RFC 9110, Section 15.4.5',
    },
    {
      name: 'Date',
      level: 'MUST',
      when: 'if a 200 would have sent it',
      why: 'The age of the copy is counted from it.',
      section: 'RFC 9110, Section 15.4.5',
    },
    {
      name: 'Expires',
      level: 'MUST',
      when: 'if a 200 would have sent it',
      why: 'The older way to extend the life of the copy.',
      section: 'RFC 9110, Section 15.4.5',
    },
    {
      name: 'Vary',
      level: 'MUST',
      when: 'if a 200 would have sent it',
      why: 'It keeps variants apart in the cache.',
      section: 'RFC 9110, Section 15.4.5',
    },
  ],
  content: {
    text: 'Never: sparing the transfer is the whole idea.',
    section: 'RFC 9110, Section 15.4.5',
  },
  caching: {
    text: 'It is not stored for itself: it freshens the response that is stored already.',
    section: 'RFC 9111, Section 4.3.4',
  },
  sender: {
    who: ['any server'],
    text: 'The origin, or a cache that could check its own copy.',
    section: 'RFC 9110, Section 15.4.5',
  },
  hook: '304: nothing new since you were last at the door, so nothing comes through it.',
  metAt:
    'Reloading a page with the network tab open: style sheets come back as 304 with a size of a few hundred bytes.',
  lookalikes: [
    {
      code: 302,
      notItsMeaning: 'A 304 names no other address: it points at a copy that the client has.',
      notThatNumber: '"Stored" is the word: no address is given, the copy is at the client.',
    },
    {
      code: 200,
      notItsMeaning: 'A 304 sends no representation, which is what it is for.',
      notThatNumber: 'The server "sends none", so no content comes with it.',
    },
    {
      code: 412,
      notItsMeaning:
        'A 304 is good news for a reader: the condition saved a transfer and refused nothing.',
      notThatNumber: 'Nothing was refused: the client is told to go on, with what it has.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /logo', header: 'If-None-Match: “v3”' },
    { at: 'origin', note: 'it is still v3' },
    { from: 'origin', to: 'client', status: 304, says: 'no content' },
    { at: 'client', note: 'shows its own copy' },
  ],
}
