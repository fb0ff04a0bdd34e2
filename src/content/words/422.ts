import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'I can read it, but it makes no sense.',
  precise: [
    {
      text: 'A supported type and correct syntax come first: broken JSON is a 400, and a wrong kind of body is a 415.',
      section: 'RFC 9110, Section 15.5.21',
    },
    {
      text: 'It came from WebDAV and has been core HTTP since 2022, with a new name. A 400 in its place is still right, if less exact.',
      section: 'RFC 9110, Appendix B.3',
    },
  ],
  useWhen: [
    'The JSON is fine, and the end date lies before the start date.',
    'A required field is empty, and your API tells validation from syntax.',
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
      when: 'The body is a form and not JSON',
      instead: 415,
      because: 'the format comes before the values.',
    },
  ],
  clientNext: {
    text: 'Correct the values and send again; the error body should name the fields.',
    section: 'RFC 9110, Section 15.5.21',
  },
  headers: [],
  content: {
    text: 'Allowed, and useful: list each field and its trouble, as Problem Details do.',
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
  hook: '422: two eyes read it, two shoulders shrug.',
  metAt: 'Web frameworks that answer a failed form validation with it by default.',
  lookalikes: [
    {
      code: 400,
      notItsMeaning: 'A 422 vouches for the syntax, and is narrower than the catch-all.',
      notThatNumber: '"The syntax is sound" is a statement that the catch-all does not make.',
    },
    {
      code: 409,
      notItsMeaning: 'A 422 would be the answer on any day: what is stored plays no part.',
      notThatNumber: 'The instructions themselves are the trouble; no stored state is mentioned.',
    },
    {
      code: 415,
      notItsMeaning: 'A 422 could read the body, so the format is not the trouble.',
      notThatNumber: '"The format is known", which the other one denies.',
    },
  ],
}
