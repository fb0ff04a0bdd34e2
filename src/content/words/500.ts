import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'We broke: look at our logs.',
  precise: [
    {
      text: 'Any unexpected condition will do, and any unknown 5xx counts as 500.',
      section: 'RFC 9110, Section 15.6.1',
    },
  ],
  useWhen: [
    'An exception escapes from the handler.',
    'A configuration is broken in a way that nobody foresaw.',
  ],
  notWhen: [
    {
      when: 'The input was wrong and you could have known',
      instead: 400,
      because: 'a client that hears 500 tries again, in vain.',
    },
    {
      when: 'You are overloaded, or down for maintenance',
      instead: 503,
      because: 'that is expected, and it passes.',
    },
    {
      when: 'A server behind you answered nonsense',
      instead: 502,
      because: 'as a gateway you can say whose fault it is.',
    },
  ],
  clientNext: {
    text: 'No rule for this code: repeat by itself only what is idempotent, and not in a hurry.',
    section: 'RFC 9110, Section 9.2.2',
  },
  headers: [],
  content: {
    text: 'Allowed: an apology and a reference for support. A stack trace belongs in the log.',
    section: 'RFC 9110, Section 15.6',
  },
  caching: {
    text: 'A cache may not guess here: the next request may well succeed.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'The very server that met the unexpected.',
    section: 'RFC 9110, Section 15.6.1',
  },
  hook: '500: five alarms, and no further details.',
  metAt: 'A null where nobody expected one, in production, on a Friday.',
  lookalikes: [
    {
      code: 502,
      notItsMeaning:
        'A 500 speaks for the server that sends it, with no other server in the story.',
      notThatNumber: 'No request was passed on to anyone; the failure is at home.',
    },
    {
      code: 503,
      notItsMeaning: 'A 500 did not see it coming and promises no recovery.',
      notThatNumber: '"Unforeseen" rules out a load or an upkeep that one knows about.',
    },
    {
      code: 400,
      notItsMeaning: 'A 500 has nothing against the request.',
      notThatNumber: 'The failure is on the answering side, so the request is not to blame.',
    },
  ],
}
