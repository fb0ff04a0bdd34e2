import type { DistinctionWords } from '../entry.ts'
import { words as of400And404 } from './400-404.ts'
import { words as of403And451 } from './403-451.ts'

export const words: DistinctionWords = {
  answers: {
    400: 'Badly made: there is something to correct in it.',
    403: 'Well made, understood, and refused.',
  },
  contrast: [
    { aspect: 'Was it understood?', cells: ['not, or not as a sensible request', 'yes'] },
    {
      aspect: 'Mended by',
      cells: ['correcting the request', 'no correction; perhaps other credentials'],
    },
    { aspect: 'Somebody else with the same request', cells: ['fails as well', 'may succeed'] },
    {
      aspect: 'A missing CSRF token',
      cells: [
        'when a team sees a badly made form',
        'when a team sees a suspicious one: agree on it',
      ],
    },
  ],
  sections: ['RFC 9110, Section 15.5.1', 'RFC 9110, Section 15.5.4'],
  cases: [
    ...of400And404.cases.filter(({ id }) =>
      ['date-of-february', 'export-two-formats', 'cursor-from-elsewhere'].includes(id),
    ),
    ...of403And451.cases.filter(({ id }) =>
      ['editor-role-missing', 'hotlink-refused', 'trial-plan-feature'].includes(id),
    ),
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /posts' }],
    after: {
      400: [
        { at: 'origin', note: 'cannot make sense of it' },
        { from: 'origin', to: 'client', status: 400 },
      ],
      403: [
        { at: 'origin', note: 'understands it, and refuses' },
        { from: 'origin', to: 'client', status: 403 },
      ],
    },
  },
}
