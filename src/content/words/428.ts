import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Send a condition with that, such as If-Match.',
  precise: [
    {
      text: 'It guards against the lost update: two clients read, both change, the second overwrites the first.',
      section: 'RFC 6585, Section 3',
    },
    {
      text: 'The body should explain how to send the request again.',
      section: 'RFC 6585, Section 3',
    },
  ],
  useWhen: [
    'A wiki takes a PUT only with If-Match, so that nobody overwrites a version that they have not seen.',
  ],
  notWhen: [
    {
      when: 'A condition was sent, and is false',
      instead: 412,
      because: 'there was something to test, and it failed.',
    },
    {
      when: 'No condition is demanded, and the states clash',
      instead: 409,
      because: 'the clash was found without one.',
    },
    {
      when: 'A field is missing from the form',
      instead: 400,
      because: 'a condition is a header, not data.',
    },
  ],
  clientNext: {
    text: 'Fetch the current state, and send the change again with If-Match and its ETag.',
    section: 'RFC 6585, Section 3',
  },
  headers: [],
  content: { text: 'It should say which condition is wanted.', section: 'RFC 6585, Section 3' },
  caching: { text: 'Never stored: RFC 6585 forbids it.', section: 'RFC 6585, Section 3' },
  sender: {
    who: ['origin'],
    text: 'The origin server, which alone knows that its resource needs this guard.',
    section: 'RFC 6585, Section 3',
  },
  hook: '428: for two who write at once, eight letters help: If-Match.',
  metAt: 'Azure and some document APIs, when an update comes without an ETag.',
  lookalikes: [
    {
      code: 412,
      notItsMeaning: 'There is no condition in a request that gets a 428.',
      notThatNumber: 'No condition was there to fail: it is missing.',
    },
    {
      code: 409,
      notItsMeaning: 'A 428 has found no clash: it wants to be able to notice one.',
      notThatNumber: 'Nothing clashes so far; the server wants to be sure.',
    },
    {
      code: 400,
      notItsMeaning: 'A 428 wants one kind of header, and says so.',
      notThatNumber: 'The demand is for a header that sets a condition.',
    },
    {
      code: 411,
      notItsMeaning: 'A length is no condition: that is not what a 428 misses.',
      notThatNumber: 'What is missing is no size: it is a condition.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'PUT /page, without If-Match' },
    { at: 'origin', note: 'takes no blind changes' },
    { from: 'origin', to: 'client', status: 428, says: 'how to do it' },
    { from: 'client', to: 'origin', says: 'GET /page, then PUT', header: 'If-Match: “v4”' },
  ],
}
