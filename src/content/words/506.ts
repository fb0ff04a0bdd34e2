import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'A mistake in the server’s negotiation: it goes round in circles.',
  precise: [
    {
      text: 'It belongs to transparent content negotiation, an experiment: the chosen variant is itself set up to negotiate.',
      section: 'RFC 2295, Section 8.1',
    },
    {
      text: 'It is a fault in the configuration, so repeating the request does not help.',
      section: 'RFC 2295, Section 8.1',
    },
  ],
  useWhen: ['Hardly ever: only a server with transparent negotiation can get into that state.'],
  notWhen: [
    {
      when: 'No variant fits what the client accepts',
      instead: 406,
      because: 'the negotiation worked, and found nothing.',
    },
    {
      when: 'Bindings of a WebDAV collection form a circle',
      instead: 508,
      because: 'that circle is in the folders, not in the negotiation.',
    },
  ],
  clientNext: {
    text: 'Give up, or ask for one variant by its own address.',
    section: 'RFC 2295, Section 8.1',
  },
  headers: [],
  content: { text: 'Allowed, as with any error.', section: 'RFC 9110, Section 6.4.1' },
  caching: { text: 'It needs explicit freshness.', section: 'RFC 9110, Section 15.1' },
  sender: {
    who: ['any server'],
    text: 'A server that is set up wrongly.',
    section: 'RFC 2295, Section 8.1',
  },
  hook: '506: ask the five, and they ask the six, who ask the five.',
  metAt: 'The list of constants of your framework, and nowhere else.',
  lookalikes: [
    {
      code: 508,
      notItsMeaning: 'The circle of a 506 lies in the choice of a form.',
      notThatNumber: 'It is a choice among forms that goes in a circle, not a tree of folders.',
    },
    {
      code: 500,
      notItsMeaning: 'A 506 knows what is wrong: its own setup.',
      notThatNumber: 'The failure is known, and named.',
    },
    {
      code: 406,
      notItsMeaning: 'A 506 is the server’s fault, whatever the client accepts.',
      notThatNumber: 'Whatever the client accepted, the mistake is in the setup.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /doc, negotiated' },
    { at: 'origin', note: 'picks a variant' },
    { at: 'origin', note: 'which wants to negotiate in turn' },
    { from: 'origin', to: 'client', status: 506 },
    { at: 'origin', note: 'its settings need mending' },
  ],
}
