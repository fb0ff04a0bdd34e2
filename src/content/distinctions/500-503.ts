import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    500: 'Unforeseen: something went wrong that nobody had planned for.',
    503: 'Known and passing: overload or upkeep, and it will end.',
  },
  contrast: [
    { aspect: 'Did the server expect it?', cells: ['no', 'yes, or it protects itself on purpose'] },
    { aspect: 'Will waiting help?', cells: ['nobody knows', 'yes, that is what it says'] },
    { aspect: 'Retry-After', cells: ['not foreseen', 'MAY be sent'] },
    {
      aspect: 'Who is called',
      cells: ['somebody who reads stack traces', 'somebody who watches the load or the calendar'],
    },
    { aspect: 'Fallback of its class', cells: ['yes: unknown 5xx are treated as this', 'no'] },
  ],
  sections: ['RFC 9110, Section 15.6.1', 'RFC 9110, Section 15.6.4'],
  cases: [
    {
      id: 'null-in-checkout',
      story:
        'A checkout page meets an order without an address, which its programmers had thought impossible. The program throws an exception in the middle of its work; the servers are half idle.',
      facts: { trouble: 'own fault' },
      clauses: {
        trouble: {
          overloaded: 'the checkout had had more orders than it can take',
          'upstream invalid': 'a gateway had got something invalid from the checkout',
        },
      },
      why: 'Nobody had foreseen an order without an address, and the program broke on it.',
      whyNot: {
        503: 'The servers are half idle, and nothing says that it will pass.',
        502: 'It is this program that broke; no server behind it answered.',
      },
    },
    {
      id: 'checkout-sale-rush',
      story:
        'A checkout page is swamped by a sale. The program counts the open orders and turns new ones away above a thousand, as it was built to do; in a quarter of an hour there will be room.',
      facts: { trouble: 'overloaded' },
      clauses: { trouble: { 'own fault': 'the program had crashed on the order' } },
      why: 'The program protects itself from overload, as planned, and there will be room soon.',
      whyNot: { 500: 'Nothing broke: the limit is one that was built in.' },
    },
    {
      id: 'migration-half-done',
      story:
        'A new version of a program was started, but a column that it needs is missing in the database. Each request to the user list ends with an SQL exception that the program does not handle.',
      facts: { trouble: 'own fault' },
      clauses: {
        trouble: {
          overloaded: 'the user list had had more calls than it can take',
          'upstream invalid': 'a gateway had got something invalid from the program',
        },
      },
      why: 'The missing column was not expected, and every request fails on it.',
      whyNot: {
        503: 'Nobody planned this, and waiting alone will not add a column.',
        502: 'The database is part of this program’s own work; no HTTP answer was passed on.',
      },
    },
    {
      id: 'migration-announced',
      story:
        'A program is updated at night. For ten minutes its own server answers every request to the user list with a page that names the hour of its return; the database is being copied as announced.',
      facts: { trouble: 'maintenance' },
      clauses: { trouble: { 'own fault': 'the program had met an error that it does not handle' } },
      why: 'It is announced upkeep, which will be over in ten minutes.',
      whyNot: { 500: 'All of it goes by plan, and the server says when it will be back.' },
    },
    {
      id: 'template-missing',
      story:
        'A page is to be drawn from a template on the server’s own disk, but somebody has renamed the file. The framework raises an exception that nobody catches, for this page alone and until somebody notices.',
      facts: { trouble: 'own fault' },
      clauses: {
        trouble: {
          overloaded: 'the page had had more visitors than it can take',
          'upstream invalid': 'a gateway had got something invalid from the framework',
        },
      },
      why: 'An error that nobody catches, in a case that nobody foresaw.',
      whyNot: {
        503: 'There is no load and no upkeep, and no end to it in sight.',
        502: 'The template is read from the server’s own disk.',
      },
    },
    {
      id: 'page-warming-up',
      story:
        'A page is drawn from data that the program loads when it starts. It was started a minute ago and says, until all is loaded, that it is not ready and when it will be.',
      facts: { trouble: 'maintenance' },
      clauses: { trouble: { 'own fault': 'the program had crashed while drawing the page' } },
      why: 'It is not ready yet, knows that, and says when it will be.',
      whyNot: { 500: 'The program is doing what it should do after a start.' },
    },
    {
      id: 'division-by-zero',
      story:
        'A statistics service divides by the number of visitors. On a new site this number is nought, the program had not reckoned with that, and the request dies with an exception.',
      facts: { trouble: 'own fault' },
      clauses: {
        trouble: {
          overloaded: 'the statistics service had had more calls than it can take',
          'upstream invalid': 'a gateway had got something invalid from the service',
        },
      },
      why: 'The program died of a case that it had not reckoned with.',
      whyNot: {
        503: 'Load and upkeep have nothing to do with it: the site has no visitors.',
        502: 'The service does its sums itself, without another server.',
      },
    },
    {
      id: 'statistics-pool-used-up',
      story:
        'A statistics API lends a database connection to each request. All of them are lent at the moment, so it declines the next request right away and says that it may be repeated in five seconds.',
      facts: { trouble: 'overloaded' },
      clauses: { trouble: { 'own fault': 'the API had crashed on the request' } },
      why: 'What it needs is lent out for the moment, and will be back in seconds.',
      whyNot: { 500: 'It declines in an orderly way, and has not failed at anything.' },
    },
    {
      id: 'disk-permission',
      story:
        'An upload is to be written to a directory, for which a new server was given the wrong rights. The program logs “permission denied”, which it never expected, and gives up on the request.',
      facts: { trouble: 'own fault' },
      clauses: {
        trouble: {
          overloaded: 'the program had had more uploads than it can take',
          'upstream invalid': 'a gateway had got something invalid from the program',
        },
      },
      why: 'A fault in the setup that the program never expected.',
      whyNot: {
        503: 'It will not pass by itself: the rights stay wrong until somebody sets them right.',
        502: 'No other server is involved in writing to its own disk.',
      },
    },
    {
      id: 'upload-paused-backup',
      story:
        'Uploads are switched off from two to three each night while the store is backed up. A request arrives at half past two and is told, with Retry-After, to come back in thirty minutes.',
      facts: { trouble: 'maintenance' },
      clauses: {
        trouble: { 'own fault': 'the upload had met an error that the program does not handle' },
      },
      why: 'Uploads are off for an hour every night, and the response says until when.',
      whyNot: { 500: 'The pause is switched on by plan; nothing has gone wrong.' },
    },
    {
      id: 'json-bug',
      story:
        'A service builds its answer as JSON and trips over a character that its library cannot encode. The request ends with an exception, and so does every one that touches this record.',
      facts: { trouble: 'own fault' },
      clauses: {
        trouble: {
          overloaded: 'the service had had more calls than it can take',
          'upstream invalid': 'a gateway had got something invalid from the service',
        },
      },
      why: 'The library failed in a way that the program does not handle.',
      whyNot: {
        503: 'It fails for this record alone and for good, not for a while.',
        502: 'The answer was being made here, not fetched from elsewhere.',
      },
    },
    {
      id: 'service-load-shedding',
      story:
        'An API measures how long requests wait. Above two seconds it turns one in three away at the door until the wait is short again, which usually takes a minute.',
      facts: { trouble: 'overloaded' },
      clauses: { trouble: { 'own fault': 'the API had crashed on the request' } },
      why: 'It sheds load on purpose, for about a minute.',
      whyNot: { 500: 'To turn requests away above two seconds is what it was built for.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /cart' }],
    after: {
      500: [
        { at: 'origin', note: 'throws an exception nobody foresaw' },
        { from: 'origin', to: 'client', status: 500 },
      ],
      503: [
        { at: 'origin', note: 'knows that it is too busy just now' },
        { from: 'origin', to: 'client', status: 503, header: 'Retry-After: 60' },
      ],
    },
  },
}
