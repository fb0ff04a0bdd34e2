import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Nothing here, or nothing you may know of.',
  precise: [
    {
      text: 'It says nothing about time: the resource may come back. If you know that it will not, 410 is the kinder answer.',
      section: 'RFC 9110, Section 15.5.5',
    },
    {
      text: 'It may also mean "I will not say": a server can hide something forbidden behind it.',
      section: 'RFC 9110, Section 15.5.5',
    },
  ],
  useWhen: [
    'No route of the application fits the path.',
    'The path is right, but there is no order with this number.',
    'A private repository should look to strangers as if it did not exist.',
  ],
  notWhen: [
    {
      when: 'A search has no hits',
      instead: 200,
      because: 'the search exists, and its result is an empty list.',
    },
    {
      when: 'It was removed on purpose and will not come back',
      instead: 410,
      because: 'crawlers and link checkers can then forget it.',
    },
    {
      when: 'The address exists, but not for this method',
      instead: 405,
      because: 'the path is fine, the method is not.',
    },
    {
      when: 'A query parameter makes no sense',
      instead: 400,
      because: 'the address is not empty; the request is off.',
    },
  ],
  clientNext: {
    text: 'Check the address. Whether trying later would help, nobody can tell from this.',
    section: 'RFC 9110, Section 15.5.5',
  },
  headers: [],
  content: {
    text: 'Allowed: for people a page that helps on, for programs a word on which part was not there.',
    section: 'RFC 9110, Section 15.5',
  },
  caching: {
    text: 'Heuristically cacheable, which surprises many: a page put up a minute ago can stay invisible behind a cache.',
    section: 'RFC 9110, Section 15.5.5',
  },
  sender: {
    who: ['origin'],
    text: 'The origin server; a cache may repeat it.',
    section: 'RFC 9110, Section 15.5.5',
  },
  hook: '404: four walls, four walls, and a big zero in between.',
  metAt:
    'Reloading a deep link of a single-page app on a static host that has no file at that path.',
  lookalikes: [
    {
      code: 410,
      notItsMeaning: 'A 404 makes no claim about the future; it does not know or will not say.',
      notThatNumber:
        '"Whether that will last is left open", while the other one expects it to last.',
    },
    {
      code: 403,
      notItsMeaning: 'A 404 admits nothing, so it cannot be an open refusal.',
      notThatNumber: 'It may be hiding something, but it never says that it refuses.',
    },
    {
      code: 400,
      notItsMeaning: 'With a 404 the request is well made; there is just nothing at its address.',
      notThatNumber: 'The trouble is the address with nothing to show, not a fault in the request.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /shoes/991' },
    { at: 'origin', note: 'finds no such shoes' },
    { from: 'origin', to: 'client', status: 404 },
    { at: 'client', note: 'checks the address' },
  ],
}
