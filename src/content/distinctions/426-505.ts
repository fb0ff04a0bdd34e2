import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    426: 'It names one, in Upgrade.',
    505: 'It refuses the major version, and offers nothing by header.',
  },
  contrast: [
    {
      aspect: 'What it is about',
      cells: ['the protocol on this connection', 'the major version of HTTP'],
    },
    {
      aspect: 'The response has to have',
      cells: ['Upgrade, and Connection', 'nothing; the body should say which versions would do'],
    },
    { aspect: 'Whose fault by number', cells: ['the client’s', 'the server’s'] },
    {
      aspect: 'What comes next',
      cells: ['the same request over an offered protocol', 'the same request in another version'],
    },
  ],
  sections: ['RFC 9110, Section 15.5.22', 'RFC 9110, Section 15.6.6'],
  cases: [
    {
      id: 'chat-needs-websocket',
      story:
        'A chat endpoint speaks WebSocket alone. A browser opens it with plain HTTP/1.1, which the server speaks well; it names the protocol that would do in a header.',
      facts: { connection: 'switch demanded' },
      why: 'The server names what to change to.',
      whyNot: { 505: 'It speaks this version of HTTP well.' },
    },
    {
      id: 'printer-wants-tls',
      story:
        'A printer takes jobs over its plain HTTP connection only after a change to TLS on the same connection, and lists TLS/1.0 and HTTP/1.1 in its answer, as what to change to.',
      facts: { connection: 'switch demanded' },
      why: 'It lists the protocol that it wants, in Upgrade.',
      whyNot: { 505: 'HTTP/1.1 is on its list, so the version is not refused.' },
    },
    {
      id: 'game-server-upgrade',
      story:
        'A game server does nothing for plain HTTP requests that offer no other protocol: a header of its answer names the one under which it would go on. The version of HTTP is one that it knows.',
      facts: { connection: 'switch demanded' },
      why: 'It offers its own protocol by name.',
      whyNot: { 505: 'The version is known to it.' },
    },
    {
      id: 'telnet-version-nine',
      story:
        'Someone types a request by hand and writes HTTP/9.9 at its end. The server can read the line, speaks HTTP/1.1 alone, and names nothing else in its headers.',
      facts: { connection: 'version refused' },
      why: 'The major version is one that the server does not speak.',
      whyNot: { 426: 'Nothing is offered to change to.' },
    },
    {
      id: 'scanner-http-four',
      story:
        'A scanner sends a request line that ends in HTTP/4.0. The server, which knows HTTP/1.1, declines, and tells in a sentence of text what it knows.',
      facts: { connection: 'version refused' },
      why: 'It declines the major version.',
      whyNot: { 426: 'A sentence of text is no offer in Upgrade.' },
    },
    {
      id: 'firmware-version-typo',
      story:
        'A device’s firmware has a slip and sends HTTP/3.1 as text over TCP. The server reads that, does not speak it, and has no other protocol to propose.',
      facts: { connection: 'version refused' },
      why: 'The server does not speak the version named in the line.',
      whyNot: { 426: 'It has no protocol to propose.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /feed in HTTP/1.0' }],
    after: {
      426: [
        { at: 'origin', note: 'offers what to change to' },
        { from: 'origin', to: 'client', status: 426, header: 'Upgrade: HTTP/2.0' },
      ],
      505: [
        { at: 'origin', note: 'does not speak that version, and that is all' },
        { from: 'origin', to: 'client', status: 505 },
      ],
    },
  },
}
