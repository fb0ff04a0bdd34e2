import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Something broke on our side, and we did not see it coming.',
  precise: [
    {
      text: 'It need not be a crash: any unexpected condition that keeps the server from answering as it should will do.',
      section: 'RFC 9110, Section 15.6.1',
    },
    {
      text: 'It is also the fallback of its class: a client treats a 5xx that it does not know as if it were this one.',
      section: 'RFC 9110, Section 15',
    },
  ],
  useWhen: [
    'An exception escapes from the handler.',
    'A configuration is broken in a way that nobody foresaw.',
    'An application loses its database in mid-request, and no code is prepared for that.',
  ],
  notWhen: [
    {
      when: 'The input was wrong and you could have known',
      instead: 400,
      because: 'the client is told that nothing is wrong with its request, and learns nothing.',
    },
    {
      when: 'You are overloaded, or down for maintenance',
      instead: 503,
      because: 'that is a known state, and it passes.',
    },
    {
      when: 'You are a gateway, and the server behind you answered nonsense',
      instead: 502,
      because: 'you can say where the fault lies.',
    },
  ],
  clientNext: {
    text: 'No rule for this code: let a program retry what is idempotent, after a pause, and leave the rest to a person.',
    section: 'RFC 9110, Section 9.2.2',
  },
  headers: [],
  content: {
    text: 'Allowed: an apology and a reference for support. A stack trace belongs in the log.',
    section: 'RFC 9110, Section 15.6',
  },
  caching: {
    text: 'A cache may not guess here: one accident says nothing about how the next request will fare.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'The very server that met the unexpected.',
    section: 'RFC 9110, Section 15.6.1',
  },
  hook: '500: five alarms, zero warning, zero details.',
  metAt:
    'A Django view that raises a KeyError in production: visitors get a bare error page, and the traceback is in the log.',
  lookalikes: [
    {
      code: 502,
      notItsMeaning:
        'A 500 speaks for the server that sends it, with no other server in the story.',
      notThatNumber: 'No second server occurs in the sentence, let alone a bad answer from one.',
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
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /cart' },
    { at: 'origin', note: 'the program throws an exception' },
    { from: 'origin', to: 'client', status: 500 },
    { at: 'origin', note: 'the log tells what broke' },
  ],
}
