import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    301: 'Yes: another address has taken its place.',
    410: 'No: it is gone for good, and nothing takes its place.',
  },
  contrast: [
    { aspect: 'A successor', cells: ['yes, in Location', 'none'] },
    { aspect: 'Links should be', cells: ['changed to the new address', 'removed'] },
    { aspect: 'What the visitor gets', cells: ['the new page', 'a dead end, honestly told'] },
    { aspect: 'In a cache', cells: ['may be stored on a guess', 'may be stored on a guess'] },
  ],
  sections: ['RFC 9110, Section 15.4.2', 'RFC 9110, Section 15.5.11'],
  cases: [
    {
      id: 'product-with-successor',
      story:
        'A shop no longer sells a kettle; its maker has replaced it with another model for good. The old page is to lead to the new one, which says what has changed.',
      facts: { resource: 'moved' },
      clauses: {
        resource: {
          gone: 'the kettle had had no successor and its page had been removed for good',
        },
      },
      why: 'The new model’s page has taken its place.',
      whyNot: { 410: 'Visitors would meet a dead end, though there is a page for them.' },
    },
    {
      id: 'merged-articles',
      story:
        'Two articles of an encyclopaedia were merged into one for good. The address of the smaller one is to lead readers to the whole.',
      facts: { resource: 'moved' },
      clauses: {
        resource: {
          gone: 'the smaller article had been removed for good, with nothing in its place',
        },
      },
      why: 'Its content lives on at another address.',
      whyNot: { 410: 'It is not gone: it is part of the other article now.' },
    },
    {
      id: 'firm-new-domain',
      story:
        'A firm gave up its old domain for a new one, with the same pages at the same paths. Links to the old pages should be changed, not removed.',
      facts: { resource: 'moved' },
      clauses: {
        resource: { gone: 'the pages had been removed for good, with nothing in their place' },
      },
      why: 'Every old page has its place on the new domain.',
      whyNot: { 410: 'Links should be changed, not removed.' },
    },
    {
      id: 'campaign-over',
      story:
        'A campaign’s page was for last summer. It was taken down for ever on purpose, no other page stands for it, and the firm wants search engines to drop it.',
      facts: { resource: 'gone', removal: 'told' },
      clauses: { resource: { moved: 'another page had taken the campaign’s place for good' } },
      why: 'It was taken down on purpose, and nothing stands for it.',
      whyNot: { 301: 'There is no page that has taken its place.' },
    },
    {
      id: 'user-left-for-good',
      story:
        'A member of a forum had her profile deleted for ever. Nothing takes its place, the forum says so openly, and links to it should go.',
      facts: { resource: 'gone', removal: 'told' },
      clauses: { resource: { moved: 'the profile had got another address for good' } },
      why: 'It was deleted for ever, and openly.',
      whyNot: { 301: 'Nothing takes its place, so there is nowhere to send people.' },
    },
    {
      id: 'api-without-heir',
      story:
        'An API for weather by fax was ended for good. There is no other address for it, and callers ought to take the call out of their programs.',
      facts: { resource: 'gone', removal: 'told' },
      clauses: { resource: { moved: 'the API had got another address for good' } },
      why: 'It was ended for good, and has no heir.',
      whyNot: { 301: 'There is no address to send callers to.' },
    },
  ],
  exchange: {
    before: [
      { from: 'client', to: 'origin', says: 'GET /sale-2019' },
      { at: 'origin', note: 'it is here no more' },
    ],
    after: {
      301: [
        { at: 'origin', note: 'and has a new address' },
        { from: 'origin', to: 'client', status: 301, header: 'Location: /sale' },
        { at: 'client', note: 'replaces the link' },
      ],
      410: [
        { at: 'origin', note: 'and has none' },
        { from: 'origin', to: 'client', status: 410 },
        { at: 'client', note: 'deletes the link' },
      ],
    },
  },
}
