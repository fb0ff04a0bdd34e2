import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'The joke code: reserved, so that nobody uses it for anything real.',
  precise: [
    {
      text: 'The registry lists it as “(Unused)”: it was too widely used as a joke to be given to anything else.',
      section: 'RFC 9110, Section 15.5.19',
    },
    {
      text: '“I’m a teapot” comes from an April Fools’ RFC about coffee pots, which is no part of HTTP.',
      section: 'RFC 2324, Section 2.3.2',
    },
  ],
  useWhen: [
    'Never in earnest. As an Easter egg, if you can bear that tools will take it for a real error.',
  ],
  notWhen: [
    {
      when: 'The request comes from a robot that you want to turn away',
      instead: 403,
      because: 'it says what it means.',
    },
    {
      when: 'The device cannot do what is asked at all',
      instead: 501,
      because: 'that is the code for lacking an ability.',
    },
  ],
  clientNext: {
    text: 'Smile, and treat it as any 4xx that you do not know.',
    section: 'RFC 9110, Section 15',
  },
  headers: [],
  content: {
    text: 'No rule of its own, and tradition asks for a picture of a teapot.',
    section: 'RFC 9110, Section 6.4.1',
  },
  caching: {
    text: 'Unlisted, and so at most with explicit freshness.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: { who: ['any server'], text: 'A teapot.', section: 'RFC 2324, Section 2.3.2' },
  hook: 'Short and stout: the number that a joke keeps out of use.',
  metAt: 'google.com/teapot, and the name of this app.',
  lookalikes: [
    {
      code: 406,
      notItsMeaning: 'What a 418 says is not about formats; it says nothing.',
      notThatNumber: 'No formats were weighed: there is a joke behind it.',
    },
    {
      code: 306,
      notItsMeaning: 'The 418 was taken up by a joke that too many people had built in.',
      notThatNumber: 'This one is kept free because of a joke, and not because of a draft.',
    },
    {
      code: 400,
      notItsMeaning:
        'A 418 has no meaning in HTTP, so it says nothing about a fault in the request.',
      notThatNumber: 'No fault with the request is meant.',
    },
  ],
}
