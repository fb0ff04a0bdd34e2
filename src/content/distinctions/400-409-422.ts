import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    400: 'The request itself: it cannot be read, or is badly made.',
    409: 'The stored state: the request would be fine on another day.',
    422: 'Its content: it was read, and cannot be followed as it stands.',
  },
  contrast: [
    { aspect: 'Did it parse?', cells: ['no, or that does not matter', 'yes', 'yes'] },
    { aspect: 'Depends on stored data', cells: ['no', 'yes', 'no'] },
    {
      aspect: 'Mended by',
      cells: [
        'writing the request properly',
        'settling the clash, then again',
        'correcting the values',
      ],
    },
    {
      aspect: 'Typical cause',
      cells: ['broken JSON', 'a name that is taken', 'an end before its beginning'],
    },
  ],
  sections: ['RFC 9110, Section 15.5.1', 'RFC 9110, Section 15.5.10', 'RFC 9110, Section 15.5.21'],
  cases: [
    {
      id: 'comma',
      story:
        'A client posts a new product as JSON. A comma is missing after the price, so the parser gives up in the middle of the text.',
      answer: 400,
      why: 'The text is no JSON: nothing could be read from it.',
      whyNot: {
        409: 'What is stored was never looked at: the parser had already given up.',
        422: 'The content was not understood, so its instructions could not be judged.',
      },
    },
    {
      id: 'cut-off',
      story:
        'A phone loses its connection while it sends a long JSON document, and a proxy passes on what had arrived. The text ends within a string.',
      answer: 400,
      why: 'The JSON breaks off, so there is nothing to work with.',
      whyNot: {
        409: 'No stored record plays a part in a text that breaks off.',
        422: 'Sound syntax is missing, and that comes before any look at the values.',
      },
    },
    {
      id: 'not-a-number',
      story:
        'An API reads the page number from the query of a GET. A client sends ?page=%%%, which is not even valid percent-encoding. There is no body.',
      answer: 400,
      why: 'The address is malformed, so the request cannot be read as meant.',
      whyNot: {
        409: 'The encoding is broken whatever the database holds.',
        422: 'There is no content that could have been parsed and found wanting.',
      },
    },
    {
      id: 'two-lengths',
      story:
        'A request for a new note arrives with two Content-Length headers that contradict each other. The server cannot tell where the body ends.',
      answer: 400,
      why: 'The framing of the message is invalid, and the server has to give up on it.',
      whyNot: {
        409: 'Whatever notes exist, the message itself is broken.',
        422: 'The end of the body is unknown, so it was never parsed.',
      },
    },
    {
      id: 'name-taken',
      story:
        'A sign-up form posts well-formed JSON with valid values. The user name follows all the rules, but somebody registered it an hour ago. The API keeps values that break a rule and values that are taken apart.',
      answer: 409,
      why: 'An hour ago the same request would have gone through: stored state is in the way.',
      whyNot: {
        400: 'The JSON is well formed and complete, so the request is not badly made.',
        422: 'Every value is valid by the rules; it is only taken.',
      },
    },
    {
      id: 'shipped',
      story:
        'A customer asks to cancel an order. The request is well formed and the order number exists, but the parcel left the warehouse this morning.',
      answer: 409,
      why: 'The present state of the order stands against it.',
      whyNot: {
        400: 'There is nothing to correct in how the request is written.',
        422: 'The instruction makes sense, and yesterday it would have been followed.',
      },
    },
    {
      id: 'old-version',
      story:
        'An editor saves a text and says in the JSON that it worked on version 4. The server holds version 5 by now. The API sends no condition headers, and every value is valid.',
      answer: 409,
      why: 'The stored version has moved on, and the editor can merge and submit again.',
      whyNot: {
        400: 'The JSON was complete and could be read.',
        422: 'Version 4 is a sensible value; it is merely overtaken.',
      },
    },
    {
      id: 'room-booked',
      story:
        'A calendar app books a meeting room for Tuesday at ten with a valid request. Another team has held the room for that hour since last week.',
      answer: 409,
      why: 'The room is taken at that hour: the clash is with an existing booking.',
      whyNot: {
        400: 'The request names a room and an hour as it should.',
        422: 'Date and room are both valid; the hour is simply not free.',
      },
    },
    {
      id: 'end-before',
      story:
        'A calendar app posts well-formed JSON: the meeting ends at nine and begins at ten. No other meeting is near. The API keeps its plainest client error for messages it cannot read.',
      answer: 422,
      why: 'It parsed well, and a meeting that ends before it begins cannot be made.',
      whyNot: {
        400: 'This API keeps that code for messages that it cannot read, and it could read this one.',
        409: 'No other meeting is near, so nothing stored is in the way.',
      },
    },
    {
      id: 'negative-price',
      story:
        'A shop API receives valid JSON with a price of minus five. Prices below nought break its rules, whatever products exist. Unreadable bodies have a different code in this API.',
      answer: 422,
      why: 'The JSON could be read, and its value breaks the rules.',
      whyNot: {
        400: 'Unreadable bodies have a code of their own here, and this body was readable.',
        409: 'The price would be wrong in an empty shop as well.',
      },
    },
    {
      id: 'unknown-currency',
      story:
        'A payment request parses, and has all fields. Its currency is "XQZ", which does not exist. The team tells unreadable requests from unusable values by their codes.',
      answer: 422,
      why: 'Syntax and fields are fine; the value cannot be used.',
      whyNot: {
        400: 'The team keeps that code for what cannot be read, and this was read.',
        409: 'No stored payment is involved: the currency does not exist for anyone.',
      },
    },
    {
      id: 'patch-required',
      story:
        'A JSON Patch arrives in correct syntax. It would remove the title of an article, which must always have one. The API separates broken syntax from impossible results.',
      answer: 422,
      why: 'The patch was understood, and its result would be impossible.',
      whyNot: {
        400: 'The syntax is correct, and broken syntax is what this API uses that code for.',
        409: 'The article did not change meanwhile: a title is required of any article.',
      },
    },
  ],
}
