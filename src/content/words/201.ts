import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Something new exists now.',
  precise: [
    {
      text: 'It is not for POST alone: a PUT that creates a resource MUST answer 201.',
      section: 'RFC 9110, Section 9.3.4',
    },
    {
      text: 'A POST that makes a resource SHOULD answer 201 and name that resource in Location.',
      section: 'RFC 9110, Section 9.3.3',
    },
    {
      text: 'Without a Location header, the address of the request itself counts as the new resource: wrong for a POST to a collection.',
      section: 'RFC 9110, Section 15.3.2',
    },
  ],
  useWhen: [
    'A POST to a collection has added a member.',
    'A PUT to a free address has filled it.',
    'An upload is stored under an address of its own.',
  ],
  notWhen: [
    {
      when: 'A PUT replaced what was there',
      instead: 200,
      because: 'nothing came into being; 200 or 204 is required then.',
    },
    {
      when: 'The new thing is still being built',
      instead: 202,
      because: '201 promises that it exists by now.',
    },
    {
      when: 'A form should lead on to a page that shows the result',
      instead: 303,
      because: 'a browser stays on a 201, but follows a 303 with GET.',
    },
  ],
  clientNext: {
    text: 'Note the address in Location. Do not repeat a POST blindly: it may make a second one.',
    section: 'RFC 9110, Section 15.3.2',
  },
  headers: [
    {
      name: 'Location',
      level: 'SHOULD',
      when: 'after a POST',
      why: 'It names the resource that was made, which the client cannot guess.',
      section: 'RFC 9110, Section 9.3.3',
    },
    {
      name: 'ETag',
      level: 'MAY',
      when: 'on a PUT, only when stored exactly as sent',
      why: 'The validator of the new resource, ready for the first conditional update.',
      section: 'RFC 9110, Section 15.3.2',
    },
  ],
  content: {
    text: 'Allowed: usually a description of what was made, with links to it.',
    section: 'RFC 9110, Section 15.3.2',
  },
  caching: {
    text: 'A cache needs to be told how long it stays fresh: making a thing is an event, and events are not replayed on a guess.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'The server that has already made at least one resource.',
    section: 'RFC 9110, Section 15.3.2',
  },
  hook: '201: there is one more than there was before.',
  metAt:
    'Opening an issue through a code host: POST, 201, and the address of the new issue in Location.',
  lookalikes: [
    {
      code: 200,
      notItsMeaning: 'A 201 reports more than success: something exists that did not exist before.',
      notThatNumber: 'The sentence speaks of a new resource, and a plain success would not.',
    },
    {
      code: 202,
      notItsMeaning:
        'A 201 is sent after the resource exists, so there is no work left that could fail.',
      notThatNumber: 'It "has been carried out", in the past: nothing is waiting in a queue.',
    },
    {
      code: 204,
      notItsMeaning: 'A 201 is about what was made, and may well describe it in its content.',
      notThatNumber: 'The new resource and its address are the point; an empty answer is not.',
    },
  ],
  wrongHeaders: [
    {
      name: 'Content-Location',
      whyNot:
        'It names what the enclosed content is a copy of, and that may be something else than the new resource.',
    },
    { name: 'Retry-After', whyNot: 'The work of a 201 is done, so there is nothing to wait for.' },
    {
      name: 'Refresh',
      whyNot: 'It makes a browser load a page after a delay, and says nothing about what was made.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /orders' },
    { at: 'origin', note: 'makes order 7' },
    { from: 'origin', to: 'client', status: 201, header: 'Location: /orders/7' },
    { from: 'client', to: 'origin', says: 'GET /orders/7' },
  ],
}
