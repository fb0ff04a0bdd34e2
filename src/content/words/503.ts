import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Too busy, or closed for repairs: come back in a while.',
  precise: [
    {
      text: 'It is meant for an overload or planned maintenance that will probably pass. A server that is really down sends nothing at all.',
      section: 'RFC 9110, Section 15.6.4',
    },
    {
      text: 'Retry-After is optional, and an overloaded server may simply refuse connections instead.',
      section: 'RFC 9110, Section 15.6.4',
    },
  ],
  useWhen: [
    'A deployment takes the site down for ten minutes.',
    'The queue is full and new work would only make it worse.',
    'A shop moves its database on Sunday night and takes no orders until that is over.',
  ],
  notWhen: [
    {
      when: 'One caller is too greedy',
      instead: 429,
      because: 'the others should not think that the service is ill.',
    },
    {
      when: 'Something broke that nobody foresaw',
      instead: 500,
      because: 'nobody can say yet whether it will pass.',
    },
    {
      when: 'You are a gateway, and the server behind you stays silent',
      instead: 504,
      because: 'you are well, and can say who is not.',
    },
  ],
  clientNext: {
    text: 'Wait, as long as Retry-After says if it is there, and try again.',
    section: 'RFC 9110, Section 15.6.4',
  },
  headers: [
    {
      name: 'Retry-After',
      level: 'MAY',
      why: 'It tells polite clients and crawlers when to come back.',
      section: 'RFC 9110, Section 15.6.4',
    },
  ],
  content: {
    text: 'Allowed: a page that says when the site is back is worth more than an apology.',
    section: 'RFC 9110, Section 15.6',
  },
  caching: {
    text: 'Wants explicit freshness, so that a cache does not prolong the outage.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'Any server that cannot take work for the time being.',
    section: 'RFC 9110, Section 15.6.4',
  },
  hook: '503: back in three minutes, says the note on the door.',
  metAt: 'A Laravel site during a deployment, between "php artisan down" and "php artisan up".',
  lookalikes: [
    {
      code: 429,
      notItsMeaning:
        'A 503 is about the server: a caller who has never asked before can get it too.',
      notThatNumber: 'The server is the one that cannot cope; no single client is named.',
    },
    {
      code: 500,
      notItsMeaning: 'A 503 knows what is going on, and expects it to pass.',
      notThatNumber: '"Overload or planned upkeep" is no surprise, and recovery is expected.',
    },
    {
      code: 504,
      notItsMeaning: 'A 503 speaks for itself: no server behind it has to be involved.',
      notThatNumber: 'It "cannot take this on", so nothing was passed along and no answer awaited.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /tickets' },
    { at: 'origin', note: 'has no room for more just now' },
    { from: 'origin', to: 'client', status: 503, header: 'Retry-After: 60' },
    { at: 'client', note: 'comes back in a minute' },
  ],
}
