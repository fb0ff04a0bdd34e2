import type { DistinctionWords } from '../entry.ts'
import { words as of403And451 } from './403-451.ts'

export const words: DistinctionWords = {
  answers: { 403: 'Not allowed.', 409: 'Allowed, but the present state is in the way.' },
  contrast: [
    { aspect: 'What is in the way', cells: ['a refusal', 'the state of the resource'] },
    { aspect: 'Another user', cells: ['may be allowed to', 'would meet the same'] },
    {
      aspect: 'Can the client settle it?',
      cells: ['no, or only with other credentials', 'yes, as a rule'],
    },
    { aspect: 'The body should', cells: ['explain, if the server wants to', 'name what clashes'] },
  ],
  sections: ['RFC 9110, Section 15.5.4', 'RFC 9110, Section 15.5.10'],
  cases: [
    ...of403And451.cases.filter(({ id }) =>
      ['editor-role-missing', 'hotlink-refused', 'trial-plan-feature'].includes(id),
    ),
    {
      id: 'close-with-open-tasks',
      story:
        'The owner of a project, who may do everything in it, wants to close it. Three tasks are open, and a project can only be closed when none is; she can finish them first.',
      facts: { state: 'clash' },
      clauses: {
        access: { refused: 'she had not been allowed to close projects' },
        state: { fits: 'no task had been open' },
      },
      why: 'The open tasks are in the way, and she can finish them.',
      whyNot: { 403: 'She may do everything in the project.' },
    },
    {
      id: 'publish-twice',
      story:
        'An editor with all rights sends “publish” for an article that another editor has just published. An article cannot be published twice; it can be withdrawn first.',
      facts: { state: 'clash' },
      clauses: {
        access: { refused: 'the editor had lacked the right to publish' },
        state: { fits: 'the article had still been unpublished' },
      },
      why: 'It is published already, and the state does not allow it twice.',
      whyNot: { 403: 'The editor has all rights.' },
    },
    {
      id: 'delete-used-tag',
      story:
        'An administrator DELETEs a tag. Administrators may delete tags, but this one is in use on nine articles, and the system deletes unused ones only; she can take it off the articles first.',
      facts: { method: 'DELETE', state: 'clash' },
      clauses: {
        access: { refused: 'she had not been allowed to delete tags' },
        state: { fits: 'the tag had been in use nowhere' },
      },
      why: 'It is in use on nine articles, which can be changed.',
      whyNot: { 403: 'Administrators may delete tags.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'DELETE /teams/7' }],
    after: {
      403: [
        { at: 'origin', note: 'this user may not' },
        { from: 'origin', to: 'client', status: 403 },
      ],
      409: [
        { at: 'origin', note: 'this user may, but the team still has members' },
        { from: 'origin', to: 'client', status: 409 },
      ],
    },
  },
}
