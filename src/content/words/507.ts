import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'No room left on the server.',
  precise: [
    {
      text: 'It counts as temporary; but if a user’s action caused the request, it must not be repeated before that user asks for it.',
      section: 'RFC 4918, Section 11.5',
    },
    {
      text: 'A quota that is used up can be told in the body, with the precondition quota-not-exceeded.',
      section: 'RFC 4331, Section 6',
    },
  ],
  useWhen: ['A WebDAV share is full, and a client wants to PUT another photo.'],
  notWhen: [
    {
      when: 'This one upload is over the size limit',
      instead: 413,
      because: 'the server has room; the body is too big for the rule.',
    },
    {
      when: 'The server is overloaded',
      instead: 503,
      because: 'it lacks power or workers, not room.',
    },
  ],
  clientNext: {
    text: 'Tell the user; repeat only when the user asks for it.',
    section: 'RFC 4918, Section 11.5',
  },
  headers: [],
  content: { text: 'Allowed: it can name the quota.', section: 'RFC 9110, Section 6.4.1' },
  caching: { text: 'Only if it is told how long.', section: 'RFC 9110, Section 15.1' },
  sender: {
    who: ['any server'],
    text: 'A server that stores things, with WebDAV or without.',
    section: 'RFC 4918, Section 11.5',
  },
  hook: '507: five drives, nought free, seven photos waiting.',
  metAt: 'Nextcloud, when the quota of an account is full.',
  lookalikes: [
    {
      code: 413,
      notItsMeaning: 'With a 507 the server’s room is the trouble, whatever the size of the body.',
      notThatNumber: 'Room is what is missing; no limit for the body is spoken of.',
    },
    {
      code: 503,
      notItsMeaning: 'A 507 names the reason: there is no room.',
      notThatNumber: 'One thing is lacking: room to keep it.',
    },
    {
      code: 500,
      notItsMeaning: 'A 507 is foreseen, and says exactly what is missing.',
      notThatNumber: 'The cause is known: there is no room.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'PUT /backup' },
    { at: 'origin', note: 'the disk is full' },
    { from: 'origin', to: 'client', status: 507 },
    { at: 'client', note: 'waits until somebody makes room' },
  ],
}
