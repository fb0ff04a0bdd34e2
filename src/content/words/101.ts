import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Agreed: from here on we speak the other protocol.',
  precise: [
    {
      text: 'A server may only change to a protocol that the client has offered in its Upgrade header.',
      section: 'RFC 9110, Section 7.8',
    },
    {
      text: 'The server is expected to go on with the original request in the new protocol, right after this response.',
      section: 'RFC 9110, Section 7.8',
    },
    {
      text: 'It exists in HTTP/1.1 alone: HTTP/2 and HTTP/3 start other protocols by other means.',
      section: 'RFC 9113, Section 8.6',
    },
  ],
  useWhen: ['A browser opens a WebSocket over HTTP/1.1, and the server is ready to speak it.'],
  notWhen: [
    {
      when: 'The client offered nothing, and the server insists on another protocol',
      instead: 426,
      because: 'that is a demand; a 101 only accepts an offer.',
    },
    {
      when: 'The same resource is to be fetched from another address',
      instead: 307,
      because: 'a change of protocol on this connection is no redirect.',
    },
  ],
  clientNext: {
    text: 'Change over at once to the protocol that the response names.',
    section: 'RFC 9110, Section 15.2.2',
  },
  headers: [
    {
      name: 'Upgrade',
      level: 'MUST',
      why: 'It names the protocol that takes over after this response.',
      section: 'RFC 9110, Section 15.2.2',
    },
    {
      name: 'Connection: upgrade',
      level: 'MUST',
      why: 'Upgrade concerns this one connection, so Connection has to list it.',
      section: 'RFC 9110, Section 7.8',
    },
  ],
  content: {
    text: 'There is none: what follows the headers is the new protocol already.',
    section: 'RFC 9110, Section 15.2',
  },
  caching: {
    text: 'Nothing to keep: it is an interim response, and caches store final ones only.',
    section: 'RFC 9111, Section 3',
  },
  sender: {
    who: ['any server'],
    text: 'Whichever server the connection ends at, if it likes one of the client’s offers.',
    section: 'RFC 9110, Section 7.8',
  },
  hook: '101: one language ends and one begins on the same line.',
  metAt: 'The network panel of a browser, on the first line of every WebSocket over HTTP/1.1.',
  lookalikes: [
    {
      code: 426,
      notItsMeaning: 'A 101 has taken up the client’s offer; it does not demand one.',
      notThatNumber: 'The change has been agreed and happens now: nothing was refused.',
    },
    {
      code: 100,
      notItsMeaning: 'A 101 changes the protocol of the connection; it asks for no body.',
      notThatNumber:
        'The connection changes its language here, and no held-back body is called for.',
    },
    {
      code: 103,
      notItsMeaning: 'Nothing is hinted at by a 101: the other protocol starts at once.',
      notThatNumber:
        'No resources are named for fetching ahead: it is about what the connection speaks.',
    },
  ],
  wrongHeaders: [
    {
      name: 'Location',
      whyNot: 'A 101 leads to no other address: the connection stays, its language changes.',
    },
    {
      name: 'Sec-WebSocket-Version',
      whyNot: 'It belongs to WebSocket alone, and a 101 may lead to any protocol.',
    },
    { name: 'Allow', whyNot: 'Methods are not at issue; protocols are.' },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /chat', header: 'Upgrade: websocket' },
    { at: 'origin', note: 'agrees' },
    { from: 'origin', to: 'client', status: 101, header: 'Upgrade: websocket' },
    { from: 'client', to: 'origin', says: 'WebSocket frames, no HTTP any more' },
  ],
}
