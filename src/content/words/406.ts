import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'I have it, but not in a form that you take.',
  precise: [
    {
      text: 'It is about what the client wants back: Accept, Accept-Language, Accept-Encoding. What the client sent is the matter of 415.',
      section: 'RFC 9110, Section 15.5.7',
    },
    {
      text: 'Nobody has to send it: a server may disregard Accept and send what it has.',
      section: 'RFC 9110, Section 12.4.1',
    },
  ],
  useWhen: [
    'A client insists on XML, and the API only speaks JSON and would rather say so than surprise.',
    'A document exists in two languages, the client rules out both, and no default makes sense.',
  ],
  notWhen: [
    {
      when: 'The body that came in has the wrong type',
      instead: 415,
      because: 'Content-Type describes what was sent, Accept what is wanted.',
    },
    {
      when: 'Any form will do as a default',
      instead: 200,
      because: 'a server may disregard Accept, and most clients can cope.',
    },
    {
      when: 'The values in the request do not please you',
      instead: 422,
      because: '406 is about negotiation and never about validation.',
    },
  ],
  clientNext: {
    text: 'Widen the Accept headers, or choose one of the forms that the response lists.',
    section: 'RFC 9110, Section 15.5.7',
  },
  headers: [
    {
      name: 'Vary',
      level: 'MAY',
      why: 'It tells the client that the answer was negotiated, and which headers to change for another.',
      section: 'RFC 9110, Section 12.5.5',
    },
  ],
  content: {
    text: 'Allowed: it should list the forms that exist, so that a person or program can choose.',
    section: 'RFC 9110, Section 15.5.7',
  },
  caching: {
    text: 'Explicit freshness is needed; the next client may be less choosy.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['origin'],
    text: 'The origin server, when it is not willing to fall back on a default.',
    section: 'RFC 9110, Section 15.5.7',
  },
  hook: '406: the waiter has six dishes, and none without nuts.',
  metAt:
    'A Spring endpoint that only writes JSON, called by a client with Accept: application/xml and nothing else.',
  lookalikes: [
    {
      code: 415,
      notItsMeaning:
        'A 406 is about the answer: nothing is wrong with the format of what was sent.',
      notThatNumber: 'It is about what the client "would take", not about what it sent.',
    },
    {
      code: 412,
      notItsMeaning: 'A 406 compares formats and wishes; no condition about state was set.',
      notThatNumber: 'Accept headers state a taste; nothing says that something must still hold.',
    },
    {
      code: 404,
      notItsMeaning: 'A 406 has the resource, in other forms.',
      notThatNumber: 'The resource "exists", only not in a form that fits.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /report', header: 'Accept: text/csv' },
    { at: 'origin', note: 'has it as PDF alone' },
    { from: 'origin', to: 'client', status: 406, says: 'what there is' },
    { at: 'client', note: 'asks for another form' },
  ],
}
