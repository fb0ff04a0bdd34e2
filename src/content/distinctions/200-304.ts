import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: { 200: 'A body is coming.', 304: 'The stored copy is still good.' },
  contrast: [
    { aspect: 'Content', cells: ['the representation', 'none'] },
    {
      aspect: 'Needs a condition in the request',
      cells: ['no', 'yes: If-None-Match or If-Modified-Since'],
    },
    { aspect: 'Methods', cells: ['any', 'GET and HEAD'] },
    { aspect: 'The client uses', cells: ['what it gets', 'what it has'] },
  ],
  sections: ['RFC 9110, Section 15.3.1', 'RFC 9110, Section 15.4.5', 'RFC 9110, Section 13.1.2'],
  cases: [
    {
      id: 'first-visit-logo',
      story:
        'A browser GETs a logo for the first time, without any condition, since it has no copy.',
      facts: {},
      why: 'There is no copy, so the logo has to come along.',
      whyNot: { 304: 'The browser has no copy that it could go on using.' },
    },
    {
      id: 'logo-redrawn',
      story:
        'A browser GETs a logo with If-None-Match and the tag of its copy. The logo was redrawn yesterday and has another tag now.',
      facts: { condition: 'met' },
      why: 'The copy is out of date, so the new logo comes.',
      whyNot: { 304: 'The tag of the copy is no longer the current one.' },
    },
    {
      id: 'forced-reload',
      story:
        'A user reloads by force, so that the browser sends a plain GET for the style sheet without a condition, although it has a copy that is still current.',
      facts: {},
      why: 'Without a condition the style sheet is sent as if for the first time.',
      whyNot: { 304: 'No condition was sent, so this code is not open to the server.' },
    },
    {
      id: 'logo-unchanged',
      story:
        'A browser GETs a logo with If-None-Match and the tag of its copy. The tag is still the current one.',
      facts: { condition: 'unchanged' },
      clauses: {
        condition: { changed: 'the browser had sent If-Match with a tag that is out of date' },
      },
      why: 'The copy is still the current one.',
      whyNot: {
        200: 'To send the logo again would be a waste: the copy is good.',
        412: 'On a GET a tag that still fits means “use your copy”, not a failure.',
      },
    },
    {
      id: 'feed-nothing-new',
      story:
        'A feed reader GETs a feed with If-Modified-Since: this morning. Nothing was added since yesterday.',
      facts: { condition: 'unchanged' },
      clauses: {
        condition: { changed: 'the reader had sent If-Match with a tag that is out of date' },
      },
      why: 'Nothing has changed since the copy was made.',
      whyNot: {
        200: 'There is nothing new to send.',
        412: 'If-Modified-Since on a GET asks for news, and there is none.',
      },
    },
    {
      id: 'head-check-by-tag',
      story:
        'A crawler asks with HEAD and If-None-Match whether a page has changed since its last visit. It has the same tag as then.',
      facts: { condition: 'unchanged' },
      clauses: {
        condition: { changed: 'the crawler had sent If-Match with a tag that is out of date' },
      },
      why: 'The page is the same as at the last visit.',
      whyNot: {
        200: 'That would tell the crawler that its copy is out of date.',
        412: 'The method is HEAD, for which an unchanged tag is good news.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /logo' }],
    after: {
      200: [
        { at: 'client', note: 'has no copy' },
        { from: 'origin', to: 'client', status: 200, says: 'the logo' },
      ],
      304: [
        { at: 'client', note: 'has a copy, and says If-None-Match: “v3”' },
        { at: 'origin', note: 'it is still v3' },
        { from: 'origin', to: 'client', status: 304 },
      ],
    },
  },
}
