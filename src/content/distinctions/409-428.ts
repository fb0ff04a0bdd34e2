import type { DistinctionWords } from '../entry.ts'
import { words as of409And412 } from './409-412.ts'

export const words: DistinctionWords = {
  answers: {
    409: 'A clash: what is stored stands against it.',
    428: 'No clash known: the server wants a condition before it looks.',
  },
  contrast: [
    {
      aspect: 'What is known of a clash',
      cells: ['it was found', 'nothing yet: that is what the condition is for'],
    },
    { aspect: 'Mended by', cells: ['settling the clash', 'sending the same with If-Match'] },
    { aspect: 'Who may send it', cells: ['any server', 'the origin server'] },
    { aspect: 'In a cache', cells: ['with explicit freshness', 'never stored'] },
  ],
  sections: ['RFC 9110, Section 15.5.10', 'RFC 6585, Section 3'],
  cases: [
    ...of409And412.cases.filter(({ id }) =>
      ['seat-sold', 'branch-diverged', 'folder-not-empty'].includes(id),
    ),
    {
      id: 'wiki-bare-put',
      story:
        'A script PUTs a page of a wiki without any condition. The wiki takes a change only with If-Match, so that nobody overwrites what they have not seen; nobody else has touched the page.',
      facts: { method: 'PUT', condition: 'required' },
      clauses: {
        state: { clash: 'another page had already had this title' },
        condition: { changed: 'the script had sent If-Match with a tag that is out of date' },
      },
      why: 'The wiki demands a condition, and none was sent.',
      whyNot: {
        409: 'Nobody else has touched the page, so nothing clashes.',
        412: 'There was no condition that could have been false.',
      },
    },
    {
      id: 'price-without-tag',
      story:
        'A shop’s price API demands If-Match on each change, and explains that in its answers. A clerk’s tool sends the new price alone; the API has not checked whether anybody changed it meanwhile.',
      facts: { condition: 'required' },
      clauses: {
        state: { clash: 'the new price had clashed with a running sale' },
        condition: { changed: 'the clerk’s tool had sent If-Match with a tag that is out of date' },
      },
      why: 'The change came without the condition that the API demands.',
      whyNot: {
        409: 'The API has not checked whether there is a clash.',
        412: 'No header of the request could be put to the test.',
      },
    },
    {
      id: 'config-patched-blind',
      story:
        'A tool PATCHes the settings of a device farm, and leaves If-Match out. The farm’s API has a rule: without a tag, no change. Today the tool is the only one at work.',
      facts: { method: 'PATCH', condition: 'required' },
      clauses: {
        state: { clash: 'the settings had contradicted those that are stored' },
        condition: { changed: 'the tool had sent If-Match with a tag that is out of date' },
      },
      why: 'Without a tag no change: the condition is missing.',
      whyNot: {
        409: 'The tool is the only one at work, so there is nothing to clash with.',
        412: 'The tool named no tag, so none could fail to fit.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'PUT /page, without If-Match' }],
    after: {
      409: [
        { at: 'origin', note: 'looks, and finds a clash' },
        { from: 'origin', to: 'client', status: 409 },
      ],
      428: [
        { at: 'origin', note: 'does not even look: it wants a condition' },
        { from: 'origin', to: 'client', status: 428 },
      ],
    },
  },
}
