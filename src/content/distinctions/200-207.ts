import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    200: 'One: the request as a whole has worked.',
    207: 'One each: the body tells how every resource fared.',
  },
  contrast: [
    { aspect: 'The outcome', cells: ['one for the request', 'one for each resource'] },
    {
      aspect: 'Failures inside',
      cells: ['not by the status code’s word', 'quite possible, though it is a 2xx'],
    },
    { aspect: 'The body', cells: ['whatever the method gives', 'XML with a multistatus root'] },
    { aspect: 'The client has to', cells: ['use it', 'read every element'] },
  ],
  sections: ['RFC 9110, Section 15.3.1', 'RFC 4918, Section 11.1', 'RFC 4918, Section 13'],
  cases: [
    {
      id: 'folder-read-whole',
      story:
        'A client GETs a file from a WebDAV share. There is one file and one outcome: it is there, and comes along whole.',
      facts: {},
      why: 'One resource was asked for, and it is all there.',
      whyNot: { 207: 'There is one outcome, so no list is needed.' },
    },
    {
      id: 'import-all-or-none',
      story:
        'A client POSTs ninety contacts. The service stores all of them or none, by its rules; this time it has stored all, and says so in a sentence of JSON.',
      facts: { method: 'POST', outcome: 'content' },
      why: 'By the rules there is one outcome for all ninety, and it is success.',
      whyNot: { 207: 'All or none: no contact has an outcome of its own.' },
    },
    {
      id: 'search-of-many-folders',
      story:
        'A client POSTs a search over many folders. The service has gone through all of them and sends one list of finds, as JSON; nothing is told of any folder by itself.',
      facts: { method: 'POST', outcome: 'content' },
      why: 'The search as a whole has worked, and its finds are the outcome.',
      whyNot: { 207: 'The list holds finds, and no outcome of any folder.' },
    },
    {
      id: 'move-with-locks',
      story:
        'A WebDAV client moves a folder of thirty files. Twenty-eight could be moved and two could not; the response is to name those two, each with its own reason, in WebDAV’s own format.',
      facts: { outcome: 'many' },
      why: 'Two files failed, each for its own reason, and the body names them.',
      whyNot: {
        200: 'Two files were not moved, so there is no single success to tell.',
        208: 'Nothing in the list was listed before.',
      },
    },
    {
      id: 'calendar-sync',
      story:
        'A phone asks a CalDAV server with REPORT for twenty appointments. Nineteen exist and one is gone; for each the answer holds an outcome, in one XML document.',
      facts: { outcome: 'many' },
      why: 'There is a status for each appointment.',
      whyNot: {
        200: 'One of the twenty is gone, and the code has to leave room for that.',
        208: 'Each appointment is named once in the list.',
      },
    },
    {
      id: 'propfind-folder',
      story:
        'A client sends PROPFIND to a folder, Depth: 1. The answer lists the properties of the folder and of each member, with an outcome for every one, as WebDAV wants it.',
      facts: { outcome: 'many' },
      why: 'WebDAV answers with one element and status for each resource.',
      whyNot: {
        200: 'PROPFIND does not answer with one outcome for all.',
        208: 'That comes only with Depth: infinity, and this is Depth: 1.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'PROPFIND /photos' }],
    after: {
      200: [
        { at: 'origin', note: 'has one outcome for all' },
        { from: 'origin', to: 'client', status: 200 },
      ],
      207: [
        { at: 'origin', note: 'has an outcome for each photo' },
        { from: 'origin', to: 'client', status: 207, says: 'a list of codes' },
      ],
    },
  },
}
