import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Who are you? Sign in, then ask again.',
  precise: [
    {
      text: 'Despite its name it is about authentication. It also covers credentials that were sent and are wrong, expired or incomplete.',
      section: 'RFC 9110, Section 11.4',
    },
    {
      text: 'The response MUST carry WWW-Authenticate with at least one challenge that fits the resource.',
      section: 'RFC 9110, Section 15.5.2',
    },
  ],
  useWhen: [
    'A request to a protected resource comes without a token.',
    'The token has expired, or its signature does not check out.',
    'Name and password do not match in Basic authentication.',
  ],
  notWhen: [
    {
      when: 'You know who it is, and they still may not',
      instead: 403,
      because: 'signing in again would not help.',
    },
    {
      when: 'Strangers must not learn that it exists',
      instead: 404,
      because: 'a challenge gives it away.',
    },
    {
      when: 'A web page has a login form of its own',
      instead: 302,
      because:
        'the browser is to be led to the form for now; a 401 needs a challenge, and no scheme stands for a form.',
    },
  ],
  clientNext: {
    text: 'Get credentials, or better ones, and repeat the request with Authorization.',
    section: 'RFC 9110, Section 15.5.2',
  },
  headers: [
    {
      name: 'WWW-Authenticate',
      level: 'MUST',
      why: 'It names at least one scheme that the client can use: without it there is no way in.',
      section: 'RFC 9110, Section 15.5.2',
    },
  ],
  content: {
    text: 'Allowed: a client that has already tried to sign in and meets the same challenge again should show this content to the user.',
    section: 'RFC 9110, Section 15.5.2',
  },
  caching: {
    text: 'A cache leaves it alone unless it is told otherwise: the next caller may have credentials.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['origin'],
    text: 'The origin server, to challenge a user agent; a proxy that wants credentials for itself has 407.',
    section: 'RFC 9110, Section 11.3',
  },
  hook: '401: the one at the door says "who is it?"',
  metAt: 'A command-line tool whose personal access token ran out over the weekend.',
  lookalikes: [
    {
      code: 403,
      notItsMeaning:
        'A 401 invites another try with credentials; it does not say that they would be useless.',
      notThatNumber:
        '"And then to try again": credentials are the cure here, and the other code sees none.',
    },
    {
      code: 404,
      notItsMeaning:
        'A 401 admits that there is something to be had, for those who can show who they are.',
      notThatNumber: 'It talks openly about the resource and how to get in.',
    },
    {
      code: 400,
      notItsMeaning:
        'A 401 has nothing against the form of the request: it lacks valid credentials.',
      notThatNumber: 'What is missing has a name, credentials, so the catch-all is too vague.',
    },
  ],
  wrongHeaders: [
    {
      name: 'Proxy-Authenticate',
      whyNot:
        'It carries the challenge of a proxy, and goes with 407; here the site itself is asking.',
    },
    {
      name: 'Authorization',
      whyNot: 'The client sends it, with the credentials that a challenge has asked for.',
    },
    {
      name: 'Allow',
      whyNot: 'It lists methods, and no other method would make up for missing credentials.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /account' },
    { at: 'origin', note: 'no valid credentials' },
    { from: 'origin', to: 'client', status: 401, header: 'WWW-Authenticate: Bearer' },
    { from: 'client', to: 'origin', says: 'GET /account', header: 'Authorization: Bearer …' },
    { from: 'origin', to: 'client', status: 200 },
  ],
}
