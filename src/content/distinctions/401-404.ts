import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    401: 'Asked: credentials are the way in, and that may be known.',
    404: 'Not told: without the right to know, there is nothing here.',
  },
  contrast: [
    { aspect: 'What it admits', cells: ['that there is something to sign in for', 'nothing'] },
    {
      aspect: 'The response has to have',
      cells: ['WWW-Authenticate', 'nothing that gives it away'],
    },
    {
      aspect: 'The client should',
      cells: ['present credentials and try again', 'check the address'],
    },
    { aspect: 'In a cache', cells: ['with explicit freshness only', 'may be stored on a guess'] },
  ],
  sections: ['RFC 9110, Section 15.5.2', 'RFC 9110, Section 15.5.5'],
  cases: [
    {
      id: 'account-page-open',
      story:
        'A call without a token asks for /account, which exists for every user, as the documentation says. A token would be welcome, and the API sends a challenge.',
      facts: { access: 'not signed in', existence: 'open', signIn: 'challenge' },
      clauses: {
        existence: { secret: 'callers without a token had not been meant to know of the page' },
      },
      why: 'A token is the expected cure, and that the page exists is no secret.',
      whyNot: { 404: 'The documentation tells everyone that the page exists.' },
    },
    {
      id: 'token-two-days-old',
      story:
        'A call asks for /me with a token that ran out two days ago. The address is in every example of the documentation; with a fresh token it would work.',
      facts: { access: 'rejected', existence: 'open' },
      clauses: {
        existence: {
          secret: 'callers without a valid token had not been meant to know of the address',
        },
      },
      why: 'A fresh token would do.',
      whyNot: { 404: 'The address is in every example, so nothing is hidden.' },
    },
    {
      id: 'admin-area-known',
      story:
        'A call without credentials asks for the admin area of a blog program, whose address is the same on every blog in the world. The server asks for a login by a challenge.',
      facts: { access: 'not signed in', existence: 'open', signIn: 'challenge' },
      clauses: {
        existence: { secret: 'callers without credentials had not been meant to know of the area' },
      },
      why: 'The login is the way in, and the address is known to the world.',
      whyNot: { 404: 'An address that is the same on every blog need not be denied.' },
    },
    {
      id: 'secret-project-anonymous',
      story:
        'A call without a token asks for /projects/falcon. There is such a project, and by the firm’s rule callers without a token must be answered as if it had never been.',
      facts: { access: 'not signed in', existence: 'secret' },
      clauses: { existence: { open: 'the project had been no secret' } },
      why: 'Callers without a token must not learn of the project.',
      whyNot: { 401: 'A challenge would tell that there is something behind it.' },
    },
    {
      id: 'gist-by-guess',
      story:
        'An anonymous program guesses addresses of private notes on a code host. The host has promised its users that a right guess looks like a wrong one, and a wrong one is told that nothing is there.',
      facts: { access: 'not signed in', existence: 'secret' },
      clauses: { existence: { open: 'it had been no secret which notes exist' } },
      why: 'A right guess must look like a wrong one.',
      whyNot: { 401: 'Only right guesses would be asked to sign in, and so be known.' },
    },
    {
      id: 'beta-endpoint-hidden',
      story:
        'A call without credentials asks for an endpoint that is in a closed trial. To outsiders, signed in or not, the firm denies that it exists until the launch.',
      facts: { access: 'not signed in', existence: 'secret' },
      clauses: { existence: { open: 'the trial had been no secret' } },
      why: 'Until the launch its existence is denied to outsiders.',
      whyNot: { 401: 'Asking for a login would confirm the endpoint.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /notes/7, without a login' }],
    after: {
      401: [
        { at: 'origin', note: 'will talk about it after a login' },
        { from: 'origin', to: 'client', status: 401, header: 'WWW-Authenticate: Bearer' },
      ],
      404: [
        { at: 'origin', note: 'will not say whether it exists' },
        { from: 'origin', to: 'client', status: 404 },
      ],
    },
  },
}
