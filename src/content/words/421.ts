import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Right request, wrong server: try it on another connection.',
  precise: [
    {
      text: 'A client may repeat the request on a new connection, whatever its method.',
      section: 'RFC 9110, Section 15.5.20',
    },
    {
      text: 'It comes up when clients reuse one connection for several hosts that share an address and a certificate.',
      section: 'RFC 9113, Section 9.1.1',
    },
    { text: 'A proxy must not generate it.', section: 'RFC 9110, Section 15.5.20' },
  ],
  useWhen: [
    'A browser reuses its HTTP/2 connection for a second host of the certificate, and this machine does not serve that one.',
  ],
  notWhen: [
    {
      when: 'The host is served here and has nothing at this path',
      instead: 404,
      because: 'the request has come to the right place.',
    },
    {
      when: 'The host has moved to another name',
      instead: 308,
      because: 'the client has to learn a new address.',
    },
  ],
  clientNext: {
    text: 'Repeat the request on a connection of its own to the host.',
    section: 'RFC 9110, Section 15.5.20',
  },
  headers: [],
  content: { text: 'Allowed, as usual.', section: 'RFC 9110, Section 6.4.1' },
  caching: {
    text: 'No longer by default: it needs explicit freshness since 2022.',
    section: 'RFC 9110, Appendix B.3',
  },
  sender: {
    who: ['origin', 'gateway'],
    text: 'The origin server, or a gateway that speaks for it.',
    section: 'RFC 9110, Section 15.5.20',
  },
  hook: '421: for two hosts one line, and this end knows only one.',
  metAt: 'Apache with several TLS hosts on one wildcard certificate, when their settings differ.',
  lookalikes: [
    {
      code: 404,
      notItsMeaning: 'A 421 does not say whether there is anything at the address.',
      notThatNumber: 'The server does not speak for that host, so it cannot say what lies there.',
    },
    {
      code: 400,
      notItsMeaning: 'The request behind a 421 is in order; it has just come to the wrong door.',
      notThatNumber: 'Nothing is wrong with the request itself.',
    },
    {
      code: 403,
      notItsMeaning: 'A 421 refuses nothing for good: elsewhere the request may succeed.',
      notThatNumber: 'The refusal holds for this connection only: another one may do.',
    },
    {
      code: 502,
      notItsMeaning:
        'A 421 is about whom its sender speaks for, not about a bad answer from a server behind it.',
      notThatNumber:
        'The sender does not speak for that host; it reports no invalid answer from another server.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET / for blog.example, on the shop’s connection' },
    { at: 'origin', note: 'speaks for shop.example alone' },
    { from: 'origin', to: 'client', status: 421 },
    { from: 'client', to: 'origin', says: 'GET / on a connection of its own' },
  ],
}
