import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'The server behind me answered badly.',
  precise: [
    {
      text: 'Only a gateway or a proxy can say it. An application that loses its database is not one for that reason alone.',
      section: 'RFC 9110, Section 15.6.3',
    },
    {
      text: 'The answer from behind was invalid. If none came in time, it is a 504.',
      section: 'RFC 9110, Section 15.6.5',
    },
  ],
  useWhen: [
    'The application behind a reverse proxy crashes halfway through its answer.',
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
    text: 'Try again later if the method is idempotent; tell the operator of the site otherwise.',
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
  metAt: 'nginx, in the seconds while the application behind it restarts.',
  lookalikes: [
    {
      code: 504,
      notItsMeaning: 'With a 502 something did come back from behind; it was just not valid.',
      notThatNumber: 'An answer came back, so silence was not the trouble.',
    },
    {
      code: 500,
      notItsMeaning: 'A 502 points past its sender, to the server behind.',
      notThatNumber: '"Standing in for another server": the fault is not at home.',
    },
    {
      code: 503,
      notItsMeaning: 'A 502 says nothing about load or maintenance at the server that sends it.',
      notThatNumber:
        'The one in front is well and took the request; the answer from behind was the trouble.',
    },
  ],
}
