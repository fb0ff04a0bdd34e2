import type { DistinctionWords } from '../entry.ts'
import { words as of200And304 } from './200-304.ts'

export const words: DistinctionWords = {
  answers: {
    304: 'GET or HEAD: use the copy.',
    412: 'Another method: it was not to be done in this case.',
  },
  contrast: [
    { aspect: 'The method', cells: ['GET or HEAD', 'PUT, POST, PATCH, DELETE'] },
    {
      aspect: 'What the client wanted',
      cells: ['news, if there are any', 'to change something, if nothing stands against it'],
    },
    { aspect: 'Is it bad news?', cells: ['no: it saves a transfer', 'yes: nothing was done'] },
    { aspect: 'If-Match that fails', cells: ['never leads here', 'leads here, even on a GET'] },
  ],
  sections: ['RFC 9110, Section 13.1.2', 'RFC 9110, Section 13.2.2'],
  cases: [
    ...of200And304.cases.filter(({ id }) =>
      ['logo-unchanged', 'feed-nothing-new', 'head-check-by-tag'].includes(id),
    ),
    {
      id: 'put-only-new',
      story:
        'A client PUTs a wiki page with If-None-Match: *, to create it and never to overwrite one. A page of this name is there.',
      facts: { method: 'PUT', condition: 'unchanged' },
      why: 'A PUT was to be done only if there was none, and there is one.',
      whyNot: { 304: 'A PUT has no use for a stored copy.' },
    },
    {
      id: 'delete-unless-tag',
      story:
        'A script sends DELETE with If-None-Match and a tag: the record is to go unless it is this version. It is this version.',
      facts: { method: 'DELETE', condition: 'unchanged' },
      why: 'The record is the version that was to be spared.',
      whyNot: { 304: 'That answer is for GET and HEAD.' },
    },
    {
      id: 'post-unless-known',
      story:
        'A client POSTs to a counter with If-None-Match and the tag of the state it must not change. The counter is in that state.',
      facts: { method: 'POST', condition: 'unchanged' },
      why: 'The client had said not to do it in this state.',
      whyNot: { 304: 'Nothing was asked for that a copy could supply: it is a POST.' },
    },
  ],
  exchange: {
    before: [{ at: 'origin', note: 'holds v3' }],
    after: {
      304: [
        { from: 'client', to: 'origin', says: 'GET /logo', header: 'If-None-Match: “v3”' },
        { at: 'origin', note: 'nothing new to send' },
        { from: 'origin', to: 'client', status: 304 },
      ],
      412: [
        { from: 'client', to: 'origin', says: 'PUT /logo', header: 'If-Match: “v2”' },
        { at: 'origin', note: 'that version has gone' },
        { from: 'origin', to: 'client', status: 412 },
      ],
    },
  },
}
