import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'The answer is over there: fetch it with GET.',
  precise: [
    {
      text: 'The next request is a retrieval, GET or HEAD, whatever the first method was. So a reload repeats the GET and not the form.',
      section: 'RFC 9110, Section 15.4.4',
    },
    {
      text: 'The other resource is no replacement for this one: it holds the outcome, or describes the thing asked for.',
      section: 'RFC 9110, Section 15.4.4',
    },
  ],
  useWhen: [
    'A form was posted and the thank-you page is elsewhere.',
    'A job is finished and its result has an address of its own.',
    'A POST would make a duplicate of something that already exists and can be pointed at.',
  ],
  notWhen: [
    {
      when: 'The same request should be made elsewhere',
      instead: 307,
      because: 'a 303 tells the client to fetch and not to repeat.',
    },
    {
      when: 'The resource itself has moved for good',
      instead: 301,
      because: 'a 303 is about an outcome, not about an address that changed.',
    },
    {
      when: 'An API client wants the new object at once',
      instead: 201,
      because: 'it saves a round trip and names the address all the same.',
    },
  ],
  clientNext: {
    text: 'Send a GET to Location, and do not send the first request again.',
    section: 'RFC 9110, Section 15.4.4',
  },
  headers: [
    {
      name: 'Location',
      level: 'ought',
      why: 'The RFC simply describes it as being there: the page to fetch.',
      section: 'RFC 9110, Section 15.4.4',
    },
  ],
  content: {
    text: 'Wanted: a short note that links to the other page, except in answer to HEAD.',
    section: 'RFC 9110, Section 15.4.4',
  },
  caching: {
    text: 'Not on a guess, because the outcome of one form is not the outcome of the next.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'A server that has a separate page for the outcome.',
    section: 'RFC 9110, Section 15.4.4',
  },
  method: {
    text: 'The next request has to be a retrieval: GET, or HEAD where HEAD was asked.',
    section: 'RFC 9110, Section 15.4.4',
  },
  hook: '303: post on the left, page on the right, and a zero-risk reload between.',
  metAt: 'Paying in a web shop, pressing reload on the receipt, and not paying twice.',
  lookalikes: [
    {
      code: 302,
      notItsMeaning: 'A 303 leads to a page about the outcome; the resource has not gone anywhere.',
      notThatNumber:
        '"Whatever method" and "with GET" is an instruction, not a liberty that the client may take.',
    },
    {
      code: 307,
      notItsMeaning: 'A 303 always leads to a fetch, so a POST is not repeated.',
      notThatNumber: 'It asks for GET, and repeating the same method is exactly what it avoids.',
    },
    {
      code: 201,
      notItsMeaning:
        'A 303 asks the client to take one more step; it may have made nothing at all.',
      notThatNumber:
        'There is something left to fetch, and nothing is said to have come into being.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /payments' },
    { at: 'origin', note: 'takes the money' },
    { from: 'origin', to: 'client', status: 303, header: 'Location: /receipts/7' },
    { from: 'client', to: 'origin', says: 'GET /receipts/7' },
    { from: 'origin', to: 'client', status: 200 },
  ],
}
