import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'I asked the server behind me, and its answer was no good.',
  precise: [
    {
      text: 'Only a gateway or a proxy can say it. An application that loses its database is not one for that reason alone.',
      section: 'RFC 9110, Section 15.6.3',
    },
    {
      text: 'The wording asks for an invalid answer. If none came in time it is a 504; a refused connection is not mentioned, and nginx answers 502.',
      section: 'RFC 9110, Section 15.6.3',
    },
    {
      text: 'A proxy that gets a Content-Length beyond repair from the server behind it MUST discard that answer and send a 502.',
      section: 'RFC 9112, Section 6.3',
    },
  ],
  useWhen: [
    'The application behind a reverse proxy crashes before it has sent all of its headers.',
    'A gateway gets bytes from its upstream that are no HTTP.',
  ],
  notWhen: [
    {
      when: 'The upstream stays silent until your patience ends',
      instead: 504,
      because: 'there was no answer that could have been bad.',
    },
    {
      when: 'The failure is in your own code',
      instead: 500,
      because: 'no other server is involved.',
    },
    {
      when: 'You turn requests away to protect yourself',
      instead: 503,
      because: 'the upstream has done nothing wrong.',
    },
  ],
  clientNext: {
    text: 'Retry by program only what is idempotent: the work may have been done before the answer went wrong.',
    section: 'RFC 9110, Section 9.2.2',
  },
  headers: [],
  content: {
    text: 'Allowed; often the bare page of the proxy, because the application had no say.',
    section: 'RFC 9110, Section 15.6',
  },
  caching: {
    text: 'Not on a guess: the upstream may be back within seconds.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['gateway', 'proxy'],
    text: 'A gateway or proxy, about the server it was talking to.',
    section: 'RFC 9110, Section 15.6.3',
  },
  hook: '502: two servers, and the second one talks gibberish.',
  metAt:
    'nginx in front of an app that dies in mid-answer: its log says "upstream prematurely closed connection".',
  lookalikes: [
    {
      code: 504,
      notItsMeaning: 'With a 502 something did come back from behind; it was just not valid.',
      notThatNumber: 'An answer came back, so silence was not the trouble.',
    },
    {
      code: 500,
      notItsMeaning: 'A 502 points past its sender, to the server behind.',
      notThatNumber: '“As a go-between”: the fault is not at home.',
    },
    {
      code: 503,
      notItsMeaning: 'A 502 says nothing about load or maintenance at the server that sends it.',
      notThatNumber:
        'The one in front took the request and "passed it on"; the answer was the trouble.',
    },
  ],
  exchange: [
    { from: 'client', to: 'gateway', says: 'GET /prices' },
    { from: 'gateway', to: 'origin', says: 'GET /prices' },
    { from: 'origin', to: 'gateway', says: 'no valid HTTP', broken: true },
    { at: 'gateway', note: 'cannot pass that on' },
    { from: 'gateway', to: 'client', status: 502 },
  ],
}
