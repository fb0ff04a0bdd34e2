import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Not over this protocol: change to one of these.',
  precise: [
    {
      text: 'It must name the protocols in Upgrade, best first.',
      section: 'RFC 9110, Section 7.8',
    },
    {
      text: 'The server may be willing to do what was asked once the client has changed.',
      section: 'RFC 9110, Section 15.5.22',
    },
  ],
  useWhen: ['A chat endpoint that speaks WebSocket only, and a client that comes with plain HTTP.'],
  notWhen: [
    {
      when: 'The client offered a protocol and the server takes it',
      instead: 101,
      because: 'the change can happen at once.',
    },
    {
      when: 'The server does not speak this version of HTTP at all',
      instead: 505,
      because: 'the major version itself is not supported, whatever the resource.',
    },
    {
      when: 'The client should use https for the same page',
      instead: 308,
      because: 'a redirect names the address to go to.',
    },
  ],
  clientNext: {
    text: 'Repeat the request over one of the protocols named in Upgrade.',
    section: 'RFC 9110, Section 15.5.22',
  },
  headers: [
    {
      name: 'Upgrade',
      level: 'MUST',
      why: 'It lists the protocols that would do, best first.',
      section: 'RFC 9110, Section 15.5.22',
    },
    {
      name: 'Connection: upgrade',
      level: 'MUST',
      when: 'over HTTP/1.1',
      why: 'A sender of Upgrade has to list it here, since it is meant for this connection only.',
      section: 'RFC 9110, Section 7.8',
    },
  ],
  content: {
    text: 'It can explain what is needed, as the RFC’s own example does.',
    section: 'RFC 9110, Section 15.5.22',
  },
  caching: {
    text: 'By default no: explicit freshness is needed.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'Any server that insists on another protocol.',
    section: 'RFC 9110, Section 15.5.22',
  },
  hook: '426: for two reasons I want version six of our conversation.',
  metAt: 'A WebSocket server that is opened in a browser’s address bar.',
  lookalikes: [
    {
      code: 101,
      notItsMeaning: 'With a 426 nothing has changed yet: the client has to act.',
      notThatNumber: 'It is a demand: no change has been agreed on.',
    },
    {
      code: 505,
      notItsMeaning:
        'A 426 does not say that the server lacks this version of HTTP: it wants another protocol here.',
      notThatNumber:
        'It is not that the server lacks the HTTP version: it wants a change, and must name to what in Upgrade.',
    },
    {
      code: 400,
      notItsMeaning: 'Sent over the right protocol, the request of a 426 might be fine.',
      notThatNumber: 'Not the request is at fault, but what it is spoken in.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /feed in HTTP/1.0' },
    { at: 'origin', note: 'insists on something newer' },
    { from: 'origin', to: 'client', status: 426, header: 'Upgrade: HTTP/2.0' },
    { at: 'client', note: 'changes the protocol, and repeats' },
  ],
}
