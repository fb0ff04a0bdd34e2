import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'The request is wrong: fix it before you send it again.',
  precise: [
    {
      text: 'It is the plain code of its class: syntax, framing and routing are the examples in the RFC, but not the limits.',
      section: 'RFC 9110, Section 15.5.1',
    },
    {
      text: 'Since 2014 it has not been limited to syntax, so it is allowed for a missing field. Where the body parsed, 422 says more.',
      section: 'RFC 7231, Appendix B',
    },
  ],
  useWhen: [
    'The JSON breaks off in the middle and cannot be parsed.',
    'A required query parameter is missing, and your API has no narrower habit.',
    'The Host header is missing or occurs twice: HTTP/1.1 demands a 400 then.',
  ],
  notWhen: [
    {
      when: 'The body parsed, and a value breaks your rules',
      instead: 422,
      because: 'it tells the client that the format was fine.',
    },
    {
      when: 'The body is XML and you only take JSON',
      instead: 415,
      because: 'the kind of content is the trouble, not its inside.',
    },
    {
      when: 'The request is fine but somebody was faster',
      instead: 409,
      because: 'nothing in the request needs mending.',
    },
    {
      when: 'Your own code threw an exception',
      instead: 500,
      because: 'the client can do nothing about it.',
    },
  ],
  clientNext: {
    text: 'Change the request before you send it again; the error body should say what to change.',
    section: 'RFC 9110, Section 15.5',
  },
  headers: [],
  content: {
    text: 'Allowed, and it should explain: a 400 alone does not say what is wrong.',
    section: 'RFC 9110, Section 15.5',
  },
  caching: {
    text: 'Not without explicit freshness: one mangled request says nothing about the next.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'Anybody along the way who finds fault with the request, load balancers included.',
    section: 'RFC 9110, Section 15.5.1',
  },
  hook: '400: the plainest of the four hundreds, for when nothing narrower fits.',
  metAt:
    'Posting hand-written JSON with curl to an Express app, with a comma too many before the brace.',
  lookalikes: [
    {
      code: 422,
      notItsMeaning: 'A 400 says nothing in favour of the syntax: it may not even have parsed.',
      notThatNumber:
        '"No narrower code" is the clue; sound syntax with unusable instructions would have one.',
    },
    {
      code: 404,
      notItsMeaning: 'A 400 blames the request, and not the emptiness of an address.',
      notThatNumber:
        'The fault lies in the request; nothing is said of an address with nothing at it.',
    },
    {
      code: 409,
      notItsMeaning:
        'A 400 does not depend on what is stored: the same request would fail tomorrow as well.',
      notThatNumber: 'There is no word of stored state; the request itself is at fault.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /orders, JSON that breaks off' },
    { at: 'origin', note: 'cannot read it' },
    { from: 'origin', to: 'client', status: 400, says: 'what is wrong' },
    { at: 'client', note: 'mends the request' },
  ],
}
