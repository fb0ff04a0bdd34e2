import type { DistinctionWords } from '../entry.ts'
import { words as of413And414 } from './413-414.ts'

export const words: DistinctionWords = {
  answers: { 413: 'The body.', 431: 'The headers, one of them or all together.' },
  contrast: [
    { aspect: 'What is too big', cells: ['the content', 'header fields: mostly cookies'] },
    { aspect: 'When it is noticed', cells: ['after the headers', 'before any body'] },
    { aspect: 'Mended by', cells: ['sending less content', 'deleting cookies, shortening fields'] },
    { aspect: 'In a cache', cells: ['with explicit freshness only', 'never stored'] },
  ],
  sections: ['RFC 9110, Section 15.5.14', 'RFC 6585, Section 5'],
  cases: [
    ...of413And414.cases.filter(({ id }) =>
      ['photo-nine-megabytes', 'json-with-a-film-inside', 'csv-of-a-century'].includes(id),
    ),
    {
      id: 'cookie-pile',
      story:
        'A shop’s scripts have set two hundred cookies. The browser sends them all, thirty kilobytes, with a GET that has no body.',
      facts: { size: 'headers' },
      clauses: { size: { body: 'a body had been sent that is larger than the shop takes' } },
      why: 'The cookies are header fields, and too many.',
      whyNot: { 413: 'A GET without a body is not too big in its body.' },
    },
    {
      id: 'token-of-all-groups',
      story:
        'A login service writes each of a user’s four hundred groups into her token. It travels in one line of metadata, which is more than the server reads; the body is an empty JSON object.',
      facts: { size: 'headers' },
      clauses: { size: { body: 'the body had been larger than the service takes' } },
      why: 'One header field is more than the server reads.',
      whyNot: { 413: 'The body is an empty object.' },
    },
    {
      id: 'trace-header-grows',
      story:
        'Each service of a chain adds a line of tracing data before the body. The last one gets forty kilobytes of such lines and a body of ten bytes, and takes sixteen kilobytes of them.',
      facts: { size: 'headers' },
      clauses: { size: { body: 'the body had been larger than the last service takes' } },
      why: 'The headers together are over the limit.',
      whyNot: { 413: 'Ten bytes of body are no trouble.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /form' }],
    after: {
      413: [
        { at: 'origin', note: 'the content is too much' },
        { from: 'origin', to: 'client', status: 413 },
      ],
      431: [
        { at: 'origin', note: 'the headers are too much' },
        { from: 'origin', to: 'client', status: 431 },
      ],
    },
  },
}
