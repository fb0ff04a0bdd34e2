import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Still at it, please wait: a WebDAV code that has fallen out of use.',
  precise: [
    {
      text: 'It was meant for methods that would take more than about twenty seconds, so that clients would not give up.',
      section: 'RFC 2518, Section 10.1',
    },
    {
      text: 'The revision of WebDAV dropped it, because hardly anybody had implemented it; the number stays registered.',
      section: 'RFC 4918, Appendix F.3',
    },
    { text: 'A final response must follow in the end.', section: 'RFC 2518, Section 10.1' },
  ],
  useWhen: [
    'Hardly ever: an old WebDAV client and server that both know it, during a copy of a big folder tree.',
  ],
  notWhen: [
    {
      when: 'The work will go on after the response',
      instead: 202,
      because: 'it is a final response, and can say where the outcome will appear.',
    },
    {
      when: 'The client holds its body back and waits for leave to send it',
      instead: 100,
      because: 'no work can have begun without the body.',
    },
    {
      when: 'Links can be fetched while the page is still being made',
      instead: 103,
      because: 'a sign of life gives the client nothing to do.',
    },
  ],
  clientNext: { text: 'Go on waiting for the final response.', section: 'RFC 2518, Section 10.1' },
  headers: [],
  content: { text: 'Headers only, as with every 1xx.', section: 'RFC 9110, Section 15.2' },
  caching: { text: 'An interim response is never stored.', section: 'RFC 9111, Section 3' },
  sender: {
    who: ['any server'],
    text: 'A server with WebDAV methods that take long.',
    section: 'RFC 2518, Section 10.1',
  },
  hook: '102: one to two minutes more. Then WebDAV itself ran out of patience with it.',
  metAt: 'Source code of HTTP libraries, which still carry its name; hardly ever on the wire.',
  lookalikes: [
    {
      code: 100,
      notItsMeaning:
        'By the time of a 102 the server has the whole request: it asks for nothing more.',
      notThatNumber: 'The whole request is at the server, so no part of it can be missing.',
    },
    {
      code: 103,
      notItsMeaning: 'A 102 carries no links: it says that there is progress, and no more.',
      notThatNumber: 'Nothing is offered for fetching ahead; it is a plain sign of life.',
    },
    {
      code: 202,
      notItsMeaning: 'After a 102 a final response is still to come for this very request.',
      notThatNumber: 'A final answer is still awaited here, on the same connection.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'COPY /photos, a big tree' },
    { at: 'origin', note: 'has it all, and works on it' },
    { from: 'origin', to: 'client', status: 102 },
    { at: 'origin', note: 'still copying' },
    { from: 'origin', to: 'client', status: 207 },
  ],
}
