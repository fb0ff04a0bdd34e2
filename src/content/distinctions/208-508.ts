import type { DistinctionWords } from '../entry.ts'
import { words as of207And208 } from './207-208.ts'

export const words: DistinctionWords = {
  answers: {
    208: 'Yes: the list goes on, and says what it has told already.',
    508: 'No: the whole operation is given up.',
  },
  contrast: [
    { aspect: 'The client has said', cells: ['DAV: bind', 'nothing of bindings'] },
    { aspect: 'The rest of the list', cells: ['is delivered', 'is not'] },
    {
      aspect: 'Where it stands',
      cells: ['in the body of a 207', 'in the status line, or in a 207 that had begun'],
    },
    { aspect: 'Class', cells: ['success', 'server error'] },
  ],
  sections: ['RFC 5842, Section 7.1', 'RFC 5842, Section 7.2'],
  cases: [
    ...of207And208.cases.filter(({ id }) =>
      ['second-path-same-folder', 'album-in-two-places', 'loop-told-politely'].includes(id),
    ),
    {
      id: 'old-client-in-circle',
      story:
        'A folder contains a binding to its own parent. A client that says nothing of bindings sends PROPFIND with Depth: infinity, and the server runs into the circle.',
      facts: { method: 'PROPFIND', trouble: 'loop' },
      why: 'The client knows no bindings, so all of it is given up.',
      whyNot: { 208: 'This client would not understand such an entry.' },
    },
    {
      id: 'backup-tool-loops',
      story:
        'A backup tool from before the binding RFC asks for a whole tree in which two folders contain each other. It announces no extensions, and the server notices that it has come round.',
      facts: { method: 'PROPFIND', trouble: 'loop' },
      why: 'The list would never come to an end, and the tool announces no bindings.',
      whyNot: { 208: 'It announces no extensions, bindings among them.' },
    },
    {
      id: 'script-without-dav-header',
      story:
        'A script asks for everything below a collection that is bound into itself. It sends no DAV header, and the server will not go on listing the same members for ever.',
      facts: { method: 'PROPFIND', trouble: 'loop' },
      why: 'Without the header the server should assume that bindings are unknown, and stop.',
      whyNot: { 208: 'That is for clients that say they know bindings.' },
    },
  ],
  exchange: {
    before: [
      { from: 'client', to: 'origin', says: 'PROPFIND /library, Depth: infinity' },
      { at: 'origin', note: 'meets a collection for the second time' },
    ],
    after: {
      208: [
        { at: 'origin', note: 'mentions it, and goes on' },
        { from: 'origin', to: 'client', status: 207, says: 'with 208 inside' },
      ],
      508: [
        { at: 'origin', note: 'would go round for ever, and gives up' },
        { from: 'origin', to: 'client', status: 508 },
      ],
    },
  },
}
