import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'It was here, and it is not coming back.',
  precise: [
    {
      text: 'Nobody is obliged to send it: it is a courtesy from a server that knows. If it does not know, 404 is right.',
      section: 'RFC 9110, Section 15.5.11',
    },
  ],
  useWhen: [
    'A limited offer is over and its page was taken down.',
    'A user has deleted the account, and the profile should vanish from search results.',
    'Version 1 of an API was switched off after a year of warnings.',
  ],
  notWhen: [
    {
      when: 'You cannot tell whether it ever existed',
      instead: 404,
      because: '410 claims to know.',
    },
    { when: 'It lives on elsewhere', instead: 301, because: 'then readers can be sent there.' },
    {
      when: 'It is only away for repairs',
      instead: 503,
      because: 'clients would drop their links to it.',
    },
  ],
  clientNext: { text: 'Stop asking, and remove the links.', section: 'RFC 9110, Section 15.5.11' },
  headers: [],
  content: {
    text: 'Allowed; a word on why it went is kind to those who still had the link.',
    section: 'RFC 9110, Section 15.5',
  },
  caching: {
    text: 'A cache may keep it on a guess, for what is meant to stay away can be remembered.',
    section: 'RFC 9110, Section 15.5.11',
  },
  sender: {
    who: ['origin'],
    text: 'The origin server, which knows that the absence is meant to last.',
    section: 'RFC 9110, Section 15.5.11',
  },
  hook: '410 counts down: there was 1, now there are 0, and it stays at 0.',
  metAt: 'The feed of a podcast that has ended: the reader app unsubscribes by itself.',
  lookalikes: [
    {
      code: 404,
      notItsMeaning: 'A 410 knows what happened, and it does not leave the future open.',
      notThatNumber:
        '"On purpose and is not expected back" is knowledge that the other one does not claim.',
    },
    {
      code: 403,
      notItsMeaning: 'A 410 refuses nobody: there is nothing left that could be had.',
      notThatNumber: 'Nothing is being kept from this caller in particular.',
    },
    {
      code: 301,
      notItsMeaning: 'A 410 has no new address to offer.',
      notThatNumber: 'Links "should go", while a move would have them changed.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /sale-2019' },
    { at: 'origin', note: 'taken away for good, on purpose' },
    { from: 'origin', to: 'client', status: 410 },
    { at: 'client', note: 'deletes its link' },
  ],
}
