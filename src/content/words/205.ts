import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Done: clear the form and be ready for the next entry.',
  precise: [
    {
      text: 'The server must send no content, and unlike a 204 the response is framed as an ordinary one of zero length.',
      section: 'RFC 9110, Section 15.3.6',
    },
    {
      text: 'It asks the user agent to reset the document view that sent the request to its original state.',
      section: 'RFC 9110, Section 15.3.6',
    },
    {
      text: 'Do not count on it: clear the form in your own script where that matters.',
      section: 'RFC 9110, Section 15.3.6',
    },
  ],
  useWhen: [
    'A clerk’s client that knows the code enters one delivery note after the other in the same form.',
  ],
  notWhen: [
    {
      when: 'The form should stay as it is after saving',
      instead: 204,
      because: 'it changes nothing in what the user sees.',
    },
    {
      when: 'There is a confirmation to show',
      instead: 200,
      because: 'a reset view has no place for it.',
    },
    {
      when: 'The user should see another page',
      instead: 303,
      because: 'the browser has to be sent there.',
    },
  ],
  clientNext: {
    text: 'Put the view that sent the request back to its first state.',
    section: 'RFC 9110, Section 15.3.6',
  },
  headers: [],
  content: {
    text: 'The server must not generate any, though the framing has room for it: say zero length.',
    section: 'RFC 9110, Section 15.3.6',
  },
  caching: { text: 'Only with explicit freshness.', section: 'RFC 9110, Section 15.1' },
  sender: {
    who: ['any server'],
    text: 'Any server that has done what was asked and wants the form cleared.',
    section: 'RFC 9110, Section 15.3.6',
  },
  hook: '205: the 5 bends back to where it began.',
  metAt: 'Exam questions, more than software: hardly any browser acts on it.',
  lookalikes: [
    {
      code: 204,
      notItsMeaning:
        'A 205 asks the client to change its view; a response that leaves it alone does not.',
      notThatNumber: 'The view is not to stay as it is: it should go back to its first state.',
    },
    {
      code: 200,
      notItsMeaning: 'Nothing can be shown after a 205, since there is no content.',
      notThatNumber: 'There is nothing to read in this response; it only asks for a fresh start.',
    },
    {
      code: 303,
      notItsMeaning: 'A 205 stays with the page at hand, and fetches no other.',
      notThatNumber: 'The client is to stay where it is, so there is no page to go to.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /entries, a form' },
    { at: 'origin', note: 'saves it' },
    { from: 'origin', to: 'client', status: 205 },
    { at: 'client', note: 'empties the form for the next one' },
  ],
}
