import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: { 401: 'The site.', 407: 'A proxy on the way.' },
  contrast: [
    { aspect: 'The challenge', cells: ['WWW-Authenticate', 'Proxy-Authenticate'] },
    { aspect: 'The answer to it', cells: ['Authorization', 'Proxy-Authorization'] },
    {
      aspect: 'Who reads the credentials',
      cells: ['the origin server', 'the proxy, and nobody beyond'],
    },
    { aspect: 'At another site', cells: ['other credentials', 'the same proxy asks again'] },
  ],
  sections: ['RFC 9110, Section 15.5.2', 'RFC 9110, Section 15.5.8'],
  cases: [
    {
      id: 'git-over-office-proxy',
      story:
        'A developer clones a private repository through the office proxy, which has let the request through. The code host wants a token, and its challenge comes back through the proxy.',
      facts: { access: 'not signed in', signIn: 'challenge' },
      clauses: {
        role: {
          proxy: 'the office proxy had wanted the token',
          network: 'the office’s network had answered in the code host’s place',
        },
      },
      why: 'The code host, behind the proxy, wants the token.',
      whyNot: {
        407: 'The proxy has let the request through.',
        511: 'The host itself asks, with a challenge; the network let everything pass.',
      },
    },
    {
      id: 'api-without-proxy',
      story:
        'A script on a home connection, with no proxy in between, calls a bank’s API without its key. The API asks for it in a challenge.',
      facts: { access: 'not signed in', signIn: 'challenge' },
      clauses: {
        role: {
          proxy: 'there had been a proxy in between that wants the key',
          network: 'the access network had answered in the bank’s place',
        },
      },
      why: 'The API asks for its own key.',
      whyNot: {
        407: 'There is no proxy in between.',
        511: 'The home connection asks for nothing: the answer is the bank’s.',
      },
    },
    {
      id: 'mail-page-session',
      story:
        'In a train whose network she has already joined, a traveller’s mail program calls its server with an expired token. The mail server answers with a challenge.',
      facts: { access: 'rejected', signIn: 'challenge' },
      clauses: {
        role: {
          proxy: 'a proxy on the train had wanted the token',
          network: 'the train’s network had answered in the mail server’s place',
        },
      },
      why: 'The mail server wants a fresh token.',
      whyNot: {
        407: 'The challenge is the mail server’s own, and no proxy is set up.',
        511: 'She has joined the network already; it lets her through.',
      },
    },
    {
      id: 'curl-behind-firm',
      story:
        'curl is set up to go through a firm’s forwarding server. That server lets nobody out whom it does not know, and no site has been asked yet.',
      facts: { role: 'proxy', access: 'not signed in' },
      clauses: { role: { origin: 'the site had wanted the credentials' } },
      why: 'The proxy wants to know who it is, before any site is asked.',
      whyNot: { 401: 'No site has been asked yet, so none can want anything.' },
    },
    {
      id: 'build-server-update',
      story:
        'A build server fetches packages through an outgoing gate that it is set up for. Yesterday the gate’s password was changed; the package site is open to all.',
      facts: { role: 'proxy', access: 'rejected' },
      clauses: { role: { origin: 'the package site had wanted the password' } },
      why: 'The proxy’s password no longer fits.',
      whyNot: { 401: 'The package site is open to all and asks for nothing.' },
    },
    {
      id: 'two-doors',
      story:
        'A program sends the right key for an API along, through a forwarding server it is set up for. That server does not look at the key: it wants a name and password of its own, and has not passed the request on.',
      facts: { role: 'proxy', access: 'not signed in' },
      clauses: { role: { origin: 'the API had wanted the name and password' } },
      why: 'The proxy wants credentials of its own.',
      whyNot: { 401: 'The key for the API is right, and the API has not seen the request.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'gateway', says: 'GET /news, through a proxy' }],
    after: {
      401: [
        { from: 'gateway', to: 'origin', says: 'GET /news' },
        { at: 'origin', note: 'wants a login' },
        { from: 'origin', to: 'gateway', status: 401, header: 'WWW-Authenticate: Basic' },
        { from: 'gateway', to: 'client', status: 401, says: 'passed on' },
      ],
      407: [
        { at: 'gateway', note: 'wants a login itself' },
        { from: 'gateway', to: 'client', status: 407, header: 'Proxy-Authenticate: Basic' },
      ],
    },
  },
}
