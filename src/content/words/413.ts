import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Your body is too big for me.',
  precise: [
    {
      text: 'If the limit is temporary, the response should say with Retry-After when to try again.',
      section: 'RFC 9110, Section 15.5.14',
    },
    {
      text: 'The server may close the connection, so that the client stops sending.',
      section: 'RFC 9110, Section 15.5.14',
    },
    {
      text: 'Formerly Request Entity Too Large, then Payload Too Large: many libraries still print those.',
      section: 'RFC 7231, Section 6.5.11',
    },
  ],
  useWhen: ['A profile picture may have two megabytes, and this one has nine.'],
  notWhen: [
    {
      when: 'The disk is full, whatever the size of this upload',
      instead: 507,
      because: 'a smaller body might fit, but the server’s room is the trouble.',
    },
    {
      when: 'The cookies are too big, and there is no body',
      instead: 431,
      because: 'headers have a code of their own.',
    },
    {
      when: 'No Content-Length was sent',
      instead: 411,
      because: 'the size is missing, and not too big.',
    },
    {
      when: 'The address is too long',
      instead: 414,
      because: 'it is the request target that has to shrink.',
    },
  ],
  clientNext: {
    text: 'Send less, in smaller parts, or later if Retry-After says so.',
    section: 'RFC 9110, Section 15.5.14',
  },
  headers: [
    {
      name: 'Retry-After',
      level: 'SHOULD',
      when: 'the limit is temporary',
      why: 'It says when the same body may be welcome.',
      section: 'RFC 9110, Section 15.5.14',
    },
  ],
  content: { text: 'Allowed, and best used to name the limit.', section: 'RFC 9110, Section 15.5' },
  caching: {
    text: 'Only with freshness that the response states.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'Whoever reads the body first: often nginx or a CDN, long before the application.',
    section: 'RFC 9110, Section 15.5.14',
  },
  hook: '413: four elephants will not fit through one door made for three.',
  metAt: 'nginx, whose client_max_body_size is one megabyte unless somebody changes it.',
  lookalikes: [
    {
      code: 414,
      notItsMeaning: 'A 413 is about what comes after the headers.',
      notThatNumber: 'It is the body that is too big, not the address.',
    },
    {
      code: 431,
      notItsMeaning: 'Cookies and other headers have nothing to do with a 413.',
      notThatNumber: 'The body is meant; headers are not spoken of.',
    },
    {
      code: 507,
      notItsMeaning: 'The limit of a 413 is one on the request, not room that has run out.',
      notThatNumber: 'The server has a limit for a body; nothing says that its room is used up.',
    },
    {
      code: 411,
      notItsMeaning: 'The size is known when a 413 is sent.',
      notThatNumber: 'The size is known, and it is too much.',
    },
  ],
  wrongHeaders: [
    {
      name: 'Content-Length',
      whyNot: 'In the response it would give the size of the response’s own body.',
    },
    { name: 'Accept-Ranges', whyNot: 'It offers ranges of what the server sends.' },
    { name: 'Allow', whyNot: 'Other methods are not at issue, only the size.' },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /photos, 40 MB' },
    { at: 'origin', note: 'takes 10 MB at most' },
    { from: 'origin', to: 'client', status: 413 },
    { at: 'client', note: 'sends a smaller picture' },
  ],
}
