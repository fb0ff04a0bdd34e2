import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    409: 'No: the states just do not go together.',
    423: 'Yes: somebody holds it, with a token.',
  },
  contrast: [
    { aspect: 'What is in the way', cells: ['the present state', 'a lock with an owner'] },
    {
      aspect: 'Who can clear it',
      cells: ['the client, by settling the clash', 'the holder, by giving it back'],
    },
    { aspect: 'At home in', cells: ['HTTP at large', 'WebDAV'] },
    {
      aspect: 'The body should name',
      cells: ['what clashed', 'the failed precondition, such as lock-token-submitted'],
    },
  ],
  sections: ['RFC 9110, Section 15.5.10', 'RFC 4918, Section 11.3'],
  cases: [
    {
      id: 'parent-folder-missing',
      story:
        'A WebDAV client sends MKCOL for a folder within a folder that does not exist. Nobody holds a lock on anything.',
      facts: { state: 'clash' },
      why: 'Its parent is missing, so the state does not allow it.',
      whyNot: { 423: 'Nobody holds a lock on anything.' },
    },
    {
      id: 'slug-taken-on-put',
      story:
        'An API takes articles by PUT, each with a short name that must be unique. Another article has that name; values that are wrong in themselves have a code of their own here, and there are no locks.',
      facts: { method: 'PUT', state: 'clash' },
      why: 'The name is taken by another article.',
      whyNot: { 423: 'There are no locks in this API.' },
    },
    {
      id: 'job-already-running',
      story:
        'A POST wants to start the nightly import by hand. It is running already, and only one may run at a time; nobody has taken out a lock on anything.',
      facts: { method: 'POST', state: 'clash' },
      why: 'It is running, and a second one does not go together with that.',
      whyNot: { 423: 'A run in progress is no lock: nobody holds a token.' },
    },
    {
      id: 'contract-checked-out',
      story:
        'A lawyer edits a contract over WebDAV and has held its lock since nine. A colleague PUTs another version, without the token.',
      facts: { method: 'PUT', state: 'locked' },
      clauses: { state: { clash: 'the contract had been signed already' } },
      why: 'The lawyer holds the lock, and the PUT came without its token.',
      whyNot: { 409: 'Nothing about the contract’s state is in the way but the lock.' },
    },
    {
      id: 'move-into-locked',
      story:
        'A client moves a file into a folder on which another user holds a WebDAV lock until five o’clock. It has no token to show.',
      facts: { state: 'locked' },
      clauses: { state: { clash: 'a file of this name had been in the folder already' } },
      why: 'The goal of the move is locked, and the client has no token.',
      whyNot: { 409: 'Without the lock, the move would work as it is.' },
    },
    {
      id: 'delete-under-lock',
      story:
        'A clean-up script DELETEs a drawing over WebDAV. A designer took out a lock on it this morning, and her token is not in the request.',
      facts: { method: 'DELETE', state: 'locked' },
      clauses: { state: { clash: 'the drawing had still been used by another one' } },
      why: 'The designer’s lock protects the drawing.',
      whyNot: { 409: 'The drawing could be deleted at any time, were it not for the lock.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'PUT /contract' }],
    after: {
      409: [
        { at: 'origin', note: 'it clashes with a newer version' },
        { from: 'origin', to: 'client', status: 409 },
      ],
      423: [
        { at: 'origin', note: 'somebody holds a lock on it' },
        { from: 'origin', to: 'client', status: 423 },
      ],
    },
  },
}
