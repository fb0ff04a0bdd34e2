import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Elsewhere for now, and a POST stays a POST.',
  precise: [
    {
      text: 'A client that follows by itself MUST NOT change the method, so a POST arrives as a POST.',
      section: 'RFC 9110, Section 15.4.8',
    },
    {
      text: 'For a GET there is nothing to protect, and 302 does the same.',
      section: 'RFC 9110, Section 15.4.3',
    },
  ],
  useWhen: [
    'An API hands uploads to another region while one is under repair.',
    'A form endpoint moves to a standby server for the evening.',
  ],
  notWhen: [
    {
      when: 'The new address is there to stay',
      instead: 308,
      because: 'the client should not ask here again.',
    },
    {
      when: 'The POST is handled and a page should follow',
      instead: 303,
      because: 'a 307 would make the client post a second time.',
    },
    {
      when: 'A GET is enough on the other side',
      instead: 302,
      because: 'it is understood everywhere and allows just that.',
    },
  ],
  clientNext: {
    text: 'Repeat the request at Location, with its method and content; keep the old address for later.',
    section: 'RFC 9110, Section 15.4.8',
  },
  headers: [
    {
      name: 'Location',
      level: 'SHOULD',
      why: 'The address at which the request is to be repeated.',
      section: 'RFC 9110, Section 15.4.8',
    },
  ],
  content: {
    text: 'A short hypertext note may come along, for clients that do not repeat unsafe requests by themselves.',
    section: 'RFC 9110, Section 15.4.8',
  },
  caching: {
    text: 'Wants explicit freshness: a detour should be forgotten when it is over.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'A server whose resource is served elsewhere for a while.',
    section: 'RFC 9110, Section 15.4.8',
  },
  method: {
    text: 'The method MUST stay the same when a client follows by itself; that is why the code was added.',
    section: 'RFC 9110, Section 15.4.8',
  },
  hook: '307 is 302 with a lock on the method: 7 looks like the bolt.',
  metAt:
    'The network panel of Chrome, where HSTS turns http into https before anything is sent and a 307 is shown that no server made.',
  lookalikes: [
    {
      code: 302,
      notItsMeaning: 'A 307 forbids the change from POST to GET that is tolerated elsewhere.',
      notThatNumber: '"The same method" is a demand, and the other one makes none.',
    },
    {
      code: 308,
      notItsMeaning: 'A 307 is a detour: the old address stays the right one.',
      notThatNumber: '"For the moment" rules out a move that lasts.',
    },
    {
      code: 303,
      notItsMeaning: 'A 307 repeats the request, so a POST arrives as a POST.',
      notThatNumber: 'Repeating a POST is the opposite of fetching with GET.',
    },
  ],
  wrongHeaders: [
    { name: 'Allow', whyNot: 'The method is not the trouble with a 307: it is kept as it was.' },
    {
      name: 'Vary',
      whyNot: 'It helps caches to tell variants apart, and leaves the client without an address.',
    },
    {
      name: 'Content-Location',
      whyNot: 'A client does not follow it: it says what the enclosed content is.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /orders' },
    { from: 'origin', to: 'client', status: 307, header: 'Location: /standby/orders' },
    { from: 'client', to: 'origin', says: 'POST /standby/orders, the same content' },
    { from: 'origin', to: 'client', status: 201 },
  ],
}
