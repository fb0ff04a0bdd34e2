import type { DistinctionWords } from '../entry.ts'
import { words as of521And522And524 } from './521-522-524.ts'

export const words: DistinctionWords = {
  answers: {
    502: 'HTTP’s own: a server behind answered, and not validly.',
    504: 'HTTP’s own: a server behind did not answer in time.',
    521: 'Cloudflare’s: the origin refused its connection.',
  },
  contrast: [
    { aspect: 'Registered', cells: ['yes', 'yes', 'no'] },
    {
      aspect: 'Sent by',
      cells: ['any gateway or proxy', 'any gateway, proxy or cache', 'Cloudflare alone'],
    },
    {
      aspect: 'From behind came',
      cells: ['an invalid answer', 'nothing in time', 'a refused connection'],
    },
    {
      aspect: 'A client that does not know it',
      cells: ['knows it', 'knows it', 'treats it as 500'],
    },
  ],
  sections: ['RFC 9110, Section 15.6.3', 'RFC 9110, Section 15.6.5', 'Cloudflare documentation'],
  cases: [
    {
      id: 'nginx-broken-header',
      story:
        'nginx, with no CDN before it, passes a request to an application. The application’s answer has a header without a colon, which nginx cannot take.',
      facts: { role: 'gateway', trouble: 'upstream invalid' },
      clauses: {
        trouble: {
          'upstream silent': 'the application had sent nothing until nginx’s time was up',
        },
      },
      why: 'An answer came from behind, and it is invalid.',
      whyNot: {
        504: 'The answer came promptly.',
        521: 'There is no Cloudflare in this, and no refusal.',
      },
    },
    {
      id: 'haproxy-gets-noise',
      story:
        'HAProxy asks a service and gets back bytes that are no HTTP. No other company’s machines are between the client and HAProxy.',
      facts: { role: 'gateway', trouble: 'upstream invalid' },
      clauses: {
        trouble: { 'upstream silent': 'the service had sent nothing until HAProxy’s time was up' },
      },
      why: 'What came back is no valid HTTP.',
      whyNot: {
        504: 'Something came back at once.',
        521: 'HAProxy speaks HTTP’s own codes, and it was not refused.',
      },
    },
    {
      id: 'envoy-cut-off',
      story:
        'A firm’s own proxy, at the edge of its network, gets an answer from a service that breaks off within its status line.',
      facts: { role: 'gateway', trouble: 'upstream invalid' },
      clauses: {
        trouble: {
          'upstream silent': 'the service had sent nothing until the proxy’s time was up',
        },
      },
      why: 'The answer is not a valid one.',
      whyNot: {
        504: 'It was an answer, though half of one.',
        521: 'The edge is the firm’s own, and the service had taken the connection.',
      },
    },
    {
      id: 'nginx-sixty-seconds',
      story:
        'nginx, with no CDN before it, waits sixty seconds for an application. The connection stands, and no byte comes.',
      facts: { role: 'gateway', trouble: 'upstream silent' },
      clauses: {
        trouble: {
          'upstream invalid': 'the application had answered nginx with something invalid',
        },
      },
      why: 'No byte came in sixty seconds.',
      whyNot: {
        502: 'Without a byte there is nothing invalid.',
        521: 'The application took the connection, and no Cloudflare is there.',
      },
    },
    {
      id: 'balancer-patience',
      story:
        'A cloud’s own load balancer passes a request on. The machine behind accepts it and says nothing until the balancer’s limit is reached.',
      facts: { role: 'gateway', trouble: 'upstream silent' },
      clauses: {
        trouble: { 'upstream invalid': 'the machine behind had answered with something invalid' },
      },
      why: 'The limit was reached without an answer.',
      whyNot: {
        502: 'Nothing was said, so nothing was said wrongly.',
        521: 'The machine accepted, and this balancer is not Cloudflare’s.',
      },
    },
    {
      id: 'cache-only-if-stored',
      story:
        'A client tells a cache with only-if-cached that it wants a stored answer or none. The cache has no copy and may ask nobody.',
      facts: { role: 'gateway', copy: 'missing' },
      clauses: {
        trouble: {
          'upstream invalid': 'the origin had been asked and had answered with something invalid',
        },
      },
      why: 'A cache without a copy answers so to only-if-cached.',
      whyNot: {
        502: 'Nobody was asked, so no answer was invalid.',
        521: 'No connection was tried, and none refused.',
      },
    },
    ...of521And522And524.cases.filter(({ id }) =>
      ['cf-nginx-stopped', 'cf-blocked-range', 'cf-port-closed'].includes(id),
    ),
  ],
  exchange: {
    before: [
      { from: 'client', to: 'gateway', says: 'GET /shop' },
      { at: 'gateway', note: 'turns to the origin' },
    ],
    after: {
      502: [
        { from: 'origin', to: 'gateway', says: 'an answer that is no HTTP', broken: true },
        { from: 'gateway', to: 'client', status: 502 },
      ],
      504: [
        { at: 'origin', note: 'silence' },
        { from: 'gateway', to: 'client', status: 504 },
      ],
      521: [
        { at: 'origin', note: 'refuses the connection, and the gateway is Cloudflare' },
        { from: 'gateway', to: 'client', status: 521 },
      ],
    },
  },
}
