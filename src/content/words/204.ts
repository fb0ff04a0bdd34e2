import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Done, and nothing to send.',
  precise: [
    {
      text: 'Common after DELETE, but a DELETE may also answer 200, or 202 if it is not carried out yet.',
      section: 'RFC 9110, Section 9.3.5',
    },
    {
      text: 'The response ends after its headers, and those may still matter: a new ETag can travel there.',
      section: 'RFC 9110, Section 15.3.5',
    },
    {
      text: 'Content-Length is forbidden, even with the value 0.',
      section: 'RFC 9110, Section 8.6',
    },
  ],
  useWhen: [
    'A DELETE is done and there is nothing left to show.',
    'An editor saves, and the page should stay as it is.',
    'A tracking or heartbeat call is noted.',
  ],
  notWhen: [
    {
      when: 'A search found nothing',
      instead: 200,
      because: 'an empty list is an answer with content, and clients parse it as one.',
    },
    {
      when: 'The thing asked for does not exist',
      instead: 404,
      because: '204 would claim success.',
    },
    { when: 'The deletion is only scheduled', instead: 202, because: 'it has not happened yet.' },
  ],
  clientNext: {
    text: 'Carry on; a browser stays on the page that it shows.',
    section: 'RFC 9110, Section 15.3.5',
  },
  headers: [
    {
      name: 'ETag',
      level: 'MAY',
      when: 'after a PUT, only if saved unchanged',
      why: 'After a save it lets the client go on editing without fetching again.',
      section: 'RFC 9110, Section 15.3.5',
    },
  ],
  content: {
    text: 'Never: the message is over when its header section is.',
    section: 'RFC 9110, Section 15.3.5',
  },
  caching: {
    text: 'On the heuristic list all the same: having nothing to send can stay true for a while, just as content can.',
    section: 'RFC 9110, Section 15.3.5',
  },
  sender: {
    who: ['any server'],
    text: 'A server that succeeded and has no content to send.',
    section: 'RFC 9110, Section 15.3.5',
  },
  hook: '204: the 4 is a chair, the chair is empty, and all is well.',
  metAt:
    'Deleting a row in an admin panel: the request goes through and the response tab of the browser shows nothing.',
  lookalikes: [
    {
      code: 200,
      notItsMeaning: 'A 204 has no content at all, so it cannot carry an outcome.',
      notThatNumber: 'There is "nothing to put in a body", and a plain success would bring one.',
    },
    {
      code: 202,
      notItsMeaning: 'A 204 says that the action is over and has succeeded.',
      notThatNumber: 'The action "worked", in the past; nothing is pending.',
    },
    {
      code: 404,
      notItsMeaning: 'A 204 is a success: what the request was for has been done.',
      notThatNumber: 'The action "worked", while a missing resource would be an error.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'PUT /profile' },
    { at: 'origin', note: 'saves it' },
    { from: 'origin', to: 'client', status: 204, says: 'nothing more' },
    { at: 'client', note: 'stays on the page' },
  ],
}
