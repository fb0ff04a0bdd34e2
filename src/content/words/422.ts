import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'I can read it, but I cannot act on it as it stands.',
  precise: [
    {
      text: 'A supported type and correct syntax come first: broken JSON is a 400, and a wrong kind of body is a 415.',
      section: 'RFC 9110, Section 15.5.21',
    },
    {
      text: 'An API that answers 400 in its place is not wrong, only less exact: 400 is not limited to syntax.',
      section: 'RFC 9110, Section 15.5.1',
    },
    {
      text: 'It came from WebDAV, and has been part of core HTTP since 2022.',
      section: 'RFC 9110, Appendix B.3',
    },
  ],
  useWhen: [
    'The JSON is fine, and the end date lies before the start date.',
    'A required field is empty, and your API keeps 400 for bodies that do not parse.',
    'A patch is well formed and would leave the document in an impossible shape.',
  ],
  notWhen: [
    {
      when: 'The body does not parse',
      instead: 400,
      because: 'nothing could be understood, so nothing could be judged.',
    },
    {
      when: 'The values are fine but already taken',
      instead: 409,
      because: 'the stored state is in the way, not the content.',
    },
    {
      when: 'A form comes in, and the API only takes JSON',
      instead: 415,
      because: 'the format comes before the values.',
    },
  ],
  clientNext: {
    text: 'Correct what the response complains of, and send it again.',
    section: 'RFC 9110, Section 15.5.21',
  },
  headers: [],
  content: {
    text: 'Allowed, and useful: name each field and what is wrong with it.',
    section: 'RFC 9110, Section 15.5',
  },
  caching: {
    text: 'No guessing here: it judges one body, and the corrected one deserves a fresh look.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'The server that parsed the content and cannot follow it.',
    section: 'RFC 9110, Section 15.5.21',
  },
  hook: '422: four eyes have read it, two and two, and both heads shake.',
  metAt:
    'FastAPI: an order whose quantity is "lots" where a number is declared comes back with the field and the reason.',
  lookalikes: [
    {
      code: 400,
      notItsMeaning: 'A 422 vouches for the syntax, and is narrower than the catch-all.',
      notThatNumber:
        '"The syntax is sound" narrows the trouble down; the catch-all leaves it open.',
    },
    {
      code: 409,
      notItsMeaning:
        'A 422 finds its fault in the content; nothing stored has to stand in the way.',
      notThatNumber: 'The instructions themselves are the trouble; no stored state is mentioned.',
    },
    {
      code: 415,
      notItsMeaning: 'A 422 could read the body, so the format is not the trouble.',
      notThatNumber: '"The format is known", so it cannot be what was refused.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /trips, well-formed JSON' },
    { at: 'origin', note: 'the end is before the start' },
    { from: 'origin', to: 'client', status: 422, says: 'which field' },
    { at: 'client', note: 'mends the content' },
  ],
}
