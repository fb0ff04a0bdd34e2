import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    429: 'This caller has used up its share, however callers are counted.',
    503: 'The service cannot cope just now, whoever is asking.',
  },
  contrast: [
    {
      aspect: 'Where the trouble lies',
      cells: ['in the caller’s pace: a client error', 'in the service: a server error'],
    },
    {
      aspect: 'Who else gets it',
      cells: ['nobody who stays within the limit', 'potentially everyone who asks now'],
    },
    {
      aspect: 'What the caller can do',
      cells: ['slow down, and spread its calls', 'wait; a slower pace is no cure by itself'],
    },
    {
      aspect: 'Retry-After, where sent (MAY)',
      cells: ['when the caller may ask anew', 'how long the outage should last'],
    },
    {
      aspect: 'What the content explains',
      cells: ['the limit (SHOULD)', 'the failure, and that it will pass (SHOULD)'],
    },
    {
      aspect: 'Caches',
      cells: ['must not store it', 'may store it if told for how long'],
    },
  ],
  sections: ['RFC 6585, Section 4', 'RFC 9110, Section 15.6.4', 'RFC 9110, Section 10.2.3'],
  cases: [
    {
      id: 'weather-key-spent',
      story:
        'A weather API allows each key sixty calls a minute. One key makes its sixty-first call within this minute, at a time when half of the machines are idle and every other key gets its forecast.',
      facts: { quota: 'spent' },
      clauses: {
        trouble: { overloaded: 'the weather API had been swamped for everyone' },
        quota: { within: 'the key had had calls left' },
      },
      why: 'It is the sixty-first call of a key that may make sixty; the machines have room.',
      whyNot: {
        503: 'Half of the machines are idle, and the other keys get their forecasts.',
      },
    },
    {
      id: 'weather-storm',
      story:
        'A weather API grants each key sixty calls a minute. One key makes its third call within this minute, at a time when a storm warning keeps all of the machines busy and whoever calls is turned away.',
      facts: { trouble: 'overloaded' },
      clauses: {
        quota: { spent: 'this key had used up its sixty calls' },
        trouble: { none: 'the machines had been idle' },
      },
      why: 'All machines are busy and whoever calls is turned away, at the third call as at the first.',
      whyNot: {
        429: 'Three calls out of sixty leave this key well within its limit.',
      },
    },
    {
      id: 'login-sixth-try',
      story:
        'A login form allows five tries from one address in ten minutes. On Monday at nine a script makes its sixth try within a minute, from one address, while the form lets all the other staff in without delay.',
      facts: { quota: 'spent' },
      clauses: {
        trouble: { overloaded: 'the login form had been swamped for everyone' },
        quota: { within: 'the script had had tries left' },
      },
      why: 'A sixth try within ten minutes is more than one address is allowed.',
      whyNot: {
        503: 'The form lets all the other staff in without delay, so it copes well.',
      },
    },
    {
      id: 'login-monday-rush',
      story:
        'A login form permits five tries from one address in ten minutes. A clerk’s first try arrives on Monday at nine, when the whole staff signs in at once and the form has run out of workers for anybody.',
      facts: { trouble: 'overloaded' },
      clauses: {
        quota: { spent: 'the clerk had used up the five tries' },
        trouble: { none: 'the form had had workers to spare' },
      },
      why: 'The form has run out of workers, for this clerk as for everybody.',
      whyNot: {
        429: 'It is the first of five tries that the clerk may make.',
      },
    },
    {
      id: 'transfers-used-up',
      story:
        'A bank runs its payments API all Sunday, with capacity to spare. At half past two a partner, who has made all of the two hundred transfers that it may make each hour, sends one more; it would be welcome after three.',
      facts: { quota: 'spent' },
      clauses: {
        trouble: { overloaded: 'the bank’s API had been swamped for everyone' },
        quota: { within: 'the partner had had transfers left' },
      },
      why: 'The partner’s two hundred transfers for this hour are used up, and the next hour brings more.',
      whyNot: {
        503: 'The API runs all Sunday with capacity to spare; it could have taken the transfer.',
      },
    },
    {
      id: 'transfers-upkeep',
      story:
        'A bank closes its payments API every Sunday from two to three for upkeep. At half past two a partner, who has made three of the two hundred transfers that it may make each hour, sends one more; from three on it will go through.',
      facts: { trouble: 'maintenance' },
      clauses: {
        quota: { spent: 'the partner had used up the two hundred transfers' },
        trouble: { none: 'the API had been open' },
      },
      why: 'The bank itself has closed the API for an hour of planned upkeep.',
      whyNot: {
        429: 'With three transfers out of two hundred, the partner has hardly touched its quota.',
      },
    },
    {
      id: 'crawler-too-fast',
      story:
        'A crawler asks a news site for thirty pages a second, though the site’s rules grant a crawler two. Readers get their pages as fast as ever, and the site wants this crawler to take its time before it goes on.',
      facts: { quota: 'spent' },
      clauses: {
        trouble: { overloaded: 'the news site had been swamped for everyone' },
        quota: { within: 'the crawler had kept to two pages a second' },
      },
      why: 'Thirty pages a second are fifteen times what the rules grant this crawler.',
      whyNot: {
        503: 'Readers get their pages as fast as ever: the site is bearing the load.',
      },
    },
    {
      id: 'crawler-breaking-story',
      story:
        'A crawler asks a news site for two pages a second, which is what the site’s rules grant a crawler. A breaking story has swamped the machines, and for some minutes readers and crawlers alike are turned away.',
      facts: { trouble: 'overloaded' },
      clauses: {
        quota: { spent: 'the crawler had asked for more than two pages a second' },
        trouble: { none: 'the machines had been idle' },
      },
      why: 'The machines are swamped for some minutes, and readers are turned away as well.',
      whyNot: {
        429: 'Two pages a second is the very pace that the rules grant this crawler.',
      },
    },
    {
      id: 'graphql-points-spent',
      story:
        'A GraphQL API gives each app a thousand points an hour. One app has spent its last point by twenty past and sends another query; the database is nearly idle, and the queries of other apps are answered.',
      facts: { quota: 'spent' },
      clauses: {
        trouble: { overloaded: 'the GraphQL API had been swamped for everyone' },
        quota: { within: 'the app had had points left' },
      },
      why: 'This app has spent the last of its thousand points, with forty minutes of the hour to go.',
      whyNot: {
        503: 'A nearly idle database and answered queries elsewhere show that the API is up to it.',
      },
    },
    {
      id: 'graphql-load-shed',
      story:
        'A GraphQL API grants each app a thousand points an hour. One app has spent ninety by twenty past and sends another query; everybody’s queries together have used up the database pool, and the API sheds load until it recovers.',
      facts: { trouble: 'overloaded' },
      clauses: {
        quota: { spent: 'the app had used up its thousand points' },
        trouble: { none: 'the database pool had had room' },
      },
      why: 'Everybody’s queries together used up the pool, and the API sheds load until it recovers.',
      whyNot: {
        429: 'More than nine hundred points are left to this app for the hour.',
      },
    },
    {
      id: 'thumbnail-key',
      story:
        'A picture service allows each key twenty pictures a minute, and works at a quarter of its strength. One key sends its twenty-first; it may go on in forty seconds, and everyone else is served.',
      facts: { quota: 'spent' },
      clauses: {
        trouble: { overloaded: 'the picture API had been swamped for everyone' },
        quota: { within: 'the key had had pictures left' },
      },
      why: 'This key has had its twenty pictures for the minute.',
      whyNot: { 503: 'At a quarter of its strength the service copes with ease.' },
    },
    {
      id: 'thumbnail-fire',
      story:
        'A picture API allows each key twenty pictures a minute. A fire alarm has taken half of its machines away, and the rest are overloaded; a key that sends its second picture is told, like everyone, to wait.',
      facts: { trouble: 'overloaded' },
      clauses: {
        quota: { spent: 'the key had used up its twenty pictures' },
        trouble: { none: 'the machines had been idle' },
      },
      why: 'With half of its machines gone, the service cannot cope, whoever asks.',
      whyNot: { 429: 'Two pictures out of twenty are within the limit.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /prices' }],
    after: {
      429: [
        { at: 'origin', note: 'this caller is over its limit' },
        { from: 'origin', to: 'client', status: 429, header: 'Retry-After: 30' },
        { at: 'client', note: 'others are served meanwhile' },
      ],
      503: [
        { at: 'origin', note: 'can bear no more, whoever asks' },
        { from: 'origin', to: 'client', status: 503, header: 'Retry-After: 30' },
        { at: 'client', note: 'so is everybody else' },
      ],
    },
  },
}
