import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Moved for good, and a POST stays a POST.',
  precise: [
    {
      text: 'Changing POST to GET is not allowed. The section on 308 in RFC 9110 leaves that out by mistake; RFC 7538 says it.',
      section: 'RFC 7538, Section 3',
    },
    {
      text: 'It is younger than the others, so a very old client may not know it and treat it as 300.',
      section: 'RFC 7538, Section 4',
    },
  ],
  useWhen: [
    'An API endpoint that takes POST moves to a new path for good.',
    'All of a service goes from http to https and clients must keep their methods.',
  ],
  notWhen: [
    {
      when: 'Only pages read with GET move and old clients matter',
      instead: 301,
      because: 'everybody has understood it for thirty years.',
    },
    { when: 'The detour ends some day', instead: 307, because: 'a 308 may be remembered.' },
    {
      when: 'The outcome of a POST is on another page',
      instead: 303,
      because: 'the client should fetch it and not post again.',
    },
  ],
  clientNext: {
    text: 'Repeat the request at Location with the same method, and remember that address.',
    section: 'RFC 9110, Section 15.4.9',
  },
  headers: [
    {
      name: 'Location',
      level: 'SHOULD',
      why: 'The address that replaces this one.',
      section: 'RFC 9110, Section 15.4.9',
    },
  ],
  content: {
    text: 'May carry a note with the new address, for people and for clients that do not follow.',
    section: 'RFC 9110, Section 15.4.9',
  },
  caching: {
    text: 'Like its elder sibling 301 it lasts, so caches may keep it on a guess.',
    section: 'RFC 9110, Section 15.4.9',
  },
  sender: {
    who: ['any server'],
    text: 'A server that knows where the resource has gone.',
    section: 'RFC 9110, Section 15.4.9',
  },
  method: {
    text: 'The method stays: 308 was made to be the lasting redirect that turns no POST into a GET.',
    section: 'RFC 9110, Section 15.4',
  },
  hook: '308: an 8 is closed all round, nothing gets out, not even the method.',
  metAt:
    'Web frameworks that add a missing slash to an API path and must not lose the posted JSON.',
  lookalikes: [
    {
      code: 301,
      notItsMeaning: 'A 308 keeps the method; it leaves no room for a GET in place of a POST.',
      notThatNumber: '"A POST stays a POST" is more than the older code promises.',
    },
    {
      code: 307,
      notItsMeaning: 'A 308 is there to stay, so clients may forget the old address.',
      notThatNumber: '"For good" is what the other one does not say.',
    },
    {
      code: 303,
      notItsMeaning: 'A 308 sends the same request on to the resource itself.',
      notThatNumber:
        'It is the resource that moved, and the method is repeated rather than replaced by GET.',
    },
  ],
  wrongHeaders: [
    {
      name: 'Retry-After',
      whyNot: 'It may ask for a pause before the redirect is followed, but it cannot say where to.',
    },
    {
      name: 'Deprecation',
      whyNot:
        'It says that a resource is going out of favour, and not which address replaces this one.',
    },
    {
      name: 'Content-Location',
      whyNot: 'It labels the content of the response, and no client takes it for the new address.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /v1/orders' },
    { from: 'origin', to: 'client', status: 308, header: 'Location: /v2/orders' },
    { at: 'client', note: 'remembers /v2/orders' },
    { from: 'client', to: 'origin', says: 'POST /v2/orders, the same content' },
  ],
}
