import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    200: 'The whole, whether or not a range was asked for.',
    206: 'The range that was asked for.',
  },
  contrast: [
    { aspect: 'Content', cells: ['the whole representation', 'the part, or the parts'] },
    { aspect: 'Needs Range in the request', cells: ['no', 'yes'] },
    {
      aspect: 'The response has to have',
      cells: ['nothing in particular', 'Content-Range, or parts that each have one'],
    },
    {
      aspect: 'May the server choose?',
      cells: ['yes: it may ignore Range', 'only if Range was sent and can be met'],
    },
  ],
  sections: ['RFC 9110, Section 15.3.1', 'RFC 9110, Section 15.3.7', 'RFC 9110, Section 14.2'],
  cases: [
    {
      id: 'range-not-supported',
      story:
        'A player asks for the second half of a film with Range. This simple server does not know ranges, ignores the header and sends the film from the beginning.',
      facts: { range: 'satisfiable', ranges: 'ignored' },
      why: 'The whole film is sent, since Range was ignored.',
      whyNot: { 206: 'What is sent is not the range.' },
    },
    {
      id: 'if-range-changed',
      story:
        'A download is resumed with Range and If-Range, which holds the tag of the first half. The file has changed since, so the server sends the new file from start to end.',
      facts: { range: 'satisfiable', ranges: 'ignored' },
      why: 'If-Range does not fit, so the whole new file comes.',
      whyNot: { 206: 'A part of the new file would not fit the old half.' },
    },
    {
      id: 'plain-download',
      story:
        'A browser downloads a file with a plain GET, without Range. The server can do ranges and says so in Accept-Ranges.',
      facts: {},
      why: 'No range was asked for, so the whole comes.',
      whyNot: { 206: 'Being able to do ranges does not make it one.' },
    },
    {
      id: 'resume-at-half',
      story:
        'A download of eight megabytes broke off at four. The client asks for the rest with Range, the file is unchanged, and the server sends from there on.',
      facts: { range: 'satisfiable', ranges: 'honoured' },
      why: 'The rest was asked for, and is sent.',
      whyNot: {
        200: 'The first half is not sent again.',
        416: 'There are four more megabytes, so the range can be met.',
      },
    },
    {
      id: 'film-jump',
      story:
        'A viewer jumps to the middle of a film. The player asks for a stretch of bytes within the file, and the server sends just those.',
      facts: { range: 'satisfiable', ranges: 'honoured' },
      why: 'A stretch was asked for, and only that is sent.',
      whyNot: { 200: 'The film as a whole is not sent.', 416: 'The stretch lies within the file.' },
    },
    {
      id: 'tail-of-log',
      story:
        'A tool asks for the last five hundred bytes of a log with Range: bytes=-500. The log has a million, and the server sends its end.',
      facts: { range: 'satisfiable', ranges: 'honoured' },
      why: 'The end that was asked for is sent.',
      whyNot: {
        200: 'A million bytes stay where they are.',
        416: 'A log of that size has a last five hundred.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /film', header: 'Range: bytes=900-' }],
    after: {
      200: [
        { at: 'origin', note: 'knows no ranges, or does not care for them' },
        { from: 'origin', to: 'client', status: 200, says: 'all of it' },
      ],
      206: [
        { at: 'origin', note: 'sends what was asked for' },
        { from: 'origin', to: 'client', status: 206, header: 'Content-Range: bytes 900-4999/5000' },
      ],
    },
  },
}
