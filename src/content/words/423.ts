import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Somebody holds a lock on it.',
  precise: [
    {
      text: 'The lock is one that was taken with WebDAV’s LOCK method.',
      section: 'RFC 4918, Section 6.1',
    },
    {
      text: 'The body should name the condition that failed, such as lock-token-submitted or no-conflicting-lock.',
      section: 'RFC 4918, Section 11.3',
    },
  ],
  useWhen: ['A colleague edits a document over WebDAV, and you try to save your version.'],
  notWhen: [
    {
      when: 'Somebody else was faster, and there is no lock',
      instead: 409,
      because: 'the states clash, but nobody holds anything.',
    },
    {
      when: 'If-Match does not fit any more',
      instead: 412,
      because: 'the client had set that condition itself.',
    },
    { when: 'The user may never change this', instead: 403, because: 'no waiting will help.' },
  ],
  clientNext: {
    text: 'Wait until the lock is released or runs out, or send its token in the If header if it is yours.',
    section: 'RFC 4918, Section 7.5',
  },
  headers: [],
  content: { text: 'It should say which precondition failed.', section: 'RFC 4918, Section 11.3' },
  caching: {
    text: 'Nothing by default: a lock may be gone in a second.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'A server that keeps locks.',
    section: 'RFC 4918, Section 11.3',
  },
  hook: '423: for two, or three, there is one key, and another has it.',
  metAt: 'Office documents on a WebDAV share; GitLab and some APIs use it for records under edit.',
  lookalikes: [
    {
      code: 409,
      notItsMeaning: 'A 423 knows of a lock: a token was given out for it.',
      notThatNumber: 'There is a holder with a token, and not just a state that clashes.',
    },
    {
      code: 412,
      notItsMeaning:
        'A 423 comes from a lock that is held, not from a condition that the client set.',
      notThatNumber:
        'What stands in the way is a holder, and not a condition of the client’s that failed.',
    },
    {
      code: 403,
      notItsMeaning: 'A 423 passes: when the holder lets go, the method may work.',
      notThatNumber:
        'The bar is for the moment: the right token, or the holder letting go, lifts it.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'PUT /contract' },
    { at: 'origin', note: 'Ann holds a lock on it' },
    { from: 'origin', to: 'client', status: 423 },
    { at: 'client', note: 'waits for the lock to be given back' },
  ],
}
