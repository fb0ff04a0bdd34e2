import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Say how long your body is.',
  precise: [
    {
      text: 'The server refuses a request without Content-Length; the client may add it and send again.',
      section: 'RFC 9110, Section 15.5.12',
    },
    {
      text: 'A request without a body needs none, so the code is about requests that have one.',
      section: 'RFC 9110, Section 8.6',
    },
  ],
  useWhen: [
    'An upload service reserves room before it reads, and a client sends a stream in chunks without a length.',
  ],
  notWhen: [
    {
      when: 'The length is given, and is over the limit',
      instead: 413,
      because: 'the size is known, and too big.',
    },
    {
      when: 'The length is given and cannot be right',
      instead: 400,
      because: 'a wrong length is a broken message.',
    },
  ],
  clientNext: {
    text: 'Add Content-Length and send the request again.',
    section: 'RFC 9110, Section 15.5.12',
  },
  headers: [],
  content: { text: 'Allowed: it can say which limit applies.', section: 'RFC 9110, Section 6.4.1' },
  caching: { text: 'At most with explicit freshness.', section: 'RFC 9110, Section 15.1' },
  sender: {
    who: ['any server'],
    text: 'Any server that wants to know the size beforehand.',
    section: 'RFC 9110, Section 15.5.12',
  },
  hook: '411: four metres, or one, or one and a half? Measure it first.',
  metAt: 'Object stores such as S3, when an upload is streamed without its size.',
  lookalikes: [
    {
      code: 413,
      notItsMeaning: 'Nothing is known of the size when a 411 is sent.',
      notThatNumber: 'The size has not been given at all, so it cannot be over a limit.',
    },
    {
      code: 400,
      notItsMeaning: 'Only one header is missing from the request of a 411.',
      notThatNumber: 'The complaint is exact: one header is missing.',
    },
    {
      code: 428,
      notItsMeaning: 'A 411 asks for a size, not for a condition.',
      notThatNumber: 'The missing header tells a size, and sets no condition.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /files, in chunks' },
    { at: 'origin', note: 'wants to know the size first' },
    { from: 'origin', to: 'client', status: 411 },
    { from: 'client', to: 'origin', says: 'POST /files', header: 'Content-Length: 5120' },
  ],
}
