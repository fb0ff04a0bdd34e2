import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Moved for good: update your links.',
  precise: [
    {
      text: 'A client may turn POST, and only POST, into GET when it follows. Browsers do; where that would hurt, use 308.',
      section: 'RFC 9110, Section 15.4.2',
    },
    {
      text: 'The section does not mention search engines. It lets clients with editing powers update links, and notes that most ignore the hint.',
      section: 'RFC 9110, Section 15.4.2',
    },
  ],
  useWhen: [
    'A page has a new address and the old one will never be used again.',
    'A site moves to https or to another domain.',
    'An address with a typing mistake has been linked to for years.',
  ],
  notWhen: [
    {
      when: 'The move is for a while',
      instead: 302,
      because: 'caches may remember a 301 for a long time.',
    },
    {
      when: 'A POST must arrive as a POST',
      instead: 308,
      because: 'browsers turn it into a GET after a 301.',
    },
    {
      when: 'The page was taken down, and nothing replaces it',
      instead: 410,
      because: 'sending everybody to the start page hides that it is gone.',
    },
  ],
  clientNext: {
    text: 'Go to Location now, and use that address from now on.',
    section: 'RFC 9110, Section 15.4.2',
  },
  headers: [
    {
      name: 'Location',
      level: 'SHOULD',
      why: 'The new address: without it nobody can follow.',
      section: 'RFC 9110, Section 15.4.2',
    },
  ],
  content: {
    text: 'Allowed: customarily a short note with a link, for whoever does not follow by itself.',
    section: 'RFC 9110, Section 15.4.2',
  },
  caching: {
    text: 'A cache may keep it on a guess: a move for good is good to remember.',
    section: 'RFC 9110, Section 15.4.2',
  },
  sender: {
    who: ['any server'],
    text: 'Whoever knows the new address.',
    section: 'RFC 9110, Section 15.4.2',
  },
  method: {
    text: 'A client MAY change POST to GET for the next request, for historical reasons; browsers do exactly that.',
    section: 'RFC 9110, Section 15.4.2',
  },
  hook: '301: the 1 is a nail. The new sign is nailed to the wall.',
  metAt:
    'A browser that still jumps to the new domain after the rule has left the server: it cached the redirect.',
  lookalikes: [
    {
      code: 302,
      notItsMeaning: 'A 301 is meant to last: the old address need not be tried again.',
      notThatNumber: '"For good" rules out a move that ends some day.',
    },
    {
      code: 308,
      notItsMeaning:
        'A 301 tolerates that a POST becomes a GET, and whoever sends it accepts the risk.',
      notThatNumber: '"May turn a POST into a GET" is the very thing that the other one forbids.',
    },
    {
      code: 307,
      notItsMeaning: 'A 301 lasts, and it does not protect the method.',
      notThatNumber: 'It is for good, and the method may change: both halves differ.',
    },
  ],
  wrongHeaders: [
    {
      name: 'Content-Location',
      whyNot: 'It identifies the content of this response; no client follows it anywhere.',
    },
    {
      name: 'Refresh',
      whyNot:
        'It is a browser habit outside the HTTP specifications, and gives API clients nowhere to go.',
    },
    {
      name: 'Link',
      whyNot:
        'It describes relations between resources; a redirect has its target in a field of its own.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /old' },
    { from: 'origin', to: 'client', status: 301, header: 'Location: /new' },
    { at: 'client', note: 'remembers /new' },
    { from: 'client', to: 'origin', says: 'GET /new' },
    { from: 'origin', to: 'client', status: 200 },
  ],
}
