import type { DistinctionWords } from '../entry.ts'
import { words as of406And415 } from './406-415.ts'

export const words: DistinctionWords = {
  answers: {
    415: 'The kind: type or coding is not taken here.',
    422: 'The values: type and syntax are fine, and what they say cannot be done.',
  },
  contrast: [
    {
      aspect: 'Decided by',
      cells: ['Content-Type and Content-Encoding, or a look at the data', 'the values'],
    },
    { aspect: 'Was the body parsed?', cells: ['no', 'yes'] },
    { aspect: 'Mended by', cells: ['sending another format', 'correcting the values'] },
    {
      aspect: 'The response may list',
      cells: ['formats that are taken, in Accept', 'the fields that are wrong'],
    },
  ],
  sections: ['RFC 9110, Section 15.5.16', 'RFC 9110, Section 15.5.21'],
  cases: [
    ...of406And415.cases.filter(({ id }) =>
      ['invoice-posted-as-word', 'weather-report-xml', 'picture-uploaded-as-tiff'].includes(id),
    ),
    {
      id: 'invoice-due-before-issue',
      story:
        'POST /invoices with JSON, the type that this API takes. It parses, and says that the invoice is due before it was issued; unreadable bodies get another code here.',
      facts: { method: 'POST', body: 'invalid', validation: 'precise' },
      clauses: { body: { 'wrong kind': 'the invoice had come as a word processor’s file' } },
      why: 'It was read, and its dates cannot be followed.',
      whyNot: { 415: 'JSON is the type that the API takes.' },
    },
    {
      id: 'weather-below-absolute-zero',
      story:
        'A station POSTs a CSV report, the format that is wanted. Every row parses; one has a temperature of minus four hundred degrees, which the service does not take from anybody.',
      facts: { method: 'POST', body: 'invalid' },
      clauses: { body: { 'wrong kind': 'the report had come as XML' } },
      why: 'The row parsed, and its value is impossible.',
      whyNot: { 415: 'CSV is the format that is wanted.' },
    },
    {
      id: 'picture-crop-outside',
      story:
        'A client POSTs well-formed JSON, as demanded, to crop a photo. The rectangle lies outside the photo; bad syntax would have another code in this API.',
      facts: { method: 'POST', body: 'invalid', validation: 'precise' },
      clauses: { body: { 'wrong kind': 'the crop had come in something other than JSON' } },
      why: 'Type and syntax are right, and the rectangle makes no sense.',
      whyNot: { 415: 'The JSON is just what was demanded.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /trips' }],
    after: {
      415: [
        { at: 'origin', note: 'takes no such type' },
        { from: 'origin', to: 'client', status: 415 },
      ],
      422: [
        { at: 'origin', note: 'takes the type, and the values will not do' },
        { from: 'origin', to: 'client', status: 422 },
      ],
    },
  },
}
