import type { GuideWords } from '../entry.ts'

export const words: GuideWords = {
  points: [
    {
      title: 'Check the date',
      text: 'Many lists go back to RFCs that were replaced in 2014 or 2022: old phrases, old limits on 400, old rules for redirects.',
      section: 'RFC 9110, Appendix B',
    },
    {
      title: 'Check the word',
      text: 'MUST, SHOULD and MAY are three things. Pages that say “should send Retry-After” have often not looked.',
      section: 'RFC 9110, Section 2.2',
    },
    {
      title: 'Check the registry',
      text: 'A number in a list of “all codes” may be nobody’s. IANA’s registry has the ones that count.',
      section: 'RFC 9110, Section 16.2',
    },
  ],
  questions: {
    'limit-in-core': {
      prompt: 'A page says: “429 is Section 15.5.29 of RFC 9110.” Is that so?',
      hint: 'Look at the table of contents.',
      right: 'No: 429 is defined in RFC 6585, and the core does not have it',
      why: 'The core took in 422 and 308, but not the codes of RFC 6585.',
      wrong: [
        {
          text: 'Yes: the core of 2022 took in every code that browsers know',
          whyNot: '428, 429, 431 and 511 stayed in RFC 6585.',
        },
        {
          text: 'No: 429 is a custom of large APIs, and no RFC has defined it',
          whyNot: 'It has been registered since 2012.',
        },
      ],
      section: 'RFC 6585, Section 4',
    },
    'limit-invalid': {
      prompt: 'A page says: “429 means that the request is invalid.” Is that so?',
      hint: 'What if it came an hour later?',
      right: 'No: it may be perfect, and one too many',
      why: '429 counts requests and does not judge them.',
      wrong: [
        {
          text: 'Yes: all 4xx say that a request has to be mended',
          whyNot: 'Some only have to wait, or to bring credentials.',
        },
        {
          text: 'No: it means that the server has no capacity left',
          whyNot: 'Capacity is what 503 is about; 429 is about the caller.',
        },
      ],
      section: 'RFC 6585, Section 4',
    },
    'retry-should': {
      prompt: 'A page says: “A 429 should have Retry-After.” Is that so?',
      hint: 'Three levels, one of them applies.',
      right: 'No: the RFC says MAY, though it is kind to do',
      why: 'An explanation is a SHOULD, Retry-After only a MAY.',
      wrong: [
        {
          text: 'Yes: RFC 6585 has a SHOULD, so expect it',
          whyNot: 'The SHOULD there is about details in the content.',
        },
        {
          text: 'No: the header belongs to 503, and to it alone',
          whyNot: '413, 429 and redirects may have it as well.',
        },
      ],
      section: 'RFC 6585, Section 4',
    },
    'method-cached': {
      prompt: 'A page says: “A 405 is never cached.” Is that so?',
      hint: 'There is a list of codes with a default.',
      right: 'No: a cache may reuse it, even for a guessed time',
      why: '405 is heuristically cacheable, as 404 and 501 are.',
      wrong: [
        {
          text: 'Yes: an error about a method holds for one request',
          whyNot: 'It holds for the resource, until the server changes.',
        },
        {
          text: 'No: but only where Cache-Control has allowed it',
          whyNot: 'Explicit freshness is not needed for this one.',
        },
      ],
      section: 'RFC 9110, Section 15.5.6',
    },
    'zero-length': {
      prompt: 'A page says: “Send Content-Length: 0 with a 204.” Is that so?',
      hint: 'Empty and absent are two things here.',
      right: 'No: a server must leave that header out of a 204',
      why: 'The rule covers all 1xx and 204.',
      wrong: [
        {
          text: 'Yes: without it clients wait for content to come',
          whyNot: 'A 204 is over after its headers, so nobody waits.',
        },
        {
          text: 'No: the value has to be the size of the saved thing',
          whyNot: 'The header tells a message’s own size, and here it is forbidden.',
        },
      ],
      section: 'RFC 9110, Section 8.6',
    },
    'reset-chunked': {
      prompt: 'A page says: “A 205 cannot use Transfer-Encoding.” Is that so?',
      hint: 'It is framed like any other response.',
      right: 'No: chunks of no length are one way to end it',
      why: 'It must have no content, and any framing that says so will do.',
      wrong: [
        {
          text: 'Yes: like a 204 it ends right after its headers',
          whyNot: 'Unlike a 204, it needs framing to show that it is empty.',
        },
        {
          text: 'No: a 205 may bring content, in chunks or not',
          whyNot: 'A server must not send content in a 205.',
        },
      ],
      section: 'RFC 9110, Section 15.3.6',
    },
    'unparsed-422': {
      prompt: 'A page says: “422 means that the body could not be parsed.” Is that so?',
      hint: 'What does it take for granted?',
      right: 'No: it was understood, and what it says will not do',
      why: 'Correct syntax is a precondition of 422.',
      wrong: [
        {
          text: 'Yes: a body that breaks off in the middle is a 422',
          whyNot: 'Broken syntax is a 400.',
        },
        {
          text: 'No: it means that its media type is not supported',
          whyNot: 'An unsupported type is a 415.',
        },
      ],
      section: 'RFC 9110, Section 15.5.21',
    },
    'missing-204': {
      prompt: 'A page says: “If the user does not exist, answer the GET with 204.” Is that so?',
      hint: 'Success, but of what?',
      right: 'No: nothing was found at that address, so 404',
      why: '204 says that the request has succeeded.',
      wrong: [
        {
          text: 'Yes: there is nothing to send, which is what 204 says',
          whyNot: 'There is no such thing, which is something else than nothing to say about it.',
        },
        {
          text: 'No: it should be 200 with null, as with any GET',
          whyNot: 'With a 200 the address would have something to show.',
        },
      ],
      section: 'RFC 9110, Section 15.5.5',
    },
    'teapot-418': {
      prompt: 'A page says: “418 is registered as I’m a teapot.” Is that so?',
      hint: 'Look for brackets.',
      right: 'No: the number is kept, as “(Unused)”',
      why: 'The joke is known and in use, so nobody else gets the number.',
      wrong: [
        {
          text: 'Yes: an April Fools’ RFC put it there',
          whyNot: 'The coffee pot protocol of 1998 registered nothing in HTTP’s registry.',
        },
        {
          text: 'No: it is free, and may be given away',
          whyNot: 'It cannot be given away while it is reserved.',
        },
      ],
      section: 'RFC 9110, Section 15.5.19',
    },
    'forbidden-never': {
      prompt: 'A page says: “After a 403, other credentials never help.” Is that so?',
      hint: 'An older RFC did say so.',
      right: 'No: a client may try again with new or different ones',
      why: 'It should only not repeat the request with the same.',
      wrong: [
        {
          text: 'Yes: if they could help, it would have to be a 401',
          whyNot: 'Someone else’s role may well suffice; the server just does not ask for it.',
        },
        {
          text: 'No: a client must ask the user to sign in once more',
          whyNot: 'Nothing obliges it: it may try, or give up.',
        },
      ],
      section: 'RFC 9110, Section 15.5.4',
    },
    'expectation-payload': {
      prompt: 'A page says: “417 means that the server will not take the content.” Is that so?',
      hint: 'It is about one request header.',
      right: 'No: it cannot meet what the Expect header asks for',
      why: 'The request may come again without Expect.',
      wrong: [
        {
          text: 'Yes: 417 is the refusal of a body, and 100 its welcome',
          whyNot: 'A body is refused with the code that says why, 413 or 401 say.',
        },
        {
          text: 'No: it says that a header’s value was of the wrong type',
          whyNot: 'A wrong value is a matter of 400.',
        },
      ],
      section: 'RFC 9110, Section 15.5.18',
    },
    'fine-218': {
      prompt: 'A list says: “218 This is fine, sent by Apache.” Is that so?',
      hint: 'Who has seen it?',
      right: 'No: lists copy it from each other, without a source',
      why: 'Nobody has shown where a server sends it.',
      wrong: [
        {
          text: 'Yes: Apache sends it if an error page itself fails',
          whyNot: 'No version and no module has been shown to do so.',
        },
        {
          text: 'No: it is registered, but with another phrase',
          whyNot: 'There is no row for 218 in the registry.',
        },
      ],
      section: 'RFC 9110, Section 16.2',
    },
    'true-404-cached': {
      prompt: 'A page says: “A 404 may be cached, although no header allows it.” Is that so?',
      hint: 'A list has it, among redirects and errors.',
      right: 'Yes: 404 is one of those with a guessed lifetime',
      why: 'It is heuristically cacheable by definition.',
      wrong: [
        {
          text: 'No: an error is about one moment, so it stays out',
          whyNot: 'Several errors are on the list of cacheable ones.',
        },
        {
          text: 'No: a cache needs an explicit word for each of the 4xx',
          whyNot: '404, 405, 410, 414 and 451 need none.',
        },
      ],
      section: 'RFC 9110, Section 15.5.5',
    },
    'true-400-validation': {
      prompt: 'A page says: “Well-formed JSON with an impossible date may be a 400.” Is that so?',
      hint: 'What was dropped in 2014?',
      right: 'Yes: 400 is for whatever seems to be the client’s error',
      why: '422 would say more, but 400 is not limited to syntax.',
      wrong: [
        {
          text: 'No: what can be parsed has to be answered with 422',
          whyNot: 'No MUST stands there; 400 stays the general one.',
        },
        {
          text: 'No: a wrong date clashes with the calendar, so 409',
          whyNot: '409 is about the state of the resource.',
        },
      ],
      section: 'RFC 9110, Section 15.5.1',
    },
    'true-301-get': {
      prompt: 'A page says: “After a 301, a browser may turn a POST into a GET.” Is that so?',
      hint: 'History was made into a rule.',
      right: 'Yes: it is allowed, for the sake of old habits',
      why: '308 is the one that keeps the method.',
      wrong: [
        {
          text: 'No: only a 303 lets the method be changed',
          whyNot: '301 and 302 allow it too, for POST alone.',
        },
        {
          text: 'No: it must, since forms are not sent twice',
          whyNot: 'It may; repeating it is allowed as well.',
        },
      ],
      section: 'RFC 9110, Section 15.4.2',
    },
    'true-204-etag': {
      prompt: 'A page says: “A 204 after a PUT may have an ETag.” Is that so?',
      hint: 'Headers are not content.',
      right: 'Yes: it then belongs to what has just been saved',
      why: 'The headers of a 204 speak of the target after the action.',
      wrong: [
        {
          text: 'No: a response with no content cannot have one',
          whyNot: 'An ETag names a version of the thing, whether it is sent or not.',
        },
        {
          text: 'No: an ETag goes with 200 and 304 and nothing else',
          whyNot: '201, 204 and 206 have it too.',
        },
      ],
      section: 'RFC 9110, Section 15.3.5',
    },
    'true-501-cached': {
      prompt: 'A page says: “A 501 may be cached for a guessed time.” Is that so?',
      hint: 'It is the only one of its class.',
      right: 'Yes: among the 5xx it is the only such code',
      why: 'That a method is unknown here will hardly change within minutes.',
      wrong: [
        {
          text: 'No: failures of a server are never kept',
          whyNot: 'With explicit freshness even a 503 may be stored.',
        },
        {
          text: 'No: all 5xx need Cache-Control to be kept',
          whyNot: '501 does not: it is heuristically cacheable.',
        },
      ],
      section: 'RFC 9110, Section 15.6.2',
    },
    'true-range-200': {
      prompt: 'A page says: “A server may answer a range request with 200.” Is that so?',
      hint: 'Ranges are an offer.',
      right: 'Yes: it may ignore Range and send the whole',
      why: 'Support for ranges is optional.',
      wrong: [
        {
          text: 'No: it has to be 206, or else 416',
          whyNot: 'Both are for servers that heed the header.',
        },
        {
          text: 'No: 200 is only for a range that covers it all',
          whyNot: 'No such condition is made.',
        },
      ],
      section: 'RFC 9110, Section 14.2',
    },
  },
}
