import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'It worked, and here is the answer.',
  precise: [
    {
      text: 'What the content means depends on the method: the thing itself for GET, the results or a report for POST, a report for PUT or DELETE.',
      section: 'RFC 9110, Section 15.3.1',
    },
    {
      text: 'An empty list or an empty file is still content. When there is truly nothing to say, 204 says so better.',
      section: 'RFC 9110, Section 15.3.1',
    },
  ],
  useWhen: [
    'A GET finds what it asked for.',
    'A search runs and matches nothing: the empty result is the answer.',
    'A PUT, PATCH or DELETE is done and you send a report or the new state along.',
  ],
  notWhen: [
    {
      when: 'The request made something new',
      instead: 201,
      because: 'the client wants to know that it exists now, and where.',
    },
    {
      when: 'The work has only been queued',
      instead: 202,
      because: 'a success that has not happened yet is not one.',
    },
    {
      when: 'An error message sits in the body',
      instead: 400,
      because: 'caches, monitors and clients believe the number and never read the text.',
    },
  ],
  clientNext: {
    text: 'Use the content; this request needs nothing more.',
    section: 'RFC 9110, Section 15.3.1',
  },
  headers: [
    {
      name: 'ETag',
      level: 'SHOULD',
      when: 'GET or HEAD',
      why: 'A validator lets the client ask later whether its copy is still good.',
      section: 'RFC 9110, Section 15.3.1',
    },
    {
      name: 'Last-Modified',
      level: 'SHOULD',
      when: 'GET or HEAD',
      why: 'A date is the weaker validator, welcome beside the tag: some clients only compare dates.',
      section: 'RFC 9110, Section 15.3.1',
    },
  ],
  content: {
    text: 'Yes, of any length down to zero bytes; only HEAD gets none, and a successful CONNECT becomes a tunnel instead.',
    section: 'RFC 9110, Section 6.4.1',
  },
  caching: {
    text: 'On the list of codes that a cache may reuse on a guess, because a plain answer to GET tends to stay true for a while.',
    section: 'RFC 9110, Section 15.3.1',
  },
  sender: {
    who: ['any server'],
    text: 'Whoever processed the request with success.',
    section: 'RFC 9110, Section 15.3.1',
  },
  hook: 'Two hundred: two thumbs up, and something in both hands.',
  metAt:
    'Nearly every line of an access log; and the GraphQL server that answers 200 with an errors list inside.',
  lookalikes: [
    {
      code: 204,
      notItsMeaning:
        'A 200 is expected to bring content to read; headers alone are not the whole of it.',
      notThatNumber:
        'The sentence says that the response carries the outcome, so it is not an answer without a body.',
    },
    {
      code: 202,
      notItsMeaning:
        'By the time a 200 is sent the work is over; nothing about it is still pending.',
      notThatNumber: 'The request "did" what was asked: the work is behind it, not ahead.',
    },
    {
      code: 201,
      notItsMeaning:
        'Nothing in a 200 says that a resource came into being; a plain GET gets one too.',
      notThatNumber: 'Nothing new is said to exist, only that the method did its job.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /menu' },
    { at: 'origin', note: 'has it' },
    { from: 'origin', to: 'client', status: 200, says: 'the menu' },
  ],
}
