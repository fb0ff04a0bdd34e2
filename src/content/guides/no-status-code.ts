import type { GuideWords } from '../entry.ts'

export const words: GuideWords = {
  points: [
    {
      title: 'A code needs a response',
      text: 'Before there is one, a name has to be found, a connection made, TLS agreed on and the request sent. Each step can fail, and then there is no number to look up.',
      section: 'RFC 9110, Section 15',
    },
    {
      title: 'fetch() settles on its own terms',
      text: 'It fulfils for any response, 404 and 500 included: look at response.ok. It rejects when there was no response, or none that the page may see.',
      section: 'WHATWG Fetch, fetch method',
    },
    {
      title: 'A page is not told why',
      text: 'For a refused connection, an unknown name, a bad certificate and CORS alike, a script gets the same TypeError. The reason is in the developer tools.',
      section: 'WHATWG Fetch, Section 4.1',
    },
    {
      title: 'CORS hides, it does not prevent',
      text: 'For a simple request the server has done what was asked and has answered; the browser only keeps the answer from the script.',
      section: 'WHATWG Fetch, CORS protocol',
    },
  ],
  table: {
    heads: ['What happened', 'A browser shows', 'curl says', 'fetch() does'],
    rows: [
      [
        'Connection refused',
        'ERR_CONNECTION_REFUSED, “unable to connect”',
        'exit code 7',
        'rejects with a TypeError',
      ],
      [
        'The name does not resolve',
        'ERR_NAME_NOT_RESOLVED, “server not found”',
        'exit code 6',
        'rejects with a TypeError',
      ],
      [
        'The certificate is not trusted',
        'a warning page, ERR_CERT_…',
        'exit code 60',
        'rejects with a TypeError',
      ],
      [
        'The TLS handshake fails',
        'ERR_SSL_PROTOCOL_ERROR',
        'exit code 35',
        'rejects with a TypeError',
      ],
      [
        'The connection closes without an answer',
        'ERR_EMPTY_RESPONSE',
        'exit code 52',
        'rejects with a TypeError',
      ],
      [
        'CORS does not allow it',
        'the code in the network panel, an error in the console',
        'the response: it knows no CORS',
        'rejects with a TypeError',
      ],
      [
        'The client’s own time ran out',
        'ERR_TIMED_OUT',
        'exit code 28, with --max-time',
        'rejects with a TimeoutError, by AbortSignal.timeout()',
      ],
      [
        'Somebody gave it up',
        '(canceled) in the network panel',
        'exit code 130 of the shell after Ctrl-C',
        'rejects with an AbortError',
      ],
    ],
  },
  questions: {
    'refused-what-code': {
      prompt:
        'Nothing listens on port 8080. Which status code does a client get that asks there directly?',
      hint: 'Who would send it?',
      right: 'None: no response is sent',
      why: 'The connection is refused, so nobody is there to send a code.',
      wrong: [
        {
          text: '503: the service is down',
          whyNot: 'A 503 is sent by a server that is up and can answer.',
        },
        {
          text: '502: nobody answered',
          whyNot: 'Only a gateway that stands in for another server sends a 502.',
        },
      ],
      section: 'RFC 9110, Section 15',
    },
    'fetch-404': {
      prompt: 'A script calls fetch() and the server answers 404. What does the promise do?',
      hint: 'Was there a response?',
      right: 'It fulfils, with ok set to false',
      why: 'Any response fulfils the promise, whatever its code.',
      wrong: [
        {
          text: 'It rejects, with an HTTP error',
          whyNot: 'fetch() rejects only if there is no response that the page may see.',
        },
        {
          text: 'It fulfils, with null as value',
          whyNot: 'The value is a Response, and its status is 404.',
        },
      ],
      section: 'WHATWG Fetch, fetch method',
    },
    'fetch-refused': {
      prompt: 'A script calls fetch() and the connection is refused. What does it get?',
      hint: 'A page is told as little as possible.',
      right: 'A rejection with a TypeError',
      why: 'Network errors of all sorts reject with the same kind of error.',
      wrong: [
        {
          text: 'A response whose status is 0',
          whyNot: 'Only XMLHttpRequest and opaque responses show a 0.',
        },
        {
          text: 'A response with status 503',
          whyNot: 'No server made a response, and the browser invents none.',
        },
      ],
      section: 'WHATWG Fetch, fetch method',
    },
    'cors-what-happened': {
      prompt:
        'The console says that CORS blocked a simple POST from a page to another origin. What has the server done?',
      hint: 'Who enforces CORS?',
      right: 'It has probably handled the POST and answered',
      why: 'A simple request is sent at once; the browser only withholds the answer.',
      wrong: [
        {
          text: 'It has refused the POST with a 403 to the page',
          whyNot: 'The browser is the one that blocks; the server need not know of it.',
        },
        {
          text: 'It has never been sent any part of the POST',
          whyNot:
            'Only a preflight that fails keeps a request from being sent, and a simple one has none.',
        },
      ],
      section: 'WHATWG Fetch, CORS protocol',
    },
    'cors-in-curl': {
      prompt:
        'A request fails in the browser because of CORS. What does curl show for the same request?',
      hint: 'Which programs know what a page’s origin is?',
      right: 'The response with its code, as if nothing were wrong',
      why: 'curl has no pages to protect, so it does not look at CORS headers.',
      wrong: [
        {
          text: 'The same CORS error, with an exit code of its own',
          whyNot: 'There is no such exit code: curl does not enforce CORS.',
        },
        {
          text: 'Nothing at all, because the server turns it away',
          whyNot: 'The server answers; it was the browser that kept the answer back.',
        },
      ],
      section: 'WHATWG Fetch, CORS protocol',
    },
    'dns-curl': {
      prompt: 'curl stops with exit code 6. What went wrong?',
      hint: 'It is an early step.',
      right: 'The name could not be resolved',
      why: '6 is curl’s code for a host that it could not resolve.',
      wrong: [
        { text: 'The connection was refused', whyNot: 'A refused or failed connection is 7.' },
        {
          text: 'The certificate was not trusted',
          whyNot: 'A certificate that cannot be verified is 60.',
        },
      ],
      section: 'curl documentation',
    },
    'curl-404-exit': {
      prompt:
        'curl fetches a page, the server answers 404, and no special options are set. What is curl’s exit code?',
      hint: 'For curl a response is a response.',
      right: '0: a response was received',
      why: 'Without --fail, curl counts any complete response as a success.',
      wrong: [
        { text: '22: the server said “error”', whyNot: '22 needs the option --fail.' },
        {
          text: '4: the class of the answer',
          whyNot: 'Exit codes have nothing to do with classes of status codes.',
        },
      ],
      section: 'curl documentation',
    },
    'client-timeout': {
      prompt:
        'A phone app gives up after five seconds, before the server has answered. Which code does the app get?',
      hint: 'Who gave up?',
      right: 'None: it stopped waiting too early for one',
      why: 'The app’s own time ran out; no response had arrived.',
      wrong: [
        {
          text: '504: the answer did not come in time',
          whyNot: 'A 504 is sent by a gateway that gave up waiting for another server.',
        },
        {
          text: '408: the request did not finish in time',
          whyNot: 'A 408 is sent by a server that waited for a request, not for an answer.',
        },
      ],
      section: 'RFC 9110, Section 15',
    },
    'abort-server-side': {
      prompt:
        'A user closes a tab while nginx waits for the application. What do the user’s browser and nginx’s log show?',
      hint: 'One of the two sees a number.',
      right: 'No code in the browser, and 499 in the log',
      why: 'The browser has cancelled; nginx notes its own number, which nobody receives.',
      wrong: [
        {
          text: 'A 499 in the browser, and the same in the log',
          whyNot: 'A 499 is never sent: the connection is gone.',
        },
        {
          text: 'No code in the browser, and a 504 in the log',
          whyNot: 'nginx did not run out of patience: the client did.',
        },
      ],
      section: 'nginx documentation',
    },
    'tls-before-http': {
      prompt:
        'A certificate has run out, and the browser shows its warning page. Has the server seen the request?',
      hint: 'What has to be done before HTTP is spoken?',
      right: 'No: the browser stops before it sends one',
      why: 'The client has to verify the certificate before it sends a request.',
      wrong: [
        {
          text: 'Yes, and has told the browser so with 495',
          whyNot: '495 is nginx’s note about a client’s certificate, not about its own.',
        },
        {
          text: 'Yes, but it has answered without a code',
          whyNot: 'Without TLS there is no connection over which a request could go.',
        },
      ],
      section: 'RFC 9110, Section 4.3.4',
    },
    'fetch-timeout': {
      prompt: 'How does a script tell fetch() to give up after five seconds?',
      hint: 'fetch() has patience without end.',
      right: 'By a signal: AbortSignal.timeout(5000)',
      why: 'fetch() has no time limit of its own; a signal aborts it, with a TimeoutError.',
      wrong: [
        {
          text: 'By an option: { timeout: 5000 }',
          whyNot: 'fetch() knows no such option and ignores it without a word.',
        },
        {
          text: 'By a header: Keep-Alive: timeout=5',
          whyNot: 'Headers are for the server; that one is about idle connections.',
        },
      ],
      section: 'WHATWG DOM, AbortSignal',
    },
    'proxy-changes-it': {
      prompt:
        'Nothing listens on the application’s port, but nginx stands before it. What does the client get?',
      hint: 'Now somebody is there to answer.',
      right: 'A 502 from nginx',
      why: 'The gateway is up, cannot get a valid answer from behind, and says so.',
      wrong: [
        {
          text: 'No code at all',
          whyNot: 'nginx took the request, so there is a server that answers.',
        },
        {
          text: 'A 499 from nginx',
          whyNot: '499 is about a client that hung up, and stays in the log.',
        },
      ],
      section: 'RFC 9110, Section 15.6.3',
    },
  },
}
