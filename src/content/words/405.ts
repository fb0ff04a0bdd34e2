import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Right address, wrong method.',
  precise: [
    {
      text: 'The response MUST carry Allow with the methods that the resource supports now; an empty list is legal.',
      section: 'RFC 9110, Section 10.2.1',
    },
    {
      text: 'It is for a method that the server knows. One that it does not know at all should get 501.',
      section: 'RFC 9110, Section 9.1',
    },
  ],
  useWhen: [
    'DELETE is sent to a collection that only lists and adds.',
    'A form is posted to a page that can only be read.',
  ],
  notWhen: [
    {
      when: 'The server has never heard of the method',
      instead: 501,
      because: 'then no resource of it would take the method.',
    },
    {
      when: 'The method is supported, and this user may not use it',
      instead: 403,
      because: 'it depends on the caller, not on the resource.',
    },
    {
      when: 'There is nothing at the address',
      instead: 404,
      because:
        'the trouble is the address, and there is no resource whose methods Allow could list.',
    },
  ],
  clientNext: {
    text: 'Choose a method from Allow, or find the address that takes the one wanted.',
    section: 'RFC 9110, Section 10.2.1',
  },
  headers: [
    {
      name: 'Allow',
      level: 'MUST',
      why: 'It lists what the resource supports at present, so that the client can choose.',
      section: 'RFC 9110, Section 15.5.6',
    },
  ],
  content: {
    text: 'Allowed: a sentence helps the people who read it, while programs go by Allow.',
    section: 'RFC 9110, Section 15.5',
  },
  caching: {
    text: 'Heuristically cacheable: what a resource supports seldom changes between two requests.',
    section: 'RFC 9110, Section 15.5.6',
  },
  sender: {
    who: ['origin'],
    text: 'The origin server, which alone knows what its resources support.',
    section: 'RFC 9110, Section 15.5.6',
  },
  hook: '405: the verb is in the dictionary, but not in the phrasebook of this page.',
  metAt: 'A contact form that posts to a page on GitHub Pages, where files can only be read.',
  lookalikes: [
    {
      code: 404,
      notItsMeaning: 'A 405 objects to the method alone; the address is not what went wrong.',
      notThatNumber:
        'The sentence has a resource at the address, and even a list of what it supports.',
    },
    {
      code: 403,
      notItsMeaning:
        'A 405 holds for everybody: it is about the resource and not about the caller.',
      notThatNumber: 'The verb is not supported for anyone; nobody is being refused.',
    },
    {
      code: 501,
      notItsMeaning:
        'A 405 knows the method, and other resources of the server may well support it.',
      notThatNumber: 'The server "knows this verb"; it is this resource that does not support it.',
    },
  ],
  wrongHeaders: [
    {
      name: 'Access-Control-Allow-Methods',
      whyNot: 'It belongs to CORS and tells a browser what scripts of other sites may do.',
    },
    { name: 'Accept', whyNot: 'It is about formats; the trouble of a 405 is the verb.' },
    { name: 'Location', whyNot: 'The address was right, so there is no other one to name.' },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'DELETE /menu' },
    { at: 'origin', note: 'knows DELETE, not for this' },
    { from: 'origin', to: 'client', status: 405, header: 'Allow: GET, HEAD' },
    { at: 'client', note: 'uses one of those' },
  ],
}
