import type { DistinctionWords } from '../entry.ts'
import { words as of401And407 } from './401-407.ts'

export const words: DistinctionWords = {
  answers: { 401: 'The site.', 511: 'The network: a hotel, a train, an airport.' },
  contrast: [
    { aspect: 'Who answers', cells: ['the origin server', 'an intercepting proxy of the network'] },
    {
      aspect: 'How to sign in',
      cells: ['in a header, by the challenge', 'on a web page, by hand'],
    },
    {
      aspect: 'The response has to have',
      cells: ['WWW-Authenticate', 'nothing; the body should link to the page'],
    },
    { aspect: 'In a cache', cells: ['with explicit freshness only', 'never stored'] },
  ],
  sections: ['RFC 9110, Section 15.5.2', 'RFC 6585, Section 6'],
  cases: [
    ...of401And407.cases.filter(({ id }) =>
      ['git-over-office-proxy', 'api-without-proxy', 'mail-page-session'].includes(id),
    ),
    {
      id: 'hotel-first-minute',
      story:
        'A guest’s laptop has just joined a hotel’s wireless. Its first request over plain HTTP is caught on the way, by a box that wants a room number typed into its page.',
      facts: { role: 'network', access: 'not signed in' },
      clauses: { role: { origin: 'the site itself had wanted the sign-in' } },
      why: 'The network wants the room number, and has caught the request.',
      whyNot: { 401: 'The site was not reached.' },
    },
    {
      id: 'train-terms',
      story:
        'On a train a news app asks its server over plain HTTP. The train’s wireless steps in and links to a page on which its terms are to be accepted.',
      facts: { role: 'network', access: 'not signed in' },
      clauses: { role: { origin: 'the site itself had wanted the sign-in' } },
      why: 'The network wants its terms accepted.',
      whyNot: { 401: 'The news server has seen nothing of it.' },
    },
    {
      id: 'airport-hour-over',
      story:
        'At an airport the free hour of the wireless is over. The next request over plain HTTP never leaves the building: a box there answers in the site’s place and links to its payment page.',
      facts: { role: 'network', access: 'not signed in' },
      clauses: { role: { origin: 'the site itself had wanted the sign-in' } },
      why: 'The network answers, in the site’s place.',
      whyNot: { 401: 'The request never left the building.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'gateway', says: 'GET http://news.example/' }],
    after: {
      401: [
        { from: 'gateway', to: 'origin', says: 'GET /' },
        { at: 'origin', note: 'wants a login for the site' },
        { from: 'origin', to: 'gateway', status: 401, header: 'WWW-Authenticate: Basic' },
        { from: 'gateway', to: 'client', status: 401, says: 'passed on' },
      ],
      511: [
        { at: 'gateway', note: 'is the hotel’s network, and wants a login itself' },
        { from: 'gateway', to: 'client', status: 511, says: 'where to sign in' },
      ],
    },
  },
}
