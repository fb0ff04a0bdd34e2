import type { DistinctionWords } from '../entry.ts'
import { words as of413And414 } from './413-414.ts'

export const words: DistinctionWords = {
  answers: { 507: 'There is no room left to store it.', 413: 'This body is over the limit.' },
  contrast: [
    { aspect: 'What is missing', cells: ['room to store it', 'nothing: the rule says no'] },
    { aspect: 'A smaller body', cells: ['may fail as well', 'gets through'] },
    {
      aspect: 'Repeating it by itself',
      cells: ['no, if a user’s action caused it', 'only if Retry-After says so'],
    },
    { aspect: 'Whose fault by number', cells: ['the server’s', 'the client’s'] },
  ],
  sections: ['RFC 4918, Section 11.5', 'RFC 9110, Section 15.5.14'],
  cases: [
    {
      id: 'share-is-full',
      story:
        'A WebDAV share has no byte left. A user PUTs a note of two kilobytes; the limit for one file is ten gigabytes, and the note would fit as soon as somebody tidied up.',
      facts: { method: 'PUT', trouble: 'storage full' },
      clauses: { size: { body: 'the note had been larger than ten gigabytes' } },
      why: 'There is no room left, even for two kilobytes.',
      whyNot: { 413: 'The note is far below the limit for one file.' },
    },
    {
      id: 'quota-of-account',
      story:
        'An account has five gigabytes on a server, and they are used up. Its owner PUTs a small photo by WebDAV, of a size that the server takes every day from those who have room left.',
      facts: { method: 'PUT', trouble: 'storage full' },
      clauses: { size: { body: 'the photo had been larger than the server takes from anybody' } },
      why: 'The account’s room is used up.',
      whyNot: { 413: 'Photos of this size are taken every day.' },
    },
    {
      id: 'copy-needs-room',
      story:
        'A WebDAV COPY, without a body, would double a folder of forty gigabytes on the same server. The disk has ten left, and no limit is set for a single request.',
      facts: { trouble: 'storage full' },
      clauses: { size: { body: 'a body had been sent that is larger than the server takes' } },
      why: 'The copy would need more room than there is.',
      whyNot: { 413: 'The request has no body.' },
    },
    ...of413And414.cases.filter(({ id }) =>
      ['photo-nine-megabytes', 'json-with-a-film-inside', 'csv-of-a-century'].includes(id),
    ),
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'PUT /backup' }],
    after: {
      507: [
        { at: 'origin', note: 'a small file, and the disk is full' },
        { from: 'origin', to: 'client', status: 507 },
      ],
      413: [
        { at: 'origin', note: 'there is room, and the file is over the limit for one' },
        { from: 'origin', to: 'client', status: 413 },
      ],
    },
  },
}
