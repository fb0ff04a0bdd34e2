import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'I do not support what your Expect header asks for.',
  precise: [
    {
      text: 'The only expectation defined is 100-continue, so in practice the code means: repeat the request without Expect.',
      section: 'RFC 9110, Section 10.1.1',
    },
    {
      text: 'It is no way to turn a body down: for that there is the real reason, such as 401 or 413.',
      section: 'RFC 9110, Section 10.1.1',
    },
  ],
  useWhen: [
    'An old server behind a gateway cannot handle Expect, and says so instead of going silent.',
  ],
  notWhen: [
    {
      when: 'The login of an announced upload is wrong',
      instead: 401,
      because: 'the expectation was fine, the credentials are not.',
    },
    {
      when: 'The announced upload is too big',
      instead: 413,
      because: 'the size is the reason, and can be named.',
    },
    {
      when: 'All is well and the client should send its body',
      instead: 100,
      because: 'that meets the expectation.',
    },
  ],
  clientNext: {
    text: 'Repeat the request without the Expect header.',
    section: 'RFC 9110, Section 10.1.1',
  },
  headers: [],
  content: { text: 'Allowed, as for the rest of its class.', section: 'RFC 9110, Section 6.4.1' },
  caching: { text: 'It would have to state its freshness.', section: 'RFC 9110, Section 15.1' },
  sender: {
    who: ['any server'],
    text: 'Any server on the way that cannot meet the expectation.',
    section: 'RFC 9110, Section 15.5.18',
  },
  hook: '417: you expected seventeen of me, and I can count to four.',
  metAt: 'curl against old embedded servers; it repeats the request by itself without the header.',
  lookalikes: [
    {
      code: 412,
      notItsMeaning: 'A 417 is about the Expect header, which sets no condition on the resource.',
      notThatNumber:
        'The header asked for a behaviour, and did not compare anything with the resource.',
    },
    {
      code: 100,
      notItsMeaning: 'A 417 is a final answer: it does not ask the client to go on with its body.',
      notThatNumber: 'The demand was turned down here.',
    },
    {
      code: 413,
      notItsMeaning: 'The size of the body plays no part in a 417.',
      notThatNumber: 'Nothing is said of size.',
    },
    {
      code: 400,
      notItsMeaning: 'A 417 names one header as the reason, and dropping it is the cure.',
      notThatNumber: 'One header alone is to blame, and the rest of the request may be in order.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /video', header: 'Expect: 200-ok' },
    { at: 'origin', note: 'knows no such expectation' },
    { from: 'origin', to: 'client', status: 417 },
    { from: 'client', to: 'origin', says: 'POST /video, without Expect' },
  ],
}
