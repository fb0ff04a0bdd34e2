import type { GuideWords } from '../entry.ts'

export const words: GuideWords = {
  points: [
    {
      title: 'Only the first digit classifies',
      text: 'The other two have no meaning of their own. Codes run from 100 to 599; a number outside of that is invalid and is handled like a 5xx.',
      section: 'RFC 9110, Section 15',
    },
    {
      title: 'Nobody has to know them all',
      text: 'A client treats a code that it does not know as the x00 of its class: 471 as 400, 299 as 200. It must not cache such a response.',
      section: 'RFC 9110, Section 15',
    },
    {
      title: 'The phrase is decoration',
      text: 'Another phrase, or none, changes nothing. Clients should ignore it, and HTTP/2 and HTTP/3 do not carry it at all.',
      section: 'RFC 9112, Section 4',
    },
    {
      title: 'Interim, then final',
      text: 'Any number of 1xx may come first, without content; then exactly one final response, which is anything from 200 on.',
      section: 'RFC 9110, Section 15.2',
    },
    {
      title: 'Three levels of caching',
      text: 'Some codes may be reused for a guessed time: 200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451 and 501. Most others need explicit freshness. And 428, 429, 431 and 511 must never be stored.',
      section: 'RFC 9110, Section 15.1',
    },
    {
      title: 'Few headers are mandatory',
      text: '101 and 426 need Upgrade, 206 needs Content-Range or parts that have one, 401 WWW-Authenticate, 405 Allow, 407 Proxy-Authenticate; and 226 needs ETag. Location on a redirect is a SHOULD, Retry-After on 429 and 503 a MAY.',
      section: 'RFC 9110, Section 15',
    },
    {
      title: 'What may carry content',
      text: 'Everything but 1xx, 204 and 304. A 205 is framed like a normal response and must be empty. An answer to HEAD has no content whatever its code.',
      section: 'RFC 9110, Section 6.4.1',
    },
    {
      title: 'Errors should explain themselves',
      text: 'A 4xx or 5xx should say in its content what is wrong and whether it will last, except in an answer to HEAD.',
      section: 'RFC 9110, Section 15.5',
    },
    {
      title: 'Take registered codes',
      text: 'Any software on the way may act on a code, so applications should use registered ones, and put their own distinctions in the content.',
      section: 'RFC 9205, Section 4.6',
    },
  ],
  questions: {
    'beyond-range': {
      prompt: 'A client gets 742 as a status code. What should it do?',
      hint: 'The range ends at 599.',
      right: 'Treat it like a response of the 5xx class',
      why: 'The number is invalid, and RFC 9110 says that it should be handled as if it were a server error.',
      wrong: [
        {
          text: 'Treat it like a response of the 7xx class',
          whyNot: 'There are five classes only, and the first digit 7 is none of them.',
        },
        {
          text: 'Treat it like an ordinary response of the 2xx',
          whyNot: 'Nothing in 742 says that the request succeeded.',
        },
      ],
      section: 'RFC 9110, Section 15',
    },
    'second-digit': {
      prompt: 'What do the last two digits of a status code say by themselves?',
      hint: 'Think of what a client does with a code that it has never seen.',
      right: 'Nothing: only the first digit puts it into a class',
      why: 'RFC 9110 gives a role to the first digit alone.',
      wrong: [
        {
          text: 'How severe it is: higher numbers are worse',
          whyNot:
            '410 is no worse than 404; the numbers were given out in the order in which codes came up.',
        },
        {
          text: 'Which part failed: headers, content or address',
          whyNot: '413, 414 and 431 are spread without any such order.',
        },
      ],
      section: 'RFC 9110, Section 15',
    },
    'phrase-changed': {
      prompt:
        'A server sends “404 Nope” in place of “404 Not Found”. What does that change for a client?',
      hint: 'In HTTP/3 there is no room for these words at all.',
      right: 'Nothing: the words are only a suggestion',
      why: 'Phrases may be replaced or left out, and clients should ignore them.',
      wrong: [
        {
          text: 'The code becomes invalid and counts as 400',
          whyNot: 'The number alone makes the code, and it is a good one.',
        },
        {
          text: 'Caches may no longer store the response',
          whyNot: 'Caching depends on the number and the headers, never on the words.',
        },
      ],
      section: 'RFC 9110, Section 15.1',
    },
    'phrase-in-http2': {
      prompt: 'Where does HTTP/2 carry the reason phrase?',
      hint: 'What has a status line?',
      right: 'Nowhere: it has only the number',
      why: 'HTTP/2 sends the number in :status and has dropped the phrase.',
      wrong: [
        {
          text: 'In the :reason field beside :status',
          whyNot: 'No such field is defined in HTTP/2.',
        },
        {
          text: 'In the first frame of the content',
          whyNot: 'Content belongs to the resource, and a phrase has no place in it.',
        },
      ],
      section: 'RFC 9205, Section 4.6',
    },
    'how-many-final': {
      prompt: 'How many responses can answer one request?',
      hint: 'Some are interim.',
      right: 'Any number of 1xx, and then one final one',
      why: 'Interim responses may repeat; the final one comes once and ends it.',
      wrong: [
        {
          text: 'One in all, whichever class it belongs to',
          whyNot: 'A 100 or a 103 comes in addition to the final response.',
        },
        {
          text: 'One interim and up to two final responses',
          whyNot: 'A second final response would belong to another request.',
        },
      ],
      section: 'RFC 9110, Section 15',
    },
    'no-headers-about-freshness': {
      prompt: 'Which of these may a cache reuse although nothing in it speaks of freshness?',
      hint: 'It is about a list that has redirects and errors on it too.',
      right: 'A permanent redirect with 308',
      why: '308 is on the list of codes that are heuristically cacheable.',
      wrong: [
        {
          text: 'A temporary redirect with 307',
          whyNot: 'A 307 needs explicit freshness before it may be reused.',
        },
        {
          text: 'A plain refusal with a 403',
          whyNot: '403 is not on the list, so a cache needs to be told.',
        },
      ],
      section: 'RFC 9110, Section 15.1',
    },
    'never-stored': {
      prompt: 'Which of these stays out of every cache, whatever its headers say?',
      hint: 'It comes from RFC 6585.',
      right: 'A 511 from a hotel’s network',
      why: '428, 429, 431 and 511 must not be stored: they are about this moment and this caller.',
      wrong: [
        {
          text: 'A 404 from an online shop',
          whyNot: 'A 404 may even be reused for a guessed time.',
        },
        {
          text: 'A 503 from a newspaper’s site',
          whyNot: 'A 503 with explicit freshness may be stored.',
        },
      ],
      section: 'RFC 6585, Section 6',
    },
    'mandatory-header': {
      prompt: 'Which code must come with a header of its own?',
      hint: 'The rule is a MUST for very few codes.',
      right: '405, with Allow',
      why: 'An origin server must list in Allow what the resource supports.',
      wrong: [
        {
          text: '503, with Retry-After',
          whyNot: 'Retry-After is optional on a 503: the RFC says MAY.',
        },
        { text: '302, with Location', whyNot: 'Location on a redirect is a SHOULD.' },
      ],
      section: 'RFC 9110, Section 15.5.6',
    },
    'retry-after-level': {
      prompt: 'How strongly do the RFCs ask for Retry-After on a 429?',
      hint: 'RFC 6585 uses one of three words.',
      right: 'Not at all: a server may send it',
      why: 'The word in RFC 6585 is MAY, so clients need a plan for its absence.',
      wrong: [
        {
          text: 'Firmly: a server must send it',
          whyNot: 'No MUST stands there, and plenty of servers leave it out.',
        },
        {
          text: 'With advice: a server should send it',
          whyNot: 'SHOULD is what RFC 6585 says of explaining the limit in the content.',
        },
      ],
      section: 'RFC 6585, Section 4',
    },
    'no-content-ever': {
      prompt: 'Which of these always ends after its headers?',
      hint: 'It is not about what is usual.',
      right: 'A 304 in answer to a GET',
      why: 'A 304 ends with its headers: the client has the content already.',
      wrong: [
        { text: 'A 404 in answer to a GET', whyNot: 'A 404 should explain itself in its content.' },
        {
          text: 'A 202 in answer to a POST',
          whyNot: 'A 202 should describe the state of the work in its content.',
        },
      ],
      section: 'RFC 9110, Section 6.4.1',
    },
    'content-length-204': {
      prompt: 'What Content-Length belongs in a 204?',
      hint: 'The body is not there at all, which is more than being empty.',
      right: 'None: it must not be sent',
      why: 'A server must not send Content-Length in a 1xx or a 204.',
      wrong: [
        {
          text: 'Zero: there is nothing to read',
          whyNot: 'Even 0 would be wrong: the rule forbids the header as such.',
        },
        {
          text: 'The size of what was saved',
          whyNot: 'Content-Length tells the size of a message’s own content.',
        },
      ],
      section: 'RFC 9110, Section 8.6',
    },
    'head-content': {
      prompt: 'A HEAD request is answered with 404. May the response have content?',
      hint: 'What is HEAD for?',
      right: 'No: HEAD has none, whatever the code',
      why: 'The response to HEAD ends with its headers.',
      wrong: [
        {
          text: 'Yes: a client error should explain itself',
          whyNot: 'The advice to explain an error excepts answers to HEAD.',
        },
        {
          text: 'Yes: a 404 is on no list of empty codes',
          whyNot: 'The method decides it here, before any list of codes.',
        },
      ],
      section: 'RFC 9110, Section 9.3.2',
    },
    'own-code': {
      prompt:
        'An API wants to tell “card expired” from “card stolen”. What does the advice for applications say?',
      hint: 'Proxies and libraries read codes too.',
      right: 'Use a registered code, and tell them apart in the content',
      why: 'Generic software must be able to act on the code; details belong in the content.',
      wrong: [
        {
          text: 'Pick two free numbers of the 4xx, and document both of them',
          whyNot: 'A number that is free today may be registered for something else tomorrow.',
        },
        {
          text: 'Keep the code, and tell them apart by the reason phrase',
          whyNot: 'Phrases are ignored by clients and missing from HTTP/2.',
        },
      ],
      section: 'RFC 9205, Section 4.6',
    },
    'new-code': {
      prompt: 'Who can register a new status code?',
      hint: 'IANA’s page names a policy.',
      right: 'The IETF, by a document that went through its review',
      why: 'The policy for this registry is IETF Review.',
      wrong: [
        {
          text: 'Any vendor that has used the number for a year',
          whyNot: 'Use in the wild does not register anything, as 499 shows.',
        },
        {
          text: 'Whoever fills in the form at IANA first',
          whyNot: 'First come, first served is another policy, for other registries.',
        },
      ],
      section: 'RFC 9110, Section 16.2.1',
    },
    'unknown-3xx': {
      prompt: 'A client gets an unknown 3xx with a Location. May it go there by itself?',
      hint: 'The rule is about the header, not about a list.',
      right: 'Yes: any 3xx with a Location may be followed',
      why: 'RFC 9110 allows it even if the client does not know the code.',
      wrong: [
        {
          text: 'No: Location counts only in known codes',
          whyNot: 'Nothing forbids following it; the class says that a step is needed.',
        },
        {
          text: 'No: it has to ask for a choice first, as with 300',
          whyNot:
            'Without knowing the code a client treats it as 300, and may follow Location there too.',
        },
      ],
      section: 'RFC 9110, Section 15.4',
    },
  },
}
