import type { DistinctionWords } from '../entry.ts'
import { words as of500And503 } from './500-503.ts'

export const words: DistinctionWords = {
  answers: {
    500: 'This one: it failed at its own work.',
    502: 'The one behind: this server passed a request on and got an invalid answer.',
  },
  contrast: [
    { aspect: 'Who failed', cells: ['the server that answers', 'a server behind it'] },
    { aspect: 'Needs a server behind', cells: ['no', 'yes: only gateways and proxies may say it'] },
    {
      aspect: 'Where the trace is',
      cells: ['in this server’s own log', 'in the log of the server behind'],
    },
    {
      aspect: 'A database that is down',
      cells: [
        'this one, if it makes the program fail',
        'not this one: a program is no gateway to its database',
      ],
    },
  ],
  sections: ['RFC 9110, Section 15.6.1', 'RFC 9110, Section 15.6.3'],
  cases: [
    ...of500And503.cases.filter(({ id }) =>
      [
        'null-in-checkout',
        'migration-half-done',
        'template-missing',
        'division-by-zero',
        'disk-permission',
        'json-bug',
      ].includes(id),
    ),
    {
      id: 'php-worker-crashed',
      story:
        'A web server stands before an application server and passes it a request over HTTP. The application server crashes in the middle, and its answer ends before the headers do; the web server itself is well.',
      facts: { role: 'gateway', trouble: 'upstream invalid' },
      clauses: {
        trouble: { 'own fault': 'the web server itself had broken down over the request' },
      },
      why: 'The web server is a gateway here, and got an answer that breaks off.',
      whyNot: { 500: 'The web server did its part; it was the server behind it that failed.' },
    },
    {
      id: 'gateway-gets-html',
      story:
        'A shop’s front server asks a stock system, which must answer in HTTP. From its port come bytes of another protocol, because somebody has swapped two settings. The front server runs as it should.',
      facts: { role: 'gateway', trouble: 'upstream invalid' },
      clauses: {
        trouble: { 'own fault': 'the front server itself had broken down over the request' },
      },
      why: 'What came from behind is not HTTP, and the gateway can only say so.',
      whyNot: { 500: 'The gateway itself runs as it should.' },
    },
    {
      id: 'cdn-refused',
      story:
        'A CDN wants to fetch a page from the origin, which refuses the connection within a millisecond: no program listens on the port. The CDN has no copy, and its own machines are fine.',
      facts: { role: 'gateway', trouble: 'upstream unreachable' },
      clauses: { trouble: { 'own fault': 'the CDN’s own program had crashed' } },
      why: 'The CDN stands in for the origin and got no usable answer from it: it was refused.',
      whyNot: { 500: 'The CDN’s machines are fine, and had nothing to do but ask.' },
    },
    {
      id: 'balancer-broken-chunk',
      story:
        'A load balancer forwards a request. The application’s answer is chunked, and the very first chunk has no valid size, so that the balancer has to throw it away before anything was passed on.',
      facts: { role: 'gateway', trouble: 'upstream invalid' },
      clauses: {
        trouble: { 'own fault': 'the load balancer itself had broken down over the request' },
      },
      why: 'The answer from behind is malformed, and could not be passed on.',
      whyNot: { 500: 'The balancer failed at nothing: it rightly threw a malformed answer away.' },
    },
    {
      id: 'proxy-double-status',
      story:
        'A reverse proxy asks an application that runs on the same machine. The application prints its own debug text where the status line belongs; the proxy reads that and cannot use it.',
      facts: { role: 'gateway', trouble: 'upstream invalid' },
      clauses: {
        trouble: { 'own fault': 'the reverse proxy itself had broken down over the request' },
      },
      why: 'Debug text in place of a status line is no valid answer.',
      whyNot: {
        500: 'The proxy worked well; that the application is on the same machine changes nothing.',
      },
    },
    {
      id: 'edge-tls-nonsense',
      story:
        'An edge server opens a connection to the origin, which answers the greeting with an expired certificate. The edge was told to trust no such origin, so it has no answer that it may pass on.',
      facts: { role: 'gateway', trouble: 'upstream unreachable' },
      clauses: {
        trouble: { 'own fault': 'the edge server itself had broken down over the request' },
      },
      why: 'No valid answer could be had from the origin that the edge stands in for.',
      whyNot: { 500: 'The edge does what it was told to do, and is well.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'gateway', says: 'GET /cart' }],
    after: {
      500: [
        { at: 'gateway', note: 'its own program fails' },
        { from: 'gateway', to: 'client', status: 500 },
      ],
      502: [
        { from: 'gateway', to: 'origin', says: 'GET /cart' },
        { from: 'origin', to: 'gateway', says: 'half a header', broken: true },
        { from: 'gateway', to: 'client', status: 502 },
      ],
    },
  },
}
