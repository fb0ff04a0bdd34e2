import type { DistinctionWords } from '../entry.ts'
import { words as of413And414 } from './413-414.ts'

export const words: DistinctionWords = {
  answers: { 411: 'Missing: no length was declared.', 413: 'Too much.' },
  contrast: [
    { aspect: 'Content-Length', cells: ['absent', 'there; or the size shows while reading'] },
    { aspect: 'Mended by', cells: ['declaring the length', 'sending less'] },
    { aspect: 'Was the size judged?', cells: ['no: it is unknown', 'yes'] },
    { aspect: 'Retry-After', cells: ['not mentioned', 'should be there, if it will pass'] },
  ],
  sections: ['RFC 9110, Section 15.5.12', 'RFC 9110, Section 15.5.14'],
  cases: [
    {
      id: 'stream-to-store',
      story:
        'A program streams a file to an object store in chunks, without Content-Length. The store would take files of any size, but wants to know the size before the first byte arrives.',
      facts: { size: 'undeclared' },
      clauses: {
        size: { body: 'the file had been of declared size, and larger than the store takes' },
      },
      why: 'The size was not declared, and the store wants it first.',
      whyNot: { 413: 'The size is unknown, so it cannot be too much.' },
    },
    {
      id: 'old-gateway-no-chunks',
      story:
        'An old gateway takes bodies only if their size is declared. A phone sends a voice message in chunks and does not say how big it will be; the gateway would take any size that it is told beforehand.',
      facts: { role: 'gateway', size: 'undeclared' },
      clauses: {
        size: {
          body: 'the voice message had been of declared size, and larger than the gateway takes',
        },
      },
      why: 'The gateway takes a declared length only.',
      whyNot: { 413: 'How big the message is, nobody has said.' },
    },
    {
      id: 'quota-reserves-first',
      story:
        'An upload service reserves room by Content-Length before it reads. A script POSTs in chunks, without that header; it is only a few bytes, and the service has room for thousands of times as much.',
      facts: { method: 'POST', size: 'undeclared' },
      clauses: {
        size: { body: 'the upload had been of declared size, and larger than the service takes' },
      },
      why: 'The room cannot be reserved without the header.',
      whyNot: { 413: 'A few bytes would be welcome: it is the header that is missing.' },
    },
    ...of413And414.cases.filter(({ id }) =>
      ['photo-nine-megabytes', 'json-with-a-film-inside', 'csv-of-a-century'].includes(id),
    ),
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /files' }],
    after: {
      411: [
        { at: 'client', note: 'does not say how long it is' },
        { from: 'origin', to: 'client', status: 411 },
        { from: 'client', to: 'origin', says: 'POST /files', header: 'Content-Length: 5120' },
      ],
      413: [
        { at: 'client', note: 'says 40 MB, where 10 are the limit' },
        { from: 'origin', to: 'client', status: 413 },
      ],
    },
  },
}
