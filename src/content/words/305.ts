import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'A relic: do not send it, and do not act on it.',
  precise: [
    {
      text: 'It is deprecated, because a response that reconfigures the client’s proxy is a security risk.',
      section: 'RFC 9110, Section 15.4.6',
    },
    {
      text: 'In its time only the origin server was to send it.',
      section: 'RFC 2616, Section 10.3.6',
    },
  ],
  useWhen: ['Never. Proxies are set up by whoever runs the client or its network.'],
  notWhen: [
    {
      when: 'The client should go by way of another server',
      instead: 307,
      because: 'an ordinary redirect names an ordinary address.',
    },
    {
      when: 'A proxy on the way wants the client to sign in',
      instead: 407,
      because: 'the proxy is in use already, and lacks credentials.',
    },
  ],
  clientNext: {
    text: 'Treat it as a failure; do not contact the proxy that it names.',
    section: 'RFC 9110, Section 15.4.6',
  },
  headers: [],
  content: {
    text: 'It could have content, like most responses.',
    section: 'RFC 9110, Section 6.4.1',
  },
  caching: {
    text: 'No rule of its own: explicit freshness would be needed.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['origin (historical)'],
    text: 'Once the origin server, and nobody today.',
    section: 'RFC 2616, Section 10.3.6',
  },
  method: { text: 'Do not follow it at all.', section: 'RFC 9110, Section 15.4.6' },
  hook: '305: take the 5 o’clock proxy? It left in 2014 and will not be back.',
  metAt: 'The tables of old libraries, and quizzes that have not noticed.',
  lookalikes: [
    {
      code: 407,
      notItsMeaning: 'A 305 asked for a proxy to be used; it wanted no credentials.',
      notThatNumber: 'Nothing is said of credentials: another way was to be taken.',
    },
    {
      code: 302,
      notItsMeaning: 'The same address was to be asked for again after a 305, by another way.',
      notThatNumber: 'The address was to stay the same; the way to it was not.',
    },
    {
      code: 306,
      notItsMeaning: 'A 305 had a meaning once, and RFCs to define it.',
      notThatNumber: 'This one was really defined once, and has been withdrawn.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /page' },
    { from: 'origin', to: 'client', status: 305, header: 'Location: http://proxy.example' },
    { at: 'client', note: 'ignores it: a stranger must not choose the proxy' },
  ],
}
