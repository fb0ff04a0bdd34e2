import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    421: 'The wrong place: this server does not speak for that host here.',
    404: 'The right place, and nothing is there.',
  },
  contrast: [
    { aspect: 'Does the server speak for the host?', cells: ['no, not on this connection', 'yes'] },
    { aspect: 'On a new connection', cells: ['it may work', 'it is the same'] },
    {
      aspect: 'May it be repeated?',
      cells: ['yes, whatever the method', 'yes, by the method’s own rules; it may help later'],
    },
    { aspect: 'Who must not send it', cells: ['a proxy', 'no such rule'] },
  ],
  sections: ['RFC 9110, Section 15.5.20', 'RFC 9110, Section 7.4', 'RFC 9110, Section 15.5.5'],
  cases: [
    {
      id: 'shared-certificate',
      story:
        'A browser has an HTTP/2 connection to shop.example and sends a request for blog.example over it, since both names are in the certificate. This machine serves the shop alone; the blog’s machine has the page.',
      facts: { connection: 'wrong server' },
      clauses: { resource: { absent: 'the blog’s own machine had found no such page' } },
      why: 'This machine does not serve the blog; another connection will.',
      whyNot: { 404: 'Whether the blog has such a page, this machine cannot say.' },
    },
    {
      id: 'sni-mismatch',
      story:
        'A client opened its TLS connection for one host and asks over it for another. The server is set up to answer each host only on connections that were opened for it.',
      facts: { connection: 'wrong server' },
      clauses: { resource: { absent: 'the host’s own server had found nothing at this address' } },
      why: 'The connection was opened for another host.',
      whyNot: { 404: 'The server did not look whether the page exists.' },
    },
    {
      id: 'cdn-wrong-pool',
      story:
        'A request for one customer’s host ends up on a CDN machine that has no settings for it. The machine says so, and the client may try on a new connection.',
      facts: { connection: 'wrong server' },
      clauses: { resource: { absent: 'the right machine had found nothing at this address' } },
      why: 'The machine does not speak for that host.',
      whyNot: { 404: 'A machine without settings for the host knows nothing of its pages.' },
    },
    {
      id: 'blog-page-unknown',
      story:
        'A browser asks blog.example for a page, on a connection made for blog.example. The machine is the one that serves the blog, and the blog has never had a page of that name.',
      facts: { resource: 'absent' },
      clauses: { resource: { there: 'the blog had had a page of that name' } },
      why: 'The blog is here, and has no such page.',
      whyNot: { 421: 'The machine serves this very host.' },
    },
    {
      id: 'api-id-nowhere',
      story:
        'A client asks an API for order 990, on a fresh connection to the host that the API lives on. The machine looks the order up in its list, and no order has that number.',
      facts: { resource: 'absent' },
      clauses: { resource: { there: 'there had been an order 990' } },
      why: 'There is no order of that number.',
      whyNot: { 421: 'It is the right host on a fresh connection.' },
    },
    {
      id: 'static-file-missing',
      story:
        'A page names a style sheet that was never uploaded. The browser asks for it on the page’s own connection. The server, which speaks for this host, looks in its folder, and there is no such file.',
      facts: { resource: 'absent' },
      clauses: { resource: { there: 'the style sheet had been uploaded' } },
      why: 'There is no such file in the folder.',
      whyNot: { 421: 'The server speaks for this host.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /page, for blog.example' }],
    after: {
      421: [
        { at: 'origin', note: 'does not speak for blog.example' },
        { from: 'origin', to: 'client', status: 421 },
        { at: 'client', note: 'asks on another connection' },
      ],
      404: [
        { at: 'origin', note: 'speaks for it, and has no such page' },
        { from: 'origin', to: 'client', status: 404 },
      ],
    },
  },
}
