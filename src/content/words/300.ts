import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'There are several versions: choose one.',
  precise: [
    {
      text: 'The list in the body has no fixed format, so it is mostly meant for people.',
      section: 'RFC 9110, Section 15.4.1',
    },
    {
      text: 'If the server has a favourite, it should name it in Location, and a client may go there by itself.',
      section: 'RFC 9110, Section 15.4.1',
    },
  ],
  useWhen: [
    'A document lies there as PDF, text and audio, and the server leaves the choice to the reader.',
  ],
  notWhen: [
    {
      when: 'The Accept headers tell which form the client wants',
      instead: 200,
      because: 'the server can choose by itself, and just send it.',
    },
    {
      when: 'None of the forms fits what the client accepts',
      instead: 406,
      because: 'that is a refusal, though it may list the forms too.',
    },
    {
      when: 'There is exactly one other address',
      instead: 302,
      because: 'nobody has anything to choose.',
    },
  ],
  clientNext: {
    text: 'Pick one of the alternatives and ask for that, or let the user pick.',
    section: 'RFC 9110, Section 15.4.1',
  },
  headers: [
    {
      name: 'Location',
      level: 'SHOULD',
      when: 'the server has a preferred choice',
      why: 'It names the favourite among the choices.',
      section: 'RFC 9110, Section 15.4.1',
    },
  ],
  content: {
    text: 'Other than for HEAD it should list the alternatives.',
    section: 'RFC 9110, Section 15.4.1',
  },
  caching: {
    text: 'It may be reused, for a guessed time as well.',
    section: 'RFC 9110, Section 15.4.1',
  },
  sender: {
    who: ['any server'],
    text: 'A server that leaves the choice to the client.',
    section: 'RFC 9110, Section 15.4.1',
  },
  method: {
    text: 'The code leaves it open: client or user picks an alternative and asks for that. Browsers do not follow it by themselves.',
    section: 'RFC 9110, Section 15.4.1',
  },
  hook: '300: three noughts like three doors, and you choose one.',
  metAt: 'Apache’s mod_speling and mod_negotiation, when a misspelt name fits several files.',
  lookalikes: [
    {
      code: 302,
      notItsMeaning: 'With a 300 there is more than one place to go.',
      notThatNumber: 'Several addresses are on offer, not one.',
    },
    {
      code: 406,
      notItsMeaning: 'A 300 offers its forms; it does not refuse for want of a fitting one.',
      notThatNumber: 'Nothing was refused: the client just has to pick.',
    },
    {
      code: 301,
      notItsMeaning: 'No form takes another’s place under a 300: they exist side by side.',
      notThatNumber: 'Nothing has moved for good: there are several forms, each with an address.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /manual' },
    { at: 'origin', note: 'has it as PDF, HTML and text' },
    { from: 'origin', to: 'client', status: 300, says: 'a list of three' },
    { at: 'client', note: 'lets the user choose' },
    { from: 'client', to: 'origin', says: 'GET /manual.html' },
  ],
}
