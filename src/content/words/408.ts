import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'You took too long to send your request.',
  precise: [
    {
      text: 'The request was incomplete when the server’s patience ran out: the clock runs on the client’s sending.',
      section: 'RFC 9110, Section 15.5.9',
    },
    {
      text: 'The client may repeat it; over HTTP/1.1 on a new connection, since nobody can tell any more where a next request would begin.',
      section: 'RFC 9110, Section 15.5.9',
    },
  ],
  useWhen: ['A phone in a tunnel sends half of its form, and then nothing for a minute.'],
  notWhen: [
    {
      when: 'The server’s own work takes too long',
      instead: 503,
      because: 'the client was quick enough; it is the server that cannot cope.',
    },
    {
      when: 'A server behind this one stays silent',
      instead: 504,
      because: 'the silence is behind the gateway, not before it.',
    },
  ],
  clientNext: {
    text: 'Repeat the request, if it still wants to, on a new connection.',
    section: 'RFC 9110, Section 15.5.9',
  },
  headers: [],
  content: { text: 'Allowed, though the client may be gone.', section: 'RFC 9110, Section 6.4.1' },
  caching: { text: 'Not without explicit freshness.', section: 'RFC 9110, Section 15.1' },
  sender: {
    who: ['any server'],
    text: 'Any server that waits for the rest of a request.',
    section: 'RFC 9110, Section 15.5.9',
  },
  hook: '408: for eight minutes I waited for the end of your sentence.',
  metAt:
    'HAProxy and Apache, when a slow client, or an attacker who drips bytes, keeps a connection open.',
  lookalikes: [
    {
      code: 504,
      notItsMeaning: 'A 408 is about the client’s own sending.',
      notThatNumber: 'It was the client that was slow, and nobody behind the server.',
    },
    {
      code: 400,
      notItsMeaning: 'What came before a 408 may be perfect; it is just not complete.',
      notThatNumber: 'Nothing that arrived was faulty; the rest never came.',
    },
    {
      code: 503,
      notItsMeaning: 'The server is well when it sends a 408.',
      notThatNumber: 'The server was ready and waiting.',
    },
    {
      code: 425,
      notItsMeaning: 'A 408 means late, not soon.',
      notThatNumber: 'The request came too slowly, and not too soon.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /form, half of it' },
    { at: 'origin', note: 'waits for the rest, in vain' },
    { from: 'origin', to: 'client', status: 408, header: 'Connection: close' },
    { at: 'client', note: 'may send it again, on a new connection' },
  ],
}
