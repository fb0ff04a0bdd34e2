import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: { 413: 'The body.', 414: 'The address.' },
  contrast: [
    { aspect: 'What is too big', cells: ['the content', 'the target in the first line'] },
    {
      aspect: 'When it is noticed',
      cells: ['at Content-Length, or while reading', 'at the first line'],
    },
    {
      aspect: 'Typical cause',
      cells: ['an upload', 'a form sent with GET, or redirects that grow'],
    },
    { aspect: 'In a cache', cells: ['with explicit freshness only', 'may be stored on a guess'] },
  ],
  sections: ['RFC 9110, Section 15.5.14', 'RFC 9110, Section 15.5.15'],
  cases: [
    {
      id: 'photo-nine-megabytes',
      story:
        'A user uploads a photo of nine megabytes, with its length declared, to a short address. The server has terabytes of room and takes two megabytes per photo; headers and cookies are few.',
      facts: { size: 'body' },
      why: 'The body is over the limit for one photo.',
      whyNot: {
        414: 'The address is short.',
        431: 'Headers and cookies are few.',
        507: 'There are terabytes of room.',
        411: 'The length is declared.',
      },
    },
    {
      id: 'json-with-a-film-inside',
      story:
        'A client POSTs JSON to /notes with a whole film inside, and declares its length. Notes may have one megabyte. The store behind is nearly empty, and the request has three small headers.',
      facts: { method: 'POST', size: 'body' },
      why: 'The content is far bigger than a note may be.',
      whyNot: {
        414: 'The address is /notes, and no longer.',
        431: 'Three small headers are no burden.',
        507: 'The store is nearly empty.',
        411: 'The client has declared how long its content is.',
      },
    },
    {
      id: 'csv-of-a-century',
      story:
        'A script PUTs a CSV of a hundred years to /import, with Content-Length. The gateway takes fifty megabytes at a time, and this is sixty; there is room for thousands of such files.',
      facts: { method: 'PUT', size: 'body' },
      why: 'Sixty megabytes are more than the gateway takes at a time.',
      whyNot: {
        414: '/import is a short address.',
        431: 'It is the file that is big; nothing is said against its headers.',
        507: 'There is room for thousands of such files.',
        411: 'Content-Length is there.',
      },
    },
    {
      id: 'filter-by-checkbox',
      story:
        'A shop’s filter form is sent with GET. A user ticks two thousand boxes, all of which land in the address, and there is no body at all.',
      facts: { size: 'uri' },
      clauses: {
        size: { body: 'the boxes had been sent in a body that is larger than the shop takes' },
      },
      why: 'All the boxes landed in the address.',
      whyNot: { 413: 'There is no body that could be too big.' },
    },
    {
      id: 'growing-return-link',
      story:
        'A login page adds the last address to its own as a parameter, and by a mistake does so again with each redirect. After twelve rounds the address has sixty kilobytes; the GET has no body.',
      facts: { size: 'uri' },
      clauses: { size: { body: 'a body had been sent that is larger than the login page takes' } },
      why: 'The address has grown with every round.',
      whyNot: { 413: 'A GET without a body is not big in that way.' },
    },
    {
      id: 'query-language-in-get',
      story:
        'A report tool puts a whole query of twenty thousand letters behind the question mark of a GET. The server reads eight thousand of a request line.',
      facts: { size: 'uri' },
      clauses: {
        size: { body: 'the query had been sent in a body that is larger than the server takes' },
      },
      why: 'The request line is longer than the server reads.',
      whyNot: { 413: 'The query is in the address, and no content was sent.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /search?q=…' }],
    after: {
      413: [
        { at: 'origin', note: 'the content is too much' },
        { from: 'origin', to: 'client', status: 413 },
      ],
      414: [
        { at: 'origin', note: 'the address is too long' },
        { from: 'origin', to: 'client', status: 414 },
      ],
    },
  },
}
