import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    521: 'Turned away: the origin refused the connection.',
    522: 'Never connected: the origin did not take up the connection in time.',
    524: 'Connected: the origin took the request and did not answer in time.',
  },
  contrast: [
    { aspect: 'The TCP connection', cells: ['refused', 'not established in time', 'established'] },
    {
      aspect: 'The request at the origin',
      cells: ['never arrived', 'never arrived', 'arrived, and is perhaps still worked on'],
    },
    {
      aspect: 'Usual cause',
      cells: [
        'web server stopped, or a firewall that rejects',
        'firewall that drops, overload, wrong address',
        'a slow program or query',
      ],
    },
    { aspect: 'Registered?', cells: ['no', 'no', 'no'] },
    {
      aspect: 'A client that does not know it',
      cells: ['treats it as 500', 'treats it as 500', 'treats it as 500'],
    },
  ],
  sections: ['Cloudflare documentation', 'RFC 9110, Section 15'],
  cases: [
    {
      id: 'cf-nginx-stopped',
      story:
        'Behind Cloudflare an origin’s machine runs, but its web server has stopped. The machine turns down Cloudflare’s attempt to connect within a millisecond.',
      answer: 521,
      why: 'The connection was turned down at once.',
      whyNot: {
        522: 'There was an answer to the attempt: no.',
        524: 'No connection came about on which to wait.',
        502: 'Cloudflare has a number of its own for a refusal, and this site shows it.',
        504: 'A refusal within a millisecond is no silence.',
      },
    },
    {
      id: 'cf-blocked-range',
      story:
        'An administrator has set the firewall of an origin behind Cloudflare to reject strangers with a reset, and has forgotten to list Cloudflare’s addresses. Each attempt to connect is reset.',
      answer: 521,
      why: 'The origin resets each attempt, which is a refusal.',
      whyNot: {
        522: 'The attempts do get an answer, if a rude one.',
        524: 'The request never reached the origin.',
        502: 'For a refused connection Cloudflare shows its own number.',
        504: 'Nobody was kept waiting: the attempt was reset.',
      },
    },
    {
      id: 'cf-port-closed',
      story:
        'After an update an origin listens on another port. Cloudflare knocks at the old one, where the machine says “connection refused” right away.',
      answer: 521,
      why: 'The machine said no right away.',
      whyNot: {
        522: 'Nothing had to time out.',
        524: 'There is no open connection.',
        502: 'Cloudflare’s own number for a refusal is the one its pages show.',
        504: 'It took no time at all.',
      },
    },
    {
      id: 'cf-packets-dropped',
      story:
        'The firewall of an origin behind Cloudflare drops packets from strangers without a word, and Cloudflare’s addresses are strangers to it. No attempt to connect is ever answered.',
      answer: 522,
      why: 'The attempts to connect stay unanswered.',
      whyNot: {
        521: 'Dropping is not refusing: no answer comes.',
        524: 'The connection was never made.',
      },
    },
    {
      id: 'cf-wrong-address',
      story:
        'In Cloudflare’s settings a site’s origin has the address of a machine that was switched off. Packets go out, and nothing whatsoever comes back.',
      answer: 522,
      why: 'Nothing answers, so the connection is never made.',
      whyNot: {
        521: 'A machine that is off refuses nothing.',
        524: 'Without a connection no request was sent.',
      },
    },
    {
      id: 'cf-origin-swamped',
      story:
        'An origin behind Cloudflare is so swamped that its system takes no new connections on: the first packet of the handshake gets no reply within the time.',
      answer: 522,
      why: 'The handshake gets no reply in time.',
      whyNot: {
        521: 'There is no refusal either.',
        524: 'It fails at the handshake, before any request.',
      },
    },
    {
      id: 'cf-yearly-report',
      story:
        'Cloudflare has connected to an origin and has sent the request for a yearly report. The program computes for five minutes, and Cloudflare waits for less than two.',
      answer: 524,
      why: 'The connection stands, and the answer did not come in time.',
      whyNot: {
        521: 'The origin took the connection.',
        522: 'The connection was made without trouble.',
      },
    },
    {
      id: 'cf-import-running',
      story:
        'An upload went through Cloudflare to the origin and is complete. The origin imports it before it says a word, which takes longer than Cloudflare waits.',
      answer: 524,
      why: 'The origin has the request and stays silent for too long.',
      whyNot: {
        521: 'Nothing was refused.',
        522: 'The connection was there, and the upload went over it.',
      },
    },
    {
      id: 'cf-locked-table',
      story:
        'A request came through Cloudflare to an origin at once. There it waits for a locked table, and no byte of an answer is sent before Cloudflare’s time is up.',
      answer: 524,
      why: 'It arrived, and no byte came back in time.',
      whyNot: { 521: 'The origin accepted it.', 522: 'To arrive at all, it needed a connection.' },
    },
  ],
  exchange: {
    before: [
      { from: 'client', to: 'gateway', says: 'GET /shop' },
      { at: 'gateway', note: 'opens a connection to the origin' },
    ],
    after: {
      521: [
        { at: 'origin', note: 'refuses it' },
        { from: 'gateway', to: 'client', status: 521 },
      ],
      522: [
        { at: 'origin', note: 'does not answer: no connection comes about' },
        { from: 'gateway', to: 'client', status: 522 },
      ],
      524: [
        { at: 'origin', note: 'connects, takes the request, and falls silent' },
        { from: 'gateway', to: 'client', status: 524 },
      ],
    },
  },
}
