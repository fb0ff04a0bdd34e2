import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Here is a delta, or whatever else you asked to be done to it.',
  precise: [
    {
      text: 'It is used only if the request carried A-IM, with the manipulations the client accepts.',
      section: 'RFC 3229, Section 10.4.1',
    },
    {
      text: 'The client combines the delta with the copy it has, and must know which copy: ETag and IM tell.',
      section: 'RFC 3229, Section 10.4.1',
    },
  ],
  useWhen: [
    'A feed reader that asks for what is new since its last copy, and a server that can compute that.',
  ],
  notWhen: [
    {
      when: 'The client asked for a byte range',
      instead: 206,
      because: 'ranges are cut from one representation, not computed against an old one.',
    },
    {
      when: 'The client’s copy is still the current one',
      instead: 304,
      because: 'there is no difference to send.',
    },
  ],
  clientNext: {
    text: 'Apply the manipulations to the stored copy, and use the outcome as the current one.',
    section: 'RFC 3229, Section 10.4.1',
  },
  headers: [
    {
      name: 'ETag',
      level: 'MUST',
      why: 'It names the current state, against which the next delta will be made.',
      section: 'RFC 3229, Section 10.4.1',
    },
    {
      name: 'IM',
      level: 'MUST',
      when: 'the response is delta-encoded',
      why: 'It lists what was done to the instance, in order.',
      section: 'RFC 3229',
    },
  ],
  content: { text: 'Yes: the outcome of the manipulations.', section: 'RFC 9110, Section 6.4.1' },
  caching: { text: 'Only when the response says for how long.', section: 'RFC 9110, Section 15.1' },
  sender: {
    who: ['any server'],
    text: 'Any server that knows delta encoding and was asked for it.',
    section: 'RFC 3229, Section 10.4.1',
  },
  hook: '226: two copies, twenty-six letters changed between them.',
  metAt: 'A few feed servers. Browsers do not ask for it.',
  lookalikes: [
    {
      code: 206,
      notItsMeaning: 'A 226 depends on what the client has; a range does not.',
      notThatNumber:
        'It is not a slice of the representation: it has been computed against a copy.',
    },
    {
      code: 304,
      notItsMeaning: 'With a 226 something new is sent, to be joined with the old.',
      notThatNumber: 'There is something to send: the copy at hand is out of date.',
    },
    {
      code: 200,
      notItsMeaning: 'The content of a 226 is of no use without what the client has.',
      notThatNumber: 'This is not the whole representation.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /feed', header: 'A-IM: feed, and the old ETag' },
    { at: 'origin', note: 'works out what is new' },
    { from: 'origin', to: 'client', status: 226, header: 'IM: feed' },
    { at: 'client', note: 'joins it to its copy' },
  ],
}
