import type { GuideWords } from '../entry.ts'

export const words: GuideWords = {
  points: [
    {
      title: 'Renamed in 2022 and before',
      text: '413 is Content Too Large, 414 URI Too Long, 416 Range Not Satisfiable, 422 Unprocessable Content. Libraries print the old names for years.',
      section: 'RFC 9110, Section 15.5.14',
    },
    {
      title: 'Kept free',
      text: '306 and 418 are in the registry as “(Unused)”: assigned to nothing, so that nobody else gets them.',
      section: 'RFC 9110, Section 15.5.19',
    },
    {
      title: 'Not in RFC 9110',
      text: '429, 428, 431 and 511 live in RFC 6585, 451 in RFC 7725, 103 in RFC 8297, 425 in RFC 8470, the WebDAV codes in RFC 4918 and RFC 5842.',
      section: 'RFC 6585, Section 1',
    },
    {
      title: 'On their way out',
      text: '305 is deprecated, 510 obsolete, 102 dropped by its own successor; 104 is listed for the time of a draft only.',
      section: 'RFC 9110, Section 15.4.6',
    },
  ],
  questions: {
    'name-413': {
      prompt: 'What is 413 called today?',
      hint: 'The newest of its three names came in 2022.',
      right: 'Content Too Large',
      why: 'RFC 9110 speaks of content throughout, and renamed it.',
      wrong: [
        { text: 'Payload Too Large', whyNot: 'That was its name from 2014 to 2022, in RFC 7231.' },
        {
          text: 'Request Entity Too Large',
          whyNot: 'That was its name in RFC 2616, and is still nginx’s.',
        },
      ],
      section: 'RFC 9110, Section 15.5.14',
    },
    'name-422': {
      prompt: 'What is 422 called in RFC 9110?',
      hint: 'Its second word changed.',
      right: 'Unprocessable Content',
      why: 'It became part of HTTP’s core in 2022, under this name.',
      wrong: [
        {
          text: 'Unprocessable Entity',
          whyNot: 'That was its name while it belonged to WebDAV alone.',
        },
        {
          text: 'Unprocessable Request',
          whyNot: 'No RFC has ever called it so: the content is what cannot be processed.',
        },
      ],
      section: 'RFC 9110, Section 15.5.21',
    },
    'name-302': {
      prompt: 'What was 302 called before it became Found?',
      hint: 'HTTP/1.0 had a more telling name.',
      right: 'Moved Temporarily',
      why: 'HTTP/1.0 called it so; some servers print it to this day.',
      wrong: [
        { text: 'Temporary Redirect', whyNot: 'That is 307, which keeps the method.' },
        { text: 'Moved Elsewhere', whyNot: 'No edition of HTTP has called it so.' },
      ],
      section: 'RFC 1945, Section 9.3',
    },
    'name-416': {
      prompt: 'Which word has gone from the phrase of 416?',
      hint: 'It used to come first.',
      right: '“Requested”',
      why: 'It was Requested Range Not Satisfiable up to 2014.',
      wrong: [
        { text: '“Satisfiable”', whyNot: 'It is still there: Range Not Satisfiable.' },
        { text: '“Acceptable”', whyNot: 'That is 406’s word, and was never in it.' },
      ],
      section: 'RFC 9110, Section 15.5.17',
    },
    'name-414': {
      prompt: 'Long or large, URI or URL: what is the present phrase of 414?',
      hint: 'It speaks as the RFCs do.',
      right: 'URI Too Long',
      why: 'So it has been since 2014; before, it began with “Request-”.',
      wrong: [
        { text: 'URI Too Large', whyNot: '“Too Large” is how 413 and 431 end.' },
        { text: 'URL Too Long', whyNot: 'Of the two words the RFCs use the wider one, URI.' },
      ],
      section: 'RFC 9110, Section 15.5.15',
    },
    'teapot-registered': {
      prompt: 'How does the IANA registry list 418?',
      hint: 'Look for the brackets.',
      right: 'As “(Unused)”, kept free on purpose',
      why: 'It was too well known as a joke to be given to anything else.',
      wrong: [
        {
          text: 'As “I’m a teapot”, with RFC 2324',
          whyNot: 'That RFC is about coffee pots, for a protocol of its own, and a joke.',
        },
        {
          text: 'Not at all: the number is unassigned',
          whyNot: 'Then it could be given to somebody, which the entry prevents.',
        },
      ],
      section: 'RFC 9110, Section 15.5.19',
    },
    'where-429': {
      prompt: 'Which document defines 429?',
      hint: 'It is younger than the core’s first edition, and has never joined it.',
      right: 'RFC 6585, and it has never been in RFC 9110',
      why: 'It came in 2012 with 428, 431 and 511.',
      wrong: [
        {
          text: 'RFC 9110, as the last of the client errors',
          whyNot: 'The client errors of RFC 9110 end with 426.',
        },
        {
          text: 'RFC 9111, because it must not be stored',
          whyNot: 'Caching is RFC 9111’s subject, and 429 is not defined there.',
        },
      ],
      section: 'RFC 6585, Section 4',
    },
    'status-104': {
      prompt: 'What does the registry say of 104?',
      hint: 'Its name speaks of uploads.',
      right: 'It is listed for a time, on the word of a draft',
      why: 'A temporary entry expires unless the draft becomes an RFC.',
      wrong: [
        {
          text: 'It is registered for good, like all the others',
          whyNot: 'There is no RFC for it so far.',
        },
        {
          text: 'It was made obsolete, together with 102',
          whyNot: 'It is new, and not yet settled.',
        },
      ],
      section: 'draft-ietf-httpbis-resumable-upload',
    },
    'obsolete-102': {
      prompt: 'Why is 102 hardly ever seen?',
      hint: 'Look at the appendix of WebDAV’s second edition.',
      right: 'WebDAV’s revision dropped it for want of use',
      why: 'Hardly anybody had implemented it by 2007.',
      wrong: [
        {
          text: 'It must not be sent over HTTP/2 or later',
          whyNot: 'That is true of 101; 102 is simply unused.',
        },
        {
          text: 'It was merged with 100 in RFC 9110',
          whyNot: 'The two say different things, and RFC 9110 leaves 102 alone.',
        },
      ],
      section: 'RFC 4918, Appendix F.3',
    },
    'move-421': {
      prompt: 'What changed for 421 when it moved from HTTP/2’s RFC into the core?',
      hint: 'It is about caches.',
      right: 'It is no longer cacheable by default',
      why: 'RFC 7540 had allowed that, and RFC 9110 took it back.',
      wrong: [
        { text: 'It now has to come from a proxy', whyNot: 'A proxy must not send it.' },
        {
          text: 'It works over HTTP/2 and later only',
          whyNot: 'It is about connections that are shared, in any version.',
        },
      ],
      section: 'RFC 9110, Appendix B.3',
    },
    'history-308': {
      prompt: 'Why was 308 added, although there was 301 already?',
      hint: 'Think of what browsers did with a POST.',
      right: 'Because clients turn a POST into a GET on a 301',
      why: '308 keeps the method, as 301 had once been meant to.',
      wrong: [
        {
          text: 'Because 301 must not be cached for a guessed time',
          whyNot: '301 and 308 are both heuristically cacheable.',
        },
        {
          text: 'Because 301 is for pages only, and APIs had none',
          whyNot: 'Nothing in 301 is limited to pages.',
        },
      ],
      section: 'RFC 9110, Section 15.4',
    },
  },
}
