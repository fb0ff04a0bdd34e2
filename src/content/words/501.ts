import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'I do not know how to do that, anywhere.',
  precise: [
    {
      text: 'It is the right answer to a method that the server does not recognise or has not built in. One that merely is not allowed here gets 405.',
      section: 'RFC 9110, Section 9.1',
    },
    {
      text: 'A request with a transfer coding that the server does not understand should get it too.',
      section: 'RFC 9112, Section 6.1',
    },
  ],
  useWhen: [
    'A WebDAV client sends PROPFIND to a server that has never heard of it.',
    'A small embedded server only knows GET and HEAD, and is sent a PATCH.',
  ],
  notWhen: [
    {
      when: 'The method works elsewhere on this server',
      instead: 405,
      because: 'the server knows it, this resource does not take it.',
    },
    {
      when: 'The path is planned and has no route yet',
      instead: 404,
      because: 'a missing resource is no missing ability of the server.',
    },
    {
      when: 'The feature is down for an hour of maintenance',
      instead: 503,
      because: 'the ability is there and will be back; 501 is not about time.',
    },
  ],
  clientNext: {
    text: 'Do without it, or reach the goal by another method: asking again teaches the server nothing.',
    section: 'RFC 9110, Section 15.6.2',
  },
  headers: [],
  content: {
    text: 'May explain what the server does understand.',
    section: 'RFC 9110, Section 15.6',
  },
  caching: {
    text: 'The one 5xx that a cache may keep on a guess: abilities come with releases and not by the minute.',
    section: 'RFC 9110, Section 15.6.2',
  },
  sender: {
    who: ['any server'],
    text: 'The server that lacks what the request needs.',
    section: 'RFC 9110, Section 15.6.2',
  },
  hook: '501: a fifty-first verb, and the book has fifty.',
  metAt: 'Sending a POST to "python3 -m http.server", which is built for GET and HEAD alone.',
  lookalikes: [
    {
      code: 405,
      notItsMeaning:
        'A 501 is not about this one resource: the ability is missing everywhere on the server.',
      notThatNumber: '"For any resource" goes further than one address that does not take it.',
    },
    {
      code: 500,
      notItsMeaning: 'A 501 is no accident: the server knows exactly what it cannot do.',
      notThatNumber: 'Nothing unforeseen happened; an ability is missing.',
    },
    {
      code: 503,
      notItsMeaning: 'A 501 does not pass: waiting teaches the server no new verb.',
      notThatNumber: '"At all" leaves no room for a recovery.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'PURGE /page' },
    { at: 'origin', note: 'has never heard of PURGE' },
    { from: 'origin', to: 'client', status: 501 },
    { at: 'client', note: 'uses a method that servers know' },
  ],
}
