import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    409: 'No: the clash was found without one.',
    412: 'Yes: the client had said “only if”, and it is not so.',
  },
  contrast: [
    {
      aspect: 'Who set the condition',
      cells: ['nobody, or the server by its rules', 'the client, in a header such as If-Match'],
    },
    {
      aspect: 'When it is found out',
      cells: ['while doing what was asked', 'before doing anything'],
    },
    { aspect: 'Has anything been changed?', cells: ['no, as a rule', 'no: that is the point'] },
    {
      aspect: 'What the body should hold',
      cells: ['what clashed, so that it can be settled', 'nothing in particular'],
    },
  ],
  sections: [
    'RFC 9110, Section 15.5.10',
    'RFC 9110, Section 15.5.13',
    'RFC 9110, Section 13.1.1',
    'RFC 9110, Section 13.1.2',
    'RFC 9110, Section 13.1.4',
  ],
  cases: [
    {
      id: 'seat-sold',
      story:
        'An app POSTs a booking for seat 12. It sends no condition header, and the API asks for none. Another buyer got the seat a second ago.',
      facts: { method: 'POST', state: 'clash' },
      clauses: {
        condition: { changed: 'the app had sent If-Match with a tag from before the sale' },
      },
      why: 'The seat is sold: the state stands against it, and no condition was set.',
      whyNot: {
        412: 'The request has no condition header that could be false.',
        428: 'The API asks for no condition; the seat is simply gone.',
      },
    },
    {
      id: 'branch-diverged',
      story:
        'A tool merges two branches of text by POST, with no condition header, since this API does not know any. The same line was changed on both sides, and somebody has to decide.',
      facts: { method: 'POST', state: 'clash' },
      clauses: {
        condition: {
          changed: 'the tool had sent If-Match with a tag from before the other change',
        },
      },
      why: 'The two states clash, and somebody has to settle that.',
      whyNot: {
        412: 'No condition was sent: the clash came up in the merge.',
        428: 'This API knows no condition headers, so it cannot demand one.',
      },
    },
    {
      id: 'folder-not-empty',
      story:
        'A client DELETEs a folder without any condition, as this API expects. It may be deleted only when empty, and there are three files in it, which the client may remove first.',
      facts: { method: 'DELETE', state: 'clash' },
      clauses: {
        condition: { changed: 'the client had sent If-Match with the tag of the empty folder' },
        state: { fits: 'the folder had been empty' },
      },
      why: 'The files in it stand against it, and the client can remove them.',
      whyNot: {
        412: 'The rule is the server’s own; the client set no condition.',
        428: 'No condition is missing by this API’s rules: the folder is not empty.',
      },
    },
    {
      id: 'article-etag-old',
      story:
        'An editor PUTs an article with If-Match and the tag of the version it had read. Meanwhile somebody has saved another version, so the tag does not fit any more.',
      facts: { method: 'PUT', condition: 'changed' },
      clauses: { state: { clash: 'nothing but the article’s text had contradicted the new one' } },
      why: 'If-Match names a version that is no longer the current one.',
      whyNot: {
        409: 'The client itself had asked to stop in just this case.',
        428: 'The condition was sent, with a tag; it just does not hold.',
      },
    },
    {
      id: 'create-only-if-absent',
      story:
        'A client PUTs settings with If-None-Match: *, so only if there are none yet. There are some, which another device of the same user has saved.',
      facts: { method: 'PUT', condition: 'unchanged' },
      clauses: { state: { clash: 'the settings had clashed with others that are stored' } },
      why: 'The client wanted it done only if there were none, and there are.',
      whyNot: {
        409: 'What is stored is in the way only because the client said so in a header.',
        428: 'A condition was there, and it is false.',
      },
    },
    {
      id: 'unmodified-since-noon',
      story:
        'A script DELETEs a record with If-Unmodified-Since: noon today, as the API wants it. The record was changed at one o’clock, so what the script asks for does not hold.',
      facts: { method: 'DELETE', condition: 'changed' },
      clauses: { state: { clash: 'the record had still been in use elsewhere' } },
      why: 'It was changed after noon, so the condition is false.',
      whyNot: {
        409: 'The deletion as such would clash with nothing.',
        428: 'If-Unmodified-Since is a condition, and it was sent.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'PUT /page' }],
    after: {
      409: [
        { at: 'client', note: 'sends no condition' },
        { at: 'origin', note: 'clashes with what is stored' },
        { from: 'origin', to: 'client', status: 409 },
      ],
      412: [
        { at: 'client', note: 'says If-Match: “v3”' },
        { at: 'origin', note: 'it is v4 by now' },
        { from: 'origin', to: 'client', status: 412 },
      ],
    },
  },
}
