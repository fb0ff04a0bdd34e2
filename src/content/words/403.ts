import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'I know what you want, but no.',
  precise: [
    {
      text: 'Nobody needs to be signed in for a 403: a blocked country, an internal path or a rule of the house will do as a reason.',
      section: 'RFC 9110, Section 15.5.4',
    },
    {
      text: 'If credentials were sent, they were not enough. Others may help, so "never" is more than the code says.',
      section: 'RFC 9110, Section 15.5.4',
    },
    {
      text: 'A server that would rather not admit that the thing exists may answer 404 instead.',
      section: 'RFC 9110, Section 15.5.4',
    },
  ],
  useWhen: [
    'A valid session lacks the role for an admin page.',
    'A token is genuine, and its scope does not cover writing.',
    'A path is closed to the outside, whoever asks.',
  ],
  notWhen: [
    {
      when: 'The token is missing or expired',
      instead: 401,
      because: 'valid credentials are the cure, and a 403 need not say how to present them.',
    },
    {
      when: 'The caller must not learn that it exists',
      instead: 404,
      because: 'a refusal confirms the guess.',
    },
    { when: 'The caller was merely too fast', instead: 429, because: 'waiting helps there.' },
    {
      when: 'An account cannot be closed while an invoice is open',
      instead: 409,
      because: 'the state is in the way, and paying clears it.',
    },
  ],
  clientNext: {
    text: 'Do not repeat it with the same credentials. Others may get through; else ask whoever grants access.',
    section: 'RFC 9110, Section 15.5.4',
  },
  headers: [
    {
      name: 'WWW-Authenticate',
      level: 'MAY',
      when: 'other credentials might change the answer',
      why: 'It can name what would do instead, as OAuth does for a token whose scope is too small.',
      section: 'RFC 9110, Section 11.6.1',
    },
  ],
  content: {
    text: 'Allowed: a server that wants to say why it refuses says so here.',
    section: 'RFC 9110, Section 15.5.4',
  },
  caching: {
    text: 'Only under explicit freshness, since a permission granted a minute later should count.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'Any server that refuses, firewalls in front of an application included.',
    section: 'RFC 9110, Section 15.5.4',
  },
  hook: '403: the doorman has heard you out and shakes his head; the same ticket will not do a second time.',
  metAt: 'Opening an object in a storage bucket that is not public.',
  lookalikes: [
    {
      code: 401,
      notItsMeaning:
        'A 403 does not say that credentials are missing: valid ones may have come along and not been enough.',
      notThatNumber:
        'The sentence offers no way to present credentials, and expects the same ones to fail again.',
    },
    {
      code: 404,
      notItsMeaning: 'A 403 is an open refusal: it does not pretend that nothing is there.',
      notThatNumber:
        'The server "refuses", which is more than saying that there is nothing to show.',
    },
    {
      code: 400,
      notItsMeaning: 'A 403 understood the request perfectly well; it is not badly made.',
      notThatNumber: 'It "understood what was asked", so the request is not at fault.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'DELETE /posts/7, signed in as Ann' },
    { at: 'origin', note: 'the post is Bob’s' },
    { from: 'origin', to: 'client', status: 403 },
    { at: 'client', note: 'does not repeat it as Ann' },
  ],
}
