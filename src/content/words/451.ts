import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'A law or a court keeps this from you.',
  precise: [
    {
      text: 'A Link header with rel="blocked-by" should name who blocks the access, which is not always who demanded it.',
      section: 'RFC 7725, Section 4',
    },
    {
      text: 'The body should tell who demanded it, and under which law.',
      section: 'RFC 7725, Section 3',
    },
    {
      text: 'It says nothing on whether the resource exists, and nobody is obliged to use it.',
      section: 'RFC 7725, Section 3',
    },
  ],
  useWhen: [
    'A newspaper’s archive must not show an article in one country, by order of a court there.',
  ],
  notWhen: [
    {
      when: 'Your own terms forbid it',
      instead: 403,
      because: 'no authority has demanded anything.',
    },
    {
      when: 'The author has taken the page down',
      instead: 410,
      because: 'it was the owner’s own wish.',
    },
  ],
  clientNext: {
    text: 'Show the explanation; asking again from the same place will not help.',
    section: 'RFC 7725, Section 3',
  },
  headers: [
    {
      name: 'Link; rel="blocked-by"',
      level: 'SHOULD',
      when: 'an entity blocks the access',
      why: 'It names who implements the block.',
      section: 'RFC 7725, Section 4',
    },
  ],
  content: { text: 'It should explain the legal demand.', section: 'RFC 7725, Section 3' },
  caching: {
    text: 'Cacheable by default, which means even for a guessed time.',
    section: 'RFC 7725, Section 3',
  },
  sender: {
    who: ['origin', 'gateway', 'proxy'],
    text: 'The origin, or a provider, CDN or gateway that has to block.',
    section: 'RFC 7725, Section 3',
  },
  hook: 'Fahrenheit 451: the temperature at which books burn.',
  metAt:
    'Sites that shut out European readers because of data protection law. Exchange ActiveSync has the number for a redirect of its own.',
  lookalikes: [
    {
      code: 403,
      notItsMeaning: 'A 451 tells of a demand by law; other refusals need no reason.',
      notThatNumber: 'The refusal has its cause in the law, and says so.',
    },
    {
      code: 404,
      notItsMeaning: 'A 451 gives a reason for what it withholds.',
      notThatNumber: 'It is not left open why nothing is shown.',
    },
    {
      code: 410,
      notItsMeaning: 'Nobody took the resource away for a 451: it is withheld here.',
      notThatNumber: 'It may well exist still, and is kept from this reader.',
    },
  ],
  wrongHeaders: [
    { name: 'Location', whyNot: 'A 451 leads nowhere else.' },
    { name: 'Retry-After', whyNot: 'A court’s order has no hour at which to come back.' },
    { name: 'WWW-Authenticate', whyNot: 'No login lifts a legal demand.' },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /book, from a country with a court order' },
    { at: 'origin', note: 'must not show it there' },
    {
      from: 'origin',
      to: 'client',
      status: 451,
      header: 'Link: <https://isp.example>; rel=“blocked-by”',
    },
    { at: 'client', note: 'tells the reader why' },
  ],
}
