import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'It clashes with what is stored.',
  precise: [
    {
      text: 'The clash is with the present state of the target, and the client should be able to sort it out; the content should say how.',
      section: 'RFC 9110, Section 15.5.10',
    },
    {
      text: 'A failed If-Match is not a 409 but a 412. Duplicates are the usual use in APIs; some answer 422 there.',
      section: 'RFC 9110, Section 15.5.13',
    },
  ],
  useWhen: [
    'The user name is taken.',
    'Two editors save, and the second one worked from an old version, which the server noticed by itself.',
    'An order has shipped and can no longer be cancelled.',
  ],
  notWhen: [
    {
      when: 'A condition header was sent and failed',
      instead: 412,
      because: 'the client had said what must hold.',
    },
    {
      when: 'A value is wrong, whatever is stored',
      instead: 422,
      because: 'no state is involved.',
    },
    {
      when: 'The caller lacks permission',
      instead: 403,
      because: 'clearing the state would not help.',
    },
  ],
  clientNext: {
    text: 'Look at the present state, settle the clash, and submit again.',
    section: 'RFC 9110, Section 15.5.10',
  },
  headers: [],
  content: {
    text: 'Allowed, and it should hold enough to see where the clash comes from.',
    section: 'RFC 9110, Section 15.5.10',
  },
  caching: {
    text: 'Not by itself: the state that it complains of may be gone at the next try.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'The server that holds the state.',
    section: 'RFC 9110, Section 15.5.10',
  },
  hook: '409: two 9s in one doorway, and only one fits through.',
  metAt: 'Signing up with an e-mail address that has an account.',
  lookalikes: [
    {
      code: 412,
      notItsMeaning:
        'No condition header is needed for a 409: the server finds the clash by itself.',
      notThatNumber: 'Nothing says that the client had set a condition beforehand.',
    },
    {
      code: 422,
      notItsMeaning: 'With a 409 the content is fine; on another day it would have gone through.',
      notThatNumber: 'The "present state" is in the way, not the content of the request.',
    },
    {
      code: 400,
      notItsMeaning: 'A 409 does not blame the form of the request at all.',
      notThatNumber: 'There is a precise cause, stored state, so the catch-all is too vague.',
    },
  ],
}
