import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    408: 'The client: its request did not arrive in time.',
    504: 'A server behind: its answer did not arrive in time.',
  },
  contrast: [
    { aspect: 'Who was waited for', cells: ['the client', 'a server behind the gateway'] },
    { aspect: 'Was the request complete?', cells: ['no', 'yes, and it was passed on'] },
    { aspect: 'Who may send it', cells: ['any server', 'gateways, proxies, caches'] },
    {
      aspect: 'Was it perhaps done?',
      cells: ['no, as a rule: it never arrived whole', 'nobody knows'],
    },
    {
      aspect: 'Repeating it',
      cells: ['is allowed, and as a rule safe', 'only if the method allows'],
    },
  ],
  sections: ['RFC 9110, Section 15.5.9', 'RFC 9110, Section 15.6.5'],
  cases: [
    {
      id: 'half-a-form',
      story:
        'A phone enters a tunnel while it sends a form. The server has the headers and half of the body; after thirty seconds without another byte it stops waiting and says so.',
      facts: { request: 'unfinished' },
      clauses: {
        trouble: {
          'upstream silent': 'a gateway had passed the form on and waited in vain for an answer',
        },
        request: { sound: 'the whole form had arrived' },
      },
      why: 'The rest of the client’s own request did not come.',
      whyNot: { 504: 'The server asked nobody else: it was still waiting for the client.' },
    },
    {
      id: 'dripping-bytes',
      story:
        'A prankster opens a connection to a proxy and sends one byte of a header every ten seconds. The proxy, which has passed nothing on yet, gives up after a minute.',
      facts: { role: 'proxy', request: 'unfinished' },
      clauses: {
        trouble: {
          'upstream silent': 'the proxy had passed the request on and waited in vain for an answer',
        },
        request: { sound: 'the whole request had arrived' },
      },
      why: 'It is the client’s request that did not arrive in time.',
      whyNot: { 504: 'Nothing has been passed on, so no server behind is late.' },
    },
    {
      id: 'announced-body-missing',
      story:
        'A client announces two megabytes, sends one, and falls silent. The application server, which talks to the client directly, waits for the rest until its patience ends.',
      facts: { request: 'unfinished' },
      clauses: {
        trouble: {
          'upstream silent': 'a gateway had passed the upload on and waited in vain for an answer',
        },
        request: { sound: 'both megabytes had arrived' },
      },
      why: 'The announced body did not arrive in time.',
      whyNot: { 504: 'The application server stands in for nobody: it is the one that was asked.' },
    },
    {
      id: 'report-through-proxy',
      story:
        'A client’s complete request reaches nginx in a tenth of a second. nginx passes it on to an application, which computes and computes; after thirty seconds nginx stops waiting and tells the client, which is still there.',
      facts: { role: 'gateway', trouble: 'upstream silent' },
      why: 'The application behind nginx did not answer in time.',
      whyNot: {
        408: 'The client’s request was there, complete, in a tenth of a second.',
        499: 'The client is still there and waiting: it was nginx that gave up.',
      },
    },
    {
      id: 'search-cluster-asleep',
      story:
        'A front server gets a complete search request and asks the search cluster. The connection stands, the cluster says nothing; when the front server’s ten seconds are over, it tells the client, who is still waiting.',
      facts: { role: 'gateway', trouble: 'upstream silent' },
      why: 'The cluster behind the gateway stayed silent for ten seconds.',
      whyNot: {
        408: 'The search request had arrived complete.',
        499: 'The client has not hung up: it is told by the gateway.',
      },
    },
    {
      id: 'origin-over-satellite',
      story:
        'A CDN has a reader’s whole request and asks an origin at the far end of a satellite link. No answer comes within the CDN’s minute, and the reader, still there, is told so.',
      facts: { role: 'gateway', trouble: 'upstream silent' },
      why: 'The origin’s answer did not come within the minute.',
      whyNot: {
        408: 'The reader’s request was complete before the origin was asked.',
        499: 'The reader has stayed; the CDN’s minute is what ran out.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'gateway', says: 'POST /form' }],
    after: {
      408: [
        { at: 'client', note: 'sends half of it, and falls silent' },
        { at: 'gateway', note: 'waits in vain for the client' },
        { from: 'gateway', to: 'client', status: 408 },
      ],
      504: [
        { at: 'client', note: 'sends all of it' },
        { from: 'gateway', to: 'origin', says: 'POST /form' },
        { at: 'origin', note: 'falls silent' },
        { at: 'gateway', note: 'waits in vain for the origin' },
        { from: 'gateway', to: 'client', status: 504 },
      ],
    },
  },
}
