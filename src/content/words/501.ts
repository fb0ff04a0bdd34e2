import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'I do not know how to do that, anywhere.',
  precise: [
    {
      text: 'It is the right answer to a method that the server does not recognise. A known method at the wrong place gets 405.',
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
      when: 'The path is planned and not written yet',
      instead: 404,
      because: 'a missing resource is no missing ability of the server.',
    },
    {
      when: 'The feature is switched off for an hour',
      instead: 503,
      because: '501 is not about time.',
    },
  ],
  clientNext: {
    text: 'Do without: the same request will not fare better later.',
    section: 'RFC 9110, Section 15.6.2',
  },
  headers: [],
  content: {
    text: 'May explain what the server does understand.',
    section: 'RFC 9110, Section 15.6',
  },
  caching: {
    text: 'One of the few errors that may be cached on a guess, since abilities come with releases and not by the minute.',
    section: 'RFC 9110, Section 15.6.2',
  },
  sender: {
    who: ['any server'],
    text: 'The server that lacks what the request needs.',
    section: 'RFC 9110, Section 15.6.2',
  },
  hook: '501: a fifty-first verb, and the book has fifty.',
  metAt: 'The static file server of a script language answering a POST.',
  lookalikes: [
    {
      code: 405,
      notItsMeaning:
        'A 501 does not know the verb at all, so there is no list of supported ones for this resource.',
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
}
