import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Taken in, not done yet.',
  precise: [
    {
      text: 'It commits to nothing: the work may be refused or fail later, and HTTP has no way to send a second status afterwards.',
      section: 'RFC 9110, Section 15.3.3',
    },
    {
      text: 'The content ought to describe the present state and point to a place where progress can be watched.',
      section: 'RFC 9110, Section 15.3.3',
    },
  ],
  useWhen: [
    'An export or a report is built by a job in the background.',
    'A deletion is scheduled and will be carried out tonight.',
    'A webhook receiver puts the event into a queue and answers at once.',
  ],
  notWhen: [
    {
      when: 'The work is over by the time you answer',
      instead: 200,
      because: 'the client would poll for something that has already happened.',
    },
    {
      when: 'The resource exists already',
      instead: 201,
      because: 'then its address is worth more than a promise.',
    },
    {
      when: 'You have no room to queue it',
      instead: 503,
      because: 'taking a request in and dropping it helps nobody.',
    },
  ],
  clientNext: {
    text: 'Look at the monitor that the response points to, from time to time, until it tells the outcome.',
    section: 'RFC 9110, Section 15.3.3',
  },
  headers: [
    {
      name: 'Retry-After',
      level: 'MAY',
      why: 'A hint how long to leave the monitor alone; custom rather than rule here.',
      section: 'RFC 9110, Section 10.2.3',
    },
  ],
  content: {
    text: 'Allowed, and wanted: the state of the work and a link to follow it.',
    section: 'RFC 9110, Section 15.3.3',
  },
  caching: {
    text: 'Only with explicit freshness: "not done yet" is out of date almost as soon as it is said.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'The server that took the work in without finishing it.',
    section: 'RFC 9110, Section 15.3.3',
  },
  hook: '202: two people, one hands over a parcel, the other says "I will see to it".',
  metAt: 'Starting a video conversion: the API answers at once and gives you a job to ask about.',
  lookalikes: [
    {
      code: 200,
      notItsMeaning: 'When a 202 is sent the work is still ahead, so there is no outcome to carry.',
      notThatNumber: 'The work "is not finished", which rules out a plain success.',
    },
    {
      code: 201,
      notItsMeaning: 'A 202 promises nothing, least of all that something exists by now.',
      notThatNumber: 'It "may yet come to nothing": no resource has come into being.',
    },
    {
      code: 204,
      notItsMeaning: 'With a 202 nothing is known to have worked so far.',
      notThatNumber:
        'Unfinished work is the point of the sentence, and it has a state worth describing.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /exports' },
    { at: 'origin', note: 'puts it into a queue' },
    { from: 'origin', to: 'client', status: 202, says: 'where to ask' },
    { at: 'origin', note: 'works on it later' },
    { from: 'client', to: 'origin', says: 'GET /exports/7, the state' },
  ],
}
