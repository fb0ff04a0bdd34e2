import type { HouseStory } from './entry.ts'

/** Stories that leave open what a house rule settles. */
export const houseStories: readonly HouseStory[] = [
  {
    id: 'discount-over-hundred',
    house: 'validation',
    story:
      'A POST of well-formed JSON asks for a discount of a hundred and twenty per cent. The type is the one that is wanted, and every field is there.',
    facts: { method: 'POST', body: 'invalid' },
  },
  {
    id: 'birthday-in-the-future',
    house: 'validation',
    story: 'A form arrives well encoded by POST. Its date of birth is next Tuesday.',
    facts: { method: 'POST', body: 'invalid' },
  },
  {
    id: 'colleagues-payslip',
    house: 'existence',
    story:
      'A clerk, signed in, opens the address of a colleague’s payslip, which only the colleague may see.',
    facts: { access: 'refused' },
  },
  {
    id: 'private-branch',
    house: 'existence',
    story: 'A valid token of another team asks for a branch that its owners keep to themselves.',
    facts: { access: 'refused' },
  },
  {
    id: 'orders-without-session',
    house: 'signIn',
    story:
      'Someone without a session GETs the list of their own orders. Everybody knows that there is such a list.',
    facts: { access: 'not signed in', existence: 'open' },
  },
  {
    id: 'session-of-last-week',
    house: 'signIn',
    story:
      'A GET for an account page, of which there is one for every user, brings a session of last week, which has run out.',
    facts: { access: 'rejected', existence: 'open' },
  },
  {
    id: 'closed-account',
    house: 'removal',
    story:
      'A GET asks for the profile of a member who closed the account last year. It will not come back.',
    facts: { resource: 'gone' },
  },
  {
    id: 'withdrawn-recipe',
    house: 'removal',
    story: 'A crawler GETs a recipe that was withdrawn for ever, with nothing in its place.',
    facts: { resource: 'gone' },
  },
  {
    id: 'deleted-twice',
    house: 'deletion',
    story:
      'A client sends DELETE /photos/9 a second time, since it never saw the answer to the first. The photo went then.',
    facts: { method: 'DELETE', resource: 'absent' },
  },
  {
    id: 'never-uploaded',
    house: 'deletion',
    story: 'A clean-up script sends DELETE for a temporary file that was never uploaded.',
    facts: { method: 'DELETE', resource: 'absent' },
  },
  {
    id: 'search-for-unicorns',
    house: 'emptyList',
    story: 'GET /animals?q=unicorn. The search works, and finds nothing.',
    facts: { outcome: 'no match' },
  },
  {
    id: 'messages-since-noon',
    house: 'emptyList',
    story: 'A client GETs the messages since noon. There have been none.',
    facts: { outcome: 'no match' },
  },
  {
    id: 'forecast-in-basque',
    house: 'fallback',
    story: 'A GET accepts a forecast in Basque alone. The service has it in English and Dutch.',
    facts: { wanted: 'unavailable' },
  },
  {
    id: 'chart-as-webp',
    house: 'fallback',
    story: 'A GET accepts a chart as WebP and nothing else. It can be had as PNG.',
    facts: { wanted: 'unavailable' },
  },
]
