import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'The headers look fine: go on and send the body.',
  precise: [
    {
      text: 'It answers a request that said Expect: 100-continue; the client may hold its body back for it, but need not wait for ever.',
      section: 'RFC 9110, Section 10.1.1',
    },
    {
      text: 'A final response still has to follow once the whole request has been received.',
      section: 'RFC 9110, Section 15.2.1',
    },
    {
      text: 'It is never sent to a client that speaks HTTP/1.0, since that version has no interim responses.',
      section: 'RFC 9110, Section 15.2',
    },
  ],
  useWhen: [
    'A client asks before it uploads four gigabytes, and its login and the declared size have passed the first checks.',
  ],
  notWhen: [
    {
      when: 'The first check already shows that the login is wrong',
      instead: 401,
      because: 'a final response can be sent at once, and saves the client the upload.',
    },
    {
      when: 'The Expect header asks for something the server does not know',
      instead: 417,
      because: 'the expectation itself is the trouble.',
    },
    {
      when: 'The body has arrived and the work takes its time',
      instead: 202,
      because:
        'the body is here, so there is nothing left to ask for, and a 202 is a final response.',
    },
  ],
  clientNext: {
    text: 'Send the body that was held back, and then read the final response.',
    section: 'RFC 9110, Section 15.2.1',
  },
  headers: [],
  content: {
    text: 'None is possible: a 1xx ends with its headers.',
    section: 'RFC 9110, Section 15.2',
  },
  caching: {
    text: 'Caches store final responses only, so there is nothing to store here.',
    section: 'RFC 9111, Section 3',
  },
  sender: {
    who: ['origin', 'proxy'],
    text: 'The origin server; a proxy may send it as well, where the next server on the way speaks only HTTP/1.0.',
    section: 'RFC 9110, Section 10.1.1',
  },
  hook: 'One hundred says “go on”, like a listener’s nod in mid-sentence.',
  metAt:
    'curl -v, with a POST of more than a megabyte over HTTP/1.1: it says Expect: 100-continue and waits up to a second.',
  lookalikes: [
    {
      code: 102,
      notItsMeaning:
        'An interim word that work is under way comes after the body; a 100 comes before it and asks for it.',
      notThatNumber:
        '“Send the rest” is said to a client that is holding its body back, not to one that waits for a result.',
    },
    {
      code: 103,
      notItsMeaning: 'A 100 names no resources to fetch: it lets the client’s own body through.',
      notThatNumber: 'Nothing here is about fetching anything: the client is to send.',
    },
    {
      code: 202,
      notItsMeaning: 'A 100 is no answer yet: the final response is still to come.',
      notThatNumber:
        'What is asked for is the rest of the request; nothing has been taken in for later.',
    },
    {
      code: 417,
      notItsMeaning:
        'A 100 meets the expectation that the client had announced, and does not turn it down.',
      notThatNumber: 'The expectation was honoured here: the client may go on.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /video', header: 'Expect: 100-continue' },
    { at: 'origin', note: 'headers are fine' },
    { from: 'origin', to: 'client', status: 100 },
    { from: 'client', to: 'origin', says: 'the content, two gigabytes' },
    { from: 'origin', to: 'client', status: 201 },
  ],
}
