import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Sign in to the network first: it is the hotel, not the site.',
  precise: [
    {
      text: 'It comes from an intercepting proxy of the network, and should not be sent by origin servers.',
      section: 'RFC 6585, Section 6',
    },
    {
      text: 'It should link to the login page, and should not hold the form itself.',
      section: 'RFC 6585, Section 6',
    },
    {
      text: 'It must not be stored by caches: once signed in, the real answer is wanted.',
      section: 'RFC 6585, Section 6',
    },
  ],
  useWhen: ['A train’s wireless network wants the terms accepted before any traffic passes.'],
  notWhen: [
    {
      when: 'The site wants a login',
      instead: 401,
      because: 'it can be answered with credentials for the site.',
    },
    {
      when: 'A proxy that the client is set up for wants credentials',
      instead: 407,
      because: 'it has a challenge that programs understand.',
    },
    {
      when: 'The site’s own service is down',
      instead: 503,
      because: 'the network is not to blame.',
    },
  ],
  clientNext: {
    text: 'Open the login page that is linked, sign in, and repeat the request.',
    section: 'RFC 6585, Section 6',
  },
  headers: [],
  content: { text: 'It should link to the login.', section: 'RFC 6585, Section 6' },
  caching: { text: 'Caches are forbidden to store it.', section: 'RFC 6585, Section 6' },
  sender: {
    who: ['intercepting proxy'],
    text: 'The network’s own intercepting proxy, never the site.',
    section: 'RFC 6585, Section 6',
  },
  hook: '511: five stars, one lobby, one login for the wireless.',
  metAt:
    'Hotels and trains, at least the honest ones: many just send their login page as if it were the site’s.',
  lookalikes: [
    {
      code: 503,
      notItsMeaning: 'The site has nothing to do with a 511.',
      notThatNumber: 'The site was not even asked: the connection in between wants something.',
    },
    {
      code: 407,
      notItsMeaning: 'No challenge comes with a 511, and no header answers it.',
      notThatNumber: 'No program can answer it with a header: the user has to sign in on a page.',
    },
    {
      code: 401,
      notItsMeaning: 'The site does not ask for anything in a 511.',
      notThatNumber: 'It is not the site that wants a login.',
    },
    {
      code: 502,
      notItsMeaning: 'Nobody’s answer was bad before a 511: the request did not get through.',
      notThatNumber: 'The request was not passed on at all.',
    },
  ],
  exchange: [
    { from: 'client', to: 'gateway', says: 'GET http://news.example/' },
    { at: 'gateway', note: 'this guest has not signed in' },
    { from: 'gateway', to: 'client', status: 511, says: 'where to sign in' },
    { at: 'client', note: 'opens the hotel’s login page' },
    { from: 'client', to: 'gateway', says: 'GET http://news.example/' },
    { from: 'gateway', to: 'origin', says: 'GET /' },
  ],
}
