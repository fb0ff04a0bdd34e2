import type { DistinctionWords } from '../entry.ts'
import { words as of400And404 } from './400-404.ts'

export const words: DistinctionWords = {
  answers: {
    400: 'The request: something is missing or unreadable.',
    412: 'A condition header was sent, and it is false.',
  },
  contrast: [
    {
      aspect: 'What fails',
      cells: ['the making of the request', 'a comparison that the client asked for'],
    },
    {
      aspect: 'Headers involved',
      cells: ['any, or none', 'If-Match, If-None-Match, If-Unmodified-Since'],
    },
    { aspect: 'A missing form field', cells: ['belongs here, or to 422', 'never belongs here'] },
    {
      aspect: 'The same request, had the state been other',
      cells: ['would fail as well', 'would have worked'],
    },
  ],
  sections: ['RFC 9110, Section 15.5.1', 'RFC 9110, Section 15.5.13', 'RFC 9110, Section 13.1'],
  cases: [
    ...of400And404.cases.filter(({ id }) =>
      ['date-of-february', 'export-two-formats', 'cursor-from-elsewhere'].includes(id),
    ),
    {
      id: 'timetable-edited-meanwhile',
      story:
        'A planner PUTs a timetable with If-Match and the tag it had read an hour ago. The body is complete and readable; a colleague saved another version in between.',
      facts: { method: 'PUT', condition: 'changed' },
      clauses: {
        request: { 'bad parameter': 'a parameter that the timetable needs had been missing' },
      },
      why: 'The tag is no longer the current one, so the condition is false.',
      whyNot: { 400: 'The body is complete and readable.' },
    },
    {
      id: 'export-created-twice',
      story:
        'A client PUTs an export with If-None-Match: *, to make it only if there is none. All parameters are right; the export was made yesterday.',
      facts: { method: 'PUT', condition: 'unchanged' },
      clauses: {
        request: { 'bad parameter': 'a parameter that the export needs had been missing' },
      },
      why: 'The condition was that there be none, and there is one.',
      whyNot: { 400: 'All parameters are right.' },
    },
    {
      id: 'message-edit-too-late',
      story:
        'A client PATCHes a message with If-Unmodified-Since: ten o’clock. The patch is in order; the author changed the message at five past.',
      facts: { method: 'PATCH', condition: 'changed' },
      clauses: { request: { 'bad parameter': 'a parameter that the edit needs had been missing' } },
      why: 'The message was changed after ten, so the condition does not hold.',
      whyNot: { 400: 'The patch is in order.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'PUT /page' }],
    after: {
      400: [
        { at: 'client', note: 'sends an address or body that makes no sense' },
        { from: 'origin', to: 'client', status: 400 },
      ],
      412: [
        { at: 'client', note: 'says If-Match: “v3”, and all is well-formed' },
        { at: 'origin', note: 'it is v4 by now' },
        { from: 'origin', to: 'client', status: 412 },
      ],
    },
  },
}
