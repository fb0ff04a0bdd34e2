import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'It worked, but a proxy has changed it on the way.',
  precise: [
    {
      text: 'Only a proxy that has transformed a 200 from the origin says so with this code.',
      section: 'RFC 9110, Section 15.3.4',
    },
    {
      text: 'A proxy must not transform the content of a response that says no-transform.',
      section: 'RFC 9110, Section 7.7',
    },
    {
      text: 'Using it is allowed, not required: a proxy that transforms a 200 can say so by changing the code.',
      section: 'RFC 9110, Section 7.7',
    },
  ],
  useWhen: ['A mobile carrier’s proxy has shrunk the pictures, and is honest about it.'],
  notWhen: [
    {
      when: 'The origin itself sends a smaller form to phones',
      instead: 200,
      because: 'nobody between client and origin has changed anything.',
    },
    {
      when: 'The proxy could make no sense of the origin’s answer',
      instead: 502,
      because: 'that is a failure, and not a change.',
    },
  ],
  clientNext: {
    text: 'Use the response as a success, knowing that the origin sent it in another shape.',
    section: 'RFC 9110, Section 15.3.4',
  },
  headers: [],
  content: {
    text: 'Yes: what the proxy has made of the origin’s content.',
    section: 'RFC 9110, Section 6.4.1',
  },
  caching: {
    text: 'It may be reused, even for a guessed time.',
    section: 'RFC 9110, Section 15.3.4',
  },
  sender: {
    who: ['proxy'],
    text: 'A proxy that transforms content, and nobody else.',
    section: 'RFC 9110, Section 15.3.4',
  },
  hook: '203: two said it, the origin and then the proxy, and the third heard it differently.',
  metAt:
    'Almost nowhere, although the Node and Python HTTP libraries name it. Some APIs use it for data at second hand, which is not what it says.',
  lookalikes: [
    {
      code: 200,
      notItsMeaning: 'A 203 is not the origin’s own word: a proxy has changed it.',
      notThatNumber: 'Here the content is not as the origin had sent it.',
    },
    {
      code: 206,
      notItsMeaning: 'The content of a 203 is changed, not cut to the ranges asked for.',
      notThatNumber: 'The client asked for no ranges: the change was made by a proxy.',
    },
    {
      code: 502,
      notItsMeaning:
        'The origin’s answer behind a 203 was a good one; the proxy merely changed it.',
      notThatNumber: 'The proxy understood the origin well; what came was a success.',
    },
  ],
  exchange: [
    { from: 'client', to: 'gateway', says: 'GET /article' },
    { from: 'gateway', to: 'origin', says: 'GET /article' },
    { from: 'origin', to: 'gateway', status: 200, says: 'the article' },
    { at: 'gateway', note: 'shortens it' },
    { from: 'gateway', to: 'client', status: 203, says: 'the shortened article' },
  ],
}
