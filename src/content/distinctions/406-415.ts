import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    406: 'What comes back: the client accepts no form in which this exists.',
    415: 'What was sent: the server does not take it in this format.',
  },
  contrast: [
    {
      aspect: 'The header in question',
      cells: ['Accept, Accept-Language and the like', 'Content-Type or Content-Encoding'],
    },
    { aspect: 'Needs a body in the request', cells: ['no', 'yes'] },
    {
      aspect: 'What the response may list',
      cells: [
        'the forms that exist',
        'Accept, Accept-Encoding or Accept-Patch: what would be taken',
      ],
    },
    {
      aspect: 'Could the server be lenient?',
      cells: [
        'yes: it may ignore Accept and send a default',
        'only by taking the format after all',
      ],
    },
    { aspect: 'Mended by', cells: ['accepting another form', 'sending another format'] },
  ],
  sections: ['RFC 9110, Section 15.5.7', 'RFC 9110, Section 15.5.16', 'RFC 9110, Section 12.5.1'],
  cases: [
    {
      id: 'invoice-as-word',
      story:
        'GET /invoices/9 with an Accept header that allows a word processor’s file and nothing else. The invoice exists as PDF and HTML, and this API never sends a form that was not asked for.',
      facts: { wanted: 'unavailable', fallback: 'refuse' },
      clauses: {
        body: { 'wrong kind': 'a word processor’s file had been sent to it' },
        wanted: { available: 'PDF or HTML had been accepted' },
      },
      why: 'Neither of the forms in which the invoice exists is one that the client accepts.',
      whyNot: { 415: 'The client sent nothing whose type could be wrong: it only asked.' },
    },
    {
      id: 'invoice-posted-as-word',
      story:
        'POST /invoices with a word processor’s file as its body, named as such in Content-Type. The API creates invoices from JSON alone. The client accepts any form of answer.',
      facts: { method: 'POST', body: 'wrong kind' },
      clauses: {
        body: {
          invalid: 'the invoice had come as JSON and had been due before it was issued',
          usable: 'the invoice had come as JSON',
        },
        wanted: { unavailable: 'the client had accepted only a form that the API does not have' },
      },
      why: 'The body is of a type from which this API makes no invoices.',
      whyNot: {
        406: 'Any form of answer would be welcome; it is the body sent that does not do.',
        422: 'The values in the file were not looked at: its type is not one that the API reads.',
      },
    },
    {
      id: 'weather-in-danish',
      story:
        'A weather service has texts in German and French. A client asks with GET and accepts Danish alone; the service is set up to say so rather than to send a language that nobody asked for.',
      facts: { wanted: 'unavailable', fallback: 'refuse' },
      clauses: {
        body: { 'wrong kind': 'a report had been sent to it in a format that it does not take' },
        wanted: { available: 'German or French had been accepted' },
      },
      why: 'No text exists in the one language that the client accepts.',
      whyNot: { 415: 'The request has no body, and it is the language of the answer that fails.' },
    },
    {
      id: 'weather-report-xml',
      story:
        'A weather service takes reports from stations by POST, as CSV only. A station sends its report as XML and says so in Content-Type; it would read whatever comes back, in any language.',
      facts: { method: 'POST', body: 'wrong kind' },
      clauses: {
        body: {
          invalid: 'the report had come as CSV, with a temperature that cannot be',
          usable: 'the report had come as CSV',
        },
        wanted: {
          unavailable: 'the station had accepted only a form that the service does not have',
        },
      },
      why: 'Reports are taken as CSV, and this one is XML.',
      whyNot: {
        406: 'The station would read any answer; its own report has the wrong type.',
        422: 'No value was judged: the report came as XML, which is not taken.',
      },
    },
    {
      id: 'picture-avif-only',
      story:
        'A photo exists as JPEG and PNG. A program asks for it by GET with Accept: image/avif and nothing else, and the server was told by its owner to refuse rather than to guess what the program could show.',
      facts: { wanted: 'unavailable', fallback: 'refuse' },
      clauses: {
        body: { 'wrong kind': 'an AVIF picture had been sent to it, which it does not take' },
        wanted: { available: 'JPEG or PNG had been accepted' },
      },
      why: 'The program accepts one type alone, and the photo does not exist in it.',
      whyNot: { 415: 'A GET without a body brings no type that could be refused.' },
    },
    {
      id: 'picture-uploaded-as-tiff',
      story:
        'A profile photo is uploaded with PUT as TIFF, as Content-Type rightly says. The server takes JPEG and PNG only. The program that sent it accepts any type in return.',
      facts: { method: 'PUT', body: 'wrong kind' },
      clauses: {
        body: {
          invalid: 'the photo had come as JPEG and had broken a rule for photos',
          usable: 'the photo had come as JPEG',
        },
        wanted: {
          unavailable: 'the program had accepted only a type that the server does not have',
        },
      },
      why: 'TIFF is not among the types that this address takes.',
      whyNot: {
        406: 'Whatever came back, the program would take it.',
        422: 'The picture itself was not examined: its type alone was enough.',
      },
    },
    {
      id: 'feed-brotli-only',
      story:
        'A feed reader sends Accept-Encoding: br, identity;q=0, so it takes brotli or nothing. This old server can compress with gzip only, and its configuration is strict about what readers accept.',
      facts: { wanted: 'unavailable', fallback: 'refuse' },
      clauses: {
        body: { 'wrong kind': 'a body packed with brotli had been sent to it' },
        wanted: { available: 'gzip had been accepted' },
      },
      why: 'The reader takes brotli alone: gzip was not named, and sending it uncompressed is ruled out.',
      whyNot: { 415: 'The reader sent no content, so no coding of its own can be at fault.' },
    },
    {
      id: 'log-sent-zstd',
      story:
        'A collector POSTs log lines compressed with zstd and names that in Content-Encoding. The server can unpack gzip alone. The lines themselves are JSON, as the server wants them. The collector accepts any answer.',
      facts: { method: 'POST', body: 'wrong kind' },
      clauses: {
        body: { usable: 'the log lines had come packed with gzip' },
        wanted: {
          unavailable: 'the collector had accepted only a form that the server does not have',
        },
      },
      why: 'The coding of what was sent is one that the server cannot unpack.',
      whyNot: {
        406: 'The collector asks for no special form of answer; its own coding is the trouble.',
      },
    },
    {
      id: 'report-as-calendar',
      story:
        'GET /holidays with Accept: text/calendar. The API has the holidays as JSON only, and its contract says: a form that the client did not name is never sent.',
      facts: { wanted: 'unavailable', fallback: 'refuse' },
      clauses: {
        body: { 'wrong kind': 'a calendar file had been sent to it' },
        wanted: { available: 'JSON had been accepted' },
      },
      why: 'The holidays exist only in a form that the client did not name.',
      whyNot: { 415: 'Nothing was sent to be understood: the question is what to send back.' },
    },
    {
      id: 'holidays-put-as-calendar',
      story:
        'PUT /holidays with a text/calendar file. The API reads JSON only and says in its contract that other types of input are refused. The client accepts JSON in return.',
      facts: { method: 'PUT', body: 'wrong kind' },
      clauses: {
        body: { usable: 'the holidays had come as JSON' },
        wanted: { unavailable: 'the client had accepted only a form that the API does not have' },
      },
      why: 'The input is of a type that the contract refuses.',
      whyNot: { 406: 'JSON is accepted in return, and the API could send it.' },
    },
    {
      id: 'stats-version-two',
      story:
        'A client asks with GET for statistics as application/vnd.stats.v2+json alone. The server stopped making that version and offers the third; it never sends a version that was not asked for.',
      facts: { wanted: 'unavailable', fallback: 'refuse' },
      clauses: {
        body: { 'wrong kind': 'a body in version two had been sent to it' },
        wanted: { available: 'the third version had been accepted' },
      },
      why: 'The version that the client accepts is one the server no longer makes.',
      whyNot: { 415: 'A request without a body has no media type of its own.' },
    },
    {
      id: 'patch-plain-json',
      story:
        'PATCH /stats with Content-Type: application/json. This address takes merge patches and JSON Patch, each under its own type, and nothing else. The client would be content with any answer.',
      facts: { method: 'PATCH', body: 'wrong kind' },
      clauses: {
        body: { usable: 'the change had come as a merge patch' },
        wanted: {
          unavailable: 'the client had accepted only a form that the address does not have',
        },
      },
      why: 'The patch was sent under a type that this address does not take.',
      whyNot: { 406: 'The client is content with any answer that might come.' },
    },
  ],
  exchange: {
    before: [
      { from: 'client', to: 'origin', says: 'POST /report', header: 'Content-Type: text/csv' },
      { at: 'client', note: 'wants JSON back: Accept: application/json' },
    ],
    after: {
      406: [
        { at: 'origin', note: 'takes CSV, can answer in PDF alone' },
        { from: 'origin', to: 'client', status: 406 },
      ],
      415: [
        { at: 'origin', note: 'takes no CSV' },
        { from: 'origin', to: 'client', status: 415 },
      ],
    },
  },
}
