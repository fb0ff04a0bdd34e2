import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'I cannot take this kind of body.',
  precise: [
    {
      text: 'It is about what was sent: Content-Type, Content-Encoding, or what the bytes turn out to be. What the client wants back is 406.',
      section: 'RFC 9110, Section 15.5.16',
    },
    {
      text: 'The refusal holds for this method on this resource. The same format may be welcome at another address, or with another verb.',
      section: 'RFC 9110, Section 15.5.16',
    },
  ],
  useWhen: [
    'A form arrives where the API only takes JSON.',
    'The body is compressed with a coding that the server does not know.',
    'The file claims to be a PNG and turns out to be a PDF.',
  ],
  notWhen: [
    {
      when: 'The type is right and the JSON is broken',
      instead: 400,
      because: 'the kind was fine, the syntax was not.',
    },
    {
      when: 'It parsed, and a value is out of range',
      instead: 422,
      because: 'another format would not help.',
    },
    {
      when: 'The client asks for a format that you do not have',
      instead: 406,
      because: 'that is the other direction.',
    },
  ],
  clientNext: {
    text: 'Send it again in a format, or with a coding, that the resource takes.',
    section: 'RFC 9110, Section 15.5.16',
  },
  headers: [
    {
      name: 'Accept',
      level: 'MAY',
      when: 'unsupported media type',
      why: 'In a response it lists the types that would have worked.',
      section: 'RFC 9110, Section 15.5.16',
    },
    {
      name: 'Accept-Encoding',
      level: 'ought',
      when: 'unsupported content coding',
      why: 'It lists the codings that would have worked.',
      section: 'RFC 9110, Section 15.5.16',
    },
    {
      name: 'Accept-Patch',
      level: 'SHOULD',
      when: 'PATCH with an unsupported patch format',
      why: 'It lists the patch formats that the resource understands.',
      section: 'RFC 5789, Section 2.2',
    },
  ],
  content: {
    text: 'Allowed: say which formats are taken, if the headers do not.',
    section: 'RFC 9110, Section 15.5',
  },
  caching: {
    text: 'Left alone by caches unless told otherwise: it concerns one body in one format.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['origin'],
    text: 'The origin server, which cannot take the format for this method.',
    section: 'RFC 9110, Section 15.5.16',
  },
  hook: '415: a plug with five pins, and a socket for four or one.',
  metAt:
    'Calling an ASP.NET Core JSON endpoint by fetch() with a string body: without a Content-Type it goes out as text/plain.',
  lookalikes: [
    {
      code: 406,
      notItsMeaning: 'A 415 is about the content that came in, not about what should go out.',
      notThatNumber: '"What the client sent" is the direction, not what it would take back.',
    },
    {
      code: 422,
      notItsMeaning: 'A 415 stops at the format; nobody has looked at the values.',
      notThatNumber:
        'The "format" or "coding" itself is refused; no instruction has been read yet.',
    },
    {
      code: 400,
      notItsMeaning: 'A 415 names the trouble: the format, or the coding.',
      notThatNumber: 'The cause has a name, the format, so the catch-all says too little.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /photos', header: 'Content-Type: image/tiff' },
    { at: 'origin', note: 'takes JPEG alone' },
    { from: 'origin', to: 'client', status: 415, header: 'Accept: image/jpeg' },
    { at: 'client', note: 'converts the picture' },
  ],
}
