import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    302: 'The same thing, to be found elsewhere for the moment.',
    303: 'Another resource, to be fetched with GET: the outcome, or something about it.',
  },
  contrast: [
    {
      aspect: 'What lies at the other address',
      cells: ['what was asked for', 'something else: a result, a description'],
    },
    {
      aspect: 'The next method',
      cells: ['as before; a POST may become a GET', 'GET, or HEAD after HEAD'],
    },
    {
      aspect: 'Is the request done?',
      cells: ['no, it has to be made there', 'mostly yes: what follows only shows it'],
    },
    {
      aspect: 'Typical use',
      cells: ['a page that is somewhere else this week', 'after a form: POST, redirect, GET'],
    },
    {
      aspect: 'Reloading the page that follows',
      cells: ['asks that address again', 'repeats a GET, never the form'],
    },
  ],
  sections: ['RFC 9110, Section 15.4.3', 'RFC 9110, Section 15.4.4'],
  cases: [
    {
      id: 'order-thanks',
      story:
        'A browser POSTs an order, which the shop books at once. The shop wants every client, strict ones included, to fetch a page of thanks at another address with GET, so that reloading never orders twice.',
      facts: { method: 'POST', outcome: 'see other' },
      clauses: {
        resource: { elsewhere: 'the order form had been at another address for a while' },
      },
      why: 'The order is booked, and the page of thanks is another resource to be fetched with GET.',
      whyNot: { 302: 'It would leave clients free to repeat the POST at the page of thanks.' },
    },
    {
      id: 'shop-stand-in-host',
      story:
        'A browser GETs a shop’s catalogue. Tonight the very same catalogue is served by another host; from tomorrow it will be at its usual address again, which is the one to keep.',
      facts: { resource: 'elsewhere' },
      clauses: {
        resource: { there: 'the catalogue had been at its usual address' },
        outcome: { 'see other': 'the GET had been answered by pointing to a different page' },
      },
      why: 'It is the same catalogue, elsewhere for one night.',
      whyNot: {
        303: 'What lies at the other address is the catalogue itself, not a page about it.',
      },
    },
    {
      id: 'import-report',
      story:
        'A client POSTs a file of contacts, and the server has read it to the end. The outcome has a report page of its own, and the API’s rule is that outcomes are fetched with GET, never sent along.',
      facts: { method: 'POST', outcome: 'see other' },
      clauses: { resource: { elsewhere: 'the import had been at another address for a while' } },
      why: 'The work is done, and its outcome has an address to be fetched with GET.',
      whyNot: {
        302: 'The report is not the import resource elsewhere: it is another thing, about it.',
      },
    },
    {
      id: 'contacts-mirror',
      story:
        'A client GETs a list of contacts. During this week’s rebuild a mirror has the same list, and the server sends the client there for the time being. Nothing has been done to the list.',
      facts: { resource: 'elsewhere' },
      clauses: {
        resource: { there: 'the list had been at its usual address' },
        outcome: { 'see other': 'the GET had been answered by pointing to a page about the list' },
      },
      why: 'The list itself is at the mirror, for this week.',
      whyNot: { 303: 'The client is led to the same list, and not to a description of it.' },
    },
    {
      id: 'vote-result',
      story:
        'A reader POSTs a vote, and it is counted. The newspaper now wants every client, of whatever kind, to fetch the poll’s result page by GET and by nothing else.',
      facts: { method: 'POST', outcome: 'see other' },
      clauses: {
        resource: { elsewhere: 'the vote had been taken at another address for a while' },
      },
      why: 'The vote is counted; what follows is another page, and a GET is prescribed.',
      whyNot: { 302: 'A client would be permitted to POST the vote once more at the result page.' },
    },
    {
      id: 'poll-on-partner-site',
      story:
        'A reader GETs the page of a poll. Until Sunday this page is hosted on a partner’s site, in every detail the same; after that it comes home, so links should go on naming the old address.',
      facts: { resource: 'elsewhere' },
      clauses: {
        resource: { there: 'the poll had been at its usual address' },
        outcome: {
          'see other': 'the reader had been pointed to a different page, that of the results',
        },
      },
      why: 'The page as such is on the partner’s site until Sunday.',
      whyNot: {
        303: 'There is no result or description to be fetched instead: it is the page itself.',
      },
    },
    {
      id: 'real-world-thing',
      story:
        'A GET asks for the address that stands for a ship, the iron thing itself, which cannot be sent. The museum’s server points to a document about the ship, at another address.',
      facts: { outcome: 'see other' },
      clauses: {
        resource: { elsewhere: 'a page at this address had been somewhere else for a while' },
      },
      why: 'The document describes the ship, and is not the ship.',
      whyNot: { 302: 'The ship has not moved to another address; a text about it is offered.' },
    },
    {
      id: 'ship-page-quayside',
      story:
        'A GET asks for the address of a museum’s page on a ship. While the museum’s server is being repaired, the same page is on the harbour’s server for a week.',
      facts: { resource: 'elsewhere' },
      clauses: {
        resource: { there: 'the museum’s own server had been at work' },
        outcome: {
          'see other':
            'the address had stood for the ship itself, with another page that tells of it',
        },
      },
      why: 'The page is the same one, and is elsewhere for a week.',
      whyNot: { 303: 'Nothing is described by something else: the harbour has the page itself.' },
    },
    {
      id: 'payment-done',
      story:
        'A browser POSTs card data to a payment page, and the payment goes through. The bank wants the next request to be a GET of the receipt in any case, and the card data never to leave again.',
      facts: { method: 'POST', outcome: 'see other' },
      clauses: {
        resource: { elsewhere: 'the payment page had been at another address for a while' },
      },
      why: 'The payment is over; the receipt is another resource and must be fetched with GET.',
      whyNot: { 302: 'It permits a client to post the card data a second time.' },
    },
    {
      id: 'receipt-archive',
      story:
        'A browser GETs an old receipt. The archive that holds it is being copied, so for today the same receipt comes from the copy’s address; tomorrow the usual one will do again.',
      facts: { resource: 'elsewhere' },
      clauses: {
        resource: { there: 'the receipt had been at its usual address' },
        outcome: {
          'see other': 'the reader had been pointed to a different page about the receipt',
        },
      },
      why: 'The same receipt is to be had from the copy for one day.',
      whyNot: { 303: 'The copy holds what was asked for, not another thing that tells about it.' },
    },
    {
      id: 'delete-then-list',
      story:
        'A client DELETEs an album, and it has been deleted. The API wants it to go on to the list of albums with GET, and a second DELETE there would be a disaster.',
      facts: { method: 'DELETE', outcome: 'see other' },
      clauses: { resource: { elsewhere: 'the album had been at another address for a while' } },
      why: 'The album is gone, and the list is another resource to be fetched with GET.',
      whyNot: { 302: 'Following with the same method would send a DELETE to the list.' },
    },
    {
      id: 'album-list-regional',
      story:
        'A client GETs the list of albums. The region’s own server is overfull this evening, so the same list comes from a neighbouring region; the client should go on using the usual address.',
      facts: { resource: 'elsewhere' },
      clauses: {
        resource: { there: 'the albums had been at their usual address' },
        outcome: {
          'see other': 'the client had been pointed to a different page about the albums',
        },
      },
      why: 'The list is the same, and comes from another region this evening.',
      whyNot: { 303: 'It is the list that was asked for, at another address.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /vote' }],
    after: {
      302: [
        { at: 'origin', note: 'has not counted it: the ballot is elsewhere for now' },
        { from: 'origin', to: 'client', status: 302, header: 'Location: /ballot-2' },
      ],
      303: [
        { at: 'origin', note: 'has counted it' },
        { from: 'origin', to: 'client', status: 303, header: 'Location: /results' },
        { from: 'client', to: 'origin', says: 'GET /results' },
      ],
    },
  },
}
