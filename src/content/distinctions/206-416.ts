import type { DistinctionWords } from '../entry.ts'
import { words as of200And206 } from './200-206.ts'

export const words: DistinctionWords = {
  answers: {
    206: 'Yes, at least a part of it.',
    416: 'No: it lies beyond the end, or asks for too much.',
  },
  contrast: [
    { aspect: 'What there is', cells: ['some of what was asked for', 'none of it'] },
    {
      aspect: 'Content-Range',
      cells: ['which bytes these are', 'bytes */ and the real length, for byte ranges'],
    },
    {
      aspect: 'Could the server send 200?',
      cells: ['yes, by ignoring Range', 'yes, by ignoring Range'],
    },
    {
      aspect: 'The client should',
      cells: ['put the part in its place', 'ask again with the real length'],
    },
  ],
  sections: ['RFC 9110, Section 15.3.7', 'RFC 9110, Section 15.5.17'],
  cases: [
    ...of200And206.cases.filter(({ id }) =>
      ['resume-at-half', 'film-jump', 'tail-of-log'].includes(id),
    ),
    {
      id: 'beyond-the-end',
      story:
        'A client asks for the bytes from 9000 on. The file has 7000, and the server, which heeds ranges, has nothing to send of what was asked.',
      facts: { range: 'unsatisfiable', ranges: 'honoured' },
      why: 'The file ends before the range begins.',
      whyNot: { 206: 'Not one byte of the range exists.' },
    },
    {
      id: 'log-was-emptied',
      story:
        'A tool follows a log and asks for what comes after byte 50,000. In the night the log was emptied and begins anew; it has 200 bytes, and the server keeps strictly to the header.',
      facts: { range: 'unsatisfiable', ranges: 'honoured' },
      why: 'The log is far shorter than where the range begins.',
      whyNot: { 206: 'No byte after that place exists.' },
    },
    {
      id: 'film-cut-shorter',
      story:
        'A player jumps to minute ninety of a film that was cut to an hour yesterday. The part it asks for begins after the last byte, and this server sends parts or says that it cannot.',
      facts: { range: 'unsatisfiable', ranges: 'honoured' },
      why: 'The range begins after the last byte.',
      whyNot: { 206: 'There is nothing left of the film at that place.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /film', header: 'Range: bytes=900-' }],
    after: {
      206: [
        { at: 'origin', note: 'the film has 5000 bytes' },
        { from: 'origin', to: 'client', status: 206, header: 'Content-Range: bytes 900-4999/5000' },
      ],
      416: [
        { at: 'origin', note: 'the film has 700 bytes' },
        { from: 'origin', to: 'client', status: 416, header: 'Content-Range: bytes */700' },
      ],
    },
  },
}
