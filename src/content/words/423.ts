import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Somebody holds a lock on it.',
  precise: [
    {
      text: 'The lock is one that was taken with WebDAV’s LOCK method, or something like it.',
      section: 'RFC 4918, Section 11.3',
    },
    {
      text: 'The body should name the precondition that failed, such as lock-token-submitted, and the locked resource.',
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
    text: 'Wait for the lock to be given back, or send its token if the lock is one’s own.',
    section: 'RFC 4918, Section 11.3',
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
      notItsMeaning: 'A 423 knows of an owner: a token was given out to one.',
      notThatNumber: 'There is a holder with a token, and not just a state that clashes.',
    },
    {
      code: 412,
      notItsMeaning: 'Nothing was compared for a 423: the holder decides.',
      notThatNumber: 'No condition of the client’s was put to the test.',
    },
    {
      code: 403,
      notItsMeaning: 'A 423 passes: when the holder lets go, the method may work.',
      notThatNumber: 'The bar is for the moment, and another holder is its cause.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'PUT /contract' },
    { at: 'origin', note: 'Ann holds a lock on it' },
    { from: 'origin', to: 'client', status: 423 },
    { at: 'client', note: 'waits for the lock to be given back' },
  ],
}
