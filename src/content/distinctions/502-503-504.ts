import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    502: 'A server behind: it answered, with something invalid.',
    503: 'This server: it cannot take work for now.',
    504: 'A server behind: it did not answer in time.',
  },
  contrast: [
    { aspect: 'Who had trouble', cells: ['a server behind', 'this server', 'a server behind'] },
    {
      aspect: 'What came from behind',
      cells: ['something invalid', 'nobody was asked', 'nothing in time'],
    },
    { aspect: 'Who may send it', cells: ['gateway, proxy', 'any server', 'gateway, proxy, cache'] },
    { aspect: 'May the work have been done?', cells: ['perhaps', 'most likely not', 'perhaps'] },
    { aspect: 'Retry-After', cells: ['not mentioned', 'optional', 'not mentioned'] },
  ],
  sections: [
    'RFC 9110, Section 15.6.3',
    'RFC 9110, Section 15.6.4',
    'RFC 9110, Section 15.6.5',
    'RFC 9112, Section 6.3',
  ],
  cases: [
    {
      id: 'half-answer',
      story:
        'A reverse proxy passes a request to an application. The application crashes, and its answer breaks off in the middle of the headers.',
      facts: { role: 'gateway', trouble: 'upstream invalid' },
      clauses: {
        trouble: {
          overloaded: 'the reverse proxy itself had had more work than it can take',
          'upstream silent': 'the application had sent nothing until the proxy’s time was up',
        },
      },
      why: 'An answer came from behind, and it is not valid.',
      whyNot: {
        503: 'The proxy has room enough: it took the request and passed it on.',
        504: 'The application did say something before it crashed.',
      },
    },
    {
      id: 'garbage',
      story:
        'An API gateway asks a service for prices. Because of a wrong setting it reaches a database port, and at once gets back bytes that are not HTTP.',
      facts: { role: 'gateway', trouble: 'upstream invalid' },
      clauses: {
        trouble: {
          overloaded: 'the API gateway itself had had more work than it can take',
          'upstream silent': 'the service had sent nothing until the gateway’s time was up',
        },
      },
      why: 'What came back at once is not an HTTP response.',
      whyNot: {
        503: 'The gateway itself is neither overloaded nor under repair.',
        504: 'Something came back right away, so nobody waited in vain.',
      },
    },
    {
      id: 'length-lie',
      story:
        'A CDN fetches a file from the origin. The headers announce contradictory lengths, so that the CDN has to treat the answer as invalid.',
      facts: { role: 'gateway', trouble: 'upstream invalid' },
      clauses: {
        trouble: {
          overloaded: 'the CDN itself had had more work than it can take',
          'upstream silent': 'the origin had sent nothing until the CDN’s time was up',
        },
      },
      why: 'The origin answered, and its answer cannot be used.',
      whyNot: {
        503: 'The CDN has capacity; the fault lies in the answer that it got.',
        504: 'The headers did arrive, so the origin was not silent.',
      },
    },
    {
      id: 'bad-status',
      story:
        'A gateway forwards an order. The service behind replies at once with a status line of “HTTP/1.1 OK”, without a number. The gateway cannot make sense of it.',
      facts: { role: 'gateway', trouble: 'upstream invalid' },
      clauses: {
        trouble: {
          overloaded: 'the gateway itself had had more work than it can take',
          'upstream silent': 'the service behind had sent nothing until the gateway’s time was up',
        },
      },
      why: 'The reply is invalid: a status line needs a number.',
      whyNot: {
        503: 'The gateway took the order on, so it is not turning work away.',
        504: 'The reply was there at once.',
      },
    },
    {
      id: 'maintenance',
      story:
        'A web shop is taken down for an hour to update its database. Its own server answers everybody with a friendly page.',
      facts: { trouble: 'maintenance' },
      clauses: {
        trouble: {
          'upstream invalid':
            'the shop had answered a gateway in front of it with something invalid',
          'upstream silent': 'a gateway in front of the shop had waited in vain',
        },
      },
      why: 'It is planned, it will pass, and the server speaks for itself.',
      whyNot: {
        502: 'No answer from behind was invalid: nobody behind was asked.',
        504: 'Nobody is being waited for: the server is under repair.',
      },
    },
    {
      id: 'queue-full',
      story:
        'A ticket server has as many buyers in its queue as it can hold. It turns further ones away until there is room, without passing them on.',
      facts: { trouble: 'overloaded' },
      clauses: {
        trouble: {
          'upstream invalid':
            'the ticket server had passed buyers on and got back something invalid',
          'upstream silent': 'the ticket server had passed buyers on and waited in vain',
        },
      },
      why: 'It is overloaded for the moment, and protects itself.',
      whyNot: {
        502: 'Nothing was passed on, so nothing invalid came back.',
        504: 'No other server was asked and kept silent.',
      },
    },
    {
      id: 'starting',
      story:
        'A program that labels pictures has just been started and is still loading its model. For the next half minute it answers that it is not ready.',
      facts: { trouble: 'maintenance' },
      clauses: {
        trouble: {
          'upstream invalid':
            'the program had answered a gateway in front of it with something invalid',
          'upstream silent': 'a gateway in front of the program had waited in vain',
        },
      },
      why: 'It cannot take work yet, and will be able to in half a minute.',
      whyNot: {
        502: 'The service speaks for itself; no other server answered badly.',
        504: 'It does answer, on its own behalf, and at once.',
      },
    },
    {
      id: 'connection-pool',
      story:
        'An application has all of its worker threads busy. It rejects the next request on arrival and asks the client to come back later.',
      facts: { trouble: 'overloaded' },
      clauses: {
        trouble: {
          'upstream invalid': 'a gateway had got something invalid from the application',
          'upstream silent': 'a gateway had waited in vain for the application',
        },
      },
      why: 'All its capacity is in use for the moment.',
      whyNot: {
        502: 'It does not stand in for another server here, and got no answer from one.',
        504: 'The request was rejected on arrival and not held until a deadline.',
      },
    },
    {
      id: 'slow-report',
      story:
        'A load balancer passes on a request for a yearly report. It waits for sixty seconds as configured; the application is still computing and has sent nothing.',
      facts: { role: 'gateway', trouble: 'upstream silent' },
      clauses: {
        trouble: {
          overloaded: 'the load balancer itself had had more work than it can take',
          'upstream invalid': 'the application had answered with something invalid',
        },
      },
      why: 'The deadline passed without any answer from behind.',
      whyNot: {
        502: 'Not a byte came back that could have been invalid.',
        503: 'The load balancer has room; it is the application that did not answer.',
      },
    },
    {
      id: 'payment-silent',
      story:
        'A checkout gateway calls a bank. The connection is made, the request is sent, and for thirty seconds nothing comes back. The gateway gives up.',
      facts: { role: 'gateway', trouble: 'upstream silent' },
      clauses: {
        trouble: {
          overloaded: 'the checkout gateway itself had had more work than it can take',
          'upstream invalid': 'the bank had answered with something invalid',
        },
      },
      why: 'The bank stayed silent beyond the gateway’s patience.',
      whyNot: {
        502: 'Nothing came back, neither good nor bad.',
        503: 'The gateway is well and took the payment on; it waited for the bank.',
      },
    },
    {
      id: 'origin-hangs',
      story:
        'A CDN has no copy of a page and asks the origin. The origin takes the connection and then hangs, until the CDN’s time is up.',
      facts: { role: 'gateway', trouble: 'upstream silent' },
      clauses: {
        trouble: {
          overloaded: 'the CDN itself had had more work than it can take',
          'upstream invalid': 'the origin had answered with something invalid',
        },
      },
      why: 'The origin never answered within the time.',
      whyNot: {
        502: 'There was no answer to find fault with.',
        503: 'The CDN could serve more; it lacks an answer from the origin.',
      },
    },
    {
      id: 'lambda',
      story:
        'A gateway invokes a function and waits 30 seconds for it at most. The function is stuck in a loop and never returns anything.',
      facts: { role: 'gateway', trouble: 'upstream silent' },
      clauses: {
        trouble: {
          overloaded: 'the gateway itself had had more work than it can take',
          'upstream invalid': 'the function had returned something invalid',
        },
      },
      why: 'The function returned nothing within the limit.',
      whyNot: {
        502: 'No result came that could have been malformed.',
        503: 'The gateway accepted the call and started the function: it had the capacity.',
      },
    },
    {
      id: 'early-hangup',
      story:
        'A reverse proxy passes a login on. The program behind writes a status line, half a header, and closes the connection: what is there is no whole response.',
      facts: { role: 'gateway', trouble: 'upstream invalid' },
      clauses: {
        trouble: {
          overloaded: 'the reverse proxy itself had had more work than it can take',
          'upstream silent': 'the program behind had sent nothing until the proxy’s time was up',
        },
      },
      why: 'What came from behind is not a valid response.',
      whyNot: {
        503: 'The proxy is up to its work and passed the login on.',
        504: 'The program did not keep the proxy waiting: it closed the connection.',
      },
    },
    {
      id: 'html-comment',
      story:
        'A gateway asks a stock service. Where the status line belongs, its first bytes are an HTML comment, which no HTTP client can read as one; the rest follows quickly.',
      facts: { role: 'gateway', trouble: 'upstream invalid' },
      clauses: {
        trouble: {
          overloaded: 'the gateway itself had had more work than it can take',
          'upstream silent': 'the stock service had sent nothing until the gateway’s time was up',
        },
      },
      why: 'The bytes from behind are not a response that HTTP knows.',
      whyNot: {
        503: 'The gateway has capacity, and asked as it should.',
        504: 'All of it arrived quickly.',
      },
    },
    {
      id: 'night-backup',
      story:
        'A registry of companies copies its data every night from one to two. A request at half past one gets the registry’s own answer: come back after two.',
      facts: { trouble: 'maintenance' },
      clauses: {
        trouble: {
          'upstream invalid': 'a gateway had got something invalid from the registry',
          'upstream silent': 'a gateway had waited in vain for the registry',
        },
      },
      why: 'It is the registry’s own planned pause.',
      whyNot: {
        502: 'The registry speaks for itself; nothing invalid came from anyone.',
        504: 'It answered at once, and waited for nobody.',
      },
    },
    {
      id: 'brownout',
      story:
        'A map API has more calls than it can bear this evening. It leaves one in four unworked, tells that caller so straight away, and asks nobody else.',
      facts: { trouble: 'overloaded' },
      clauses: {
        trouble: {
          'upstream invalid': 'the map API had passed the call on and got back something invalid',
          'upstream silent': 'the map API had passed the call on and waited in vain',
        },
      },
      why: 'It is overloaded for the evening, and says so itself.',
      whyNot: {
        502: 'No other server was asked, so none gave a bad answer.',
        504: 'The caller is told straight away, without a wait.',
      },
    },
    {
      id: 'map-tiles',
      story:
        'A CDN asks a map server for a tile. The map server takes the request and draws, and after the CDN’s fifteen seconds not one byte has come.',
      facts: { role: 'gateway', trouble: 'upstream silent' },
      clauses: {
        trouble: {
          overloaded: 'the CDN itself had had more work than it can take',
          'upstream invalid': 'the map server had answered with something invalid',
        },
      },
      why: 'Fifteen seconds went by without a byte.',
      whyNot: {
        502: 'Nothing came that could be invalid.',
        503: 'The CDN is well, and took the request on.',
      },
    },
    {
      id: 'translator',
      story:
        'A gateway hands a text to a translation service over a connection that stands. The service thinks until the gateway’s patience, twenty seconds, is at an end.',
      facts: { role: 'gateway', trouble: 'upstream silent' },
      clauses: {
        trouble: {
          overloaded: 'the gateway itself had had more work than it can take',
          'upstream invalid': 'the translation service had answered with something invalid',
        },
      },
      why: 'The service said nothing within twenty seconds.',
      whyNot: {
        502: 'There was no answer, so none was bad.',
        503: 'The gateway has room for more; it just got no answer.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'gateway', says: 'GET /prices' }],
    after: {
      502: [
        { from: 'gateway', to: 'origin', says: 'GET /prices' },
        { from: 'origin', to: 'gateway', says: 'bytes that are no HTTP', broken: true },
        { from: 'gateway', to: 'client', status: 502 },
      ],
      503: [
        { at: 'gateway', note: 'has no capacity, and asks nobody' },
        { from: 'gateway', to: 'client', status: 503, header: 'Retry-After: 60' },
      ],
      504: [
        { from: 'gateway', to: 'origin', says: 'GET /prices' },
        { at: 'origin', note: 'silence, until the gateway gives up' },
        { from: 'gateway', to: 'client', status: 504 },
      ],
    },
  },
}
