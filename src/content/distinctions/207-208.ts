import type { DistinctionWords } from '../entry.ts'
import { words as of200And207 } from './200-207.ts'

export const words: DistinctionWords = {
  answers: {
    207: 'The whole list: the response itself.',
    208: 'An entry in it: its members stand further up.',
  },
  contrast: [
    { aspect: 'Where it stands', cells: ['in the status line', 'in the body of a 207'] },
    {
      aspect: 'What it tells',
      cells: ['that there are many outcomes', 'that these were told already'],
    },
    {
      aspect: 'Needs',
      cells: ['a method that answers with multistatus', 'bindings, and Depth: infinity'],
    },
    { aspect: 'Alone', cells: ['yes', 'no'] },
  ],
  sections: ['RFC 4918, Section 11.1', 'RFC 5842, Section 7.1'],
  cases: [
    ...of200And207.cases.filter(({ id }) =>
      ['move-with-locks', 'calendar-sync', 'propfind-folder'].includes(id),
    ),
    {
      id: 'second-path-same-folder',
      story:
        'A PROPFIND runs through a whole tree; its client has said that it knows bindings. One folder can be reached by two paths. In the list the second path needs a status, as its members were given under the first.',
      answer: 208,
      why: 'The members were given under the first path.',
      whyNot: {
        207: 'It is the status of one entry, within the list.',
        508: 'The client knows bindings, so the list can go on.',
      },
    },
    {
      id: 'album-in-two-places',
      story:
        'One folder holds two collections, and an album is bound into both. A client that announces “DAV: bind” asks for everything below the folder; the album’s second mention needs an outcome.',
      answer: 208,
      why: 'At its second mention the album is already in the list.',
      whyNot: {
        207: 'The mention is an entry in the list, and not the list.',
        508: 'The client has announced that it knows bindings.',
      },
    },
    {
      id: 'loop-told-politely',
      story:
        'A folder contains a binding to its own parent. A client that says it knows bindings sends PROPFIND for the parent, with Depth: infinity; where the circle closes, the list needs an outcome.',
      answer: 208,
      why: 'The parent is in the list already, and the client understands that.',
      whyNot: {
        207: 'One place in the list is meant.',
        508: 'This client understands bindings, so the rest of the list can be given.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'PROPFIND /library, Depth: infinity' }],
    after: {
      207: [
        { at: 'origin', note: 'has an outcome for each member' },
        { from: 'origin', to: 'client', status: 207, says: 'the response itself' },
      ],
      208: [
        { at: 'origin', note: 'has listed this collection further up' },
        { from: 'origin', to: 'client', status: 207, says: 'with 208 inside' },
      ],
    },
  },
}
