import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Done: put the form back as it first was, ready for the next entry.',
  precise: [
    {
      text: 'The server must not generate any content; yet unlike a 204 the response is framed as an ordinary one, of zero length.',
      section: 'RFC 9110, Section 15.3.6',
    },
    {
      text: 'It asks the user agent to reset the document view behind the request: back to how the origin server had sent it.',
      section: 'RFC 9110, Section 15.3.6',
    },
    {
      text: 'The server only wishes for the reset: where it matters, let your own script see to it.',
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
      because: 'a 205 must not carry any content to show.',
    },
    {
      when: 'The user should see another page',
      instead: 303,
      because: 'the browser has to be sent there.',
    },
  ],
  clientNext: {
    text: 'Reset the view to its original state, as it was when it came from the server.',
    section: 'RFC 9110, Section 15.3.6',
  },
  headers: [],
  content: {
    text: 'The server must not generate any, though the framing has room for it: say zero length.',
    section: 'RFC 9110, Section 15.3.6',
  },
  caching: {
    text: 'By default no: only with explicit freshness, or marked as public.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'Any server that has done what was asked and wants the form reset.',
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
