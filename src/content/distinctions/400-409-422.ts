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
        'settling the clash, then sending again',
        'correcting the values',
      ],
    },
    {
      aspect: 'Typical cause',
      cells: ['broken JSON', 'a name that is taken', 'an end before its beginning'],
    },
  ],
  sections: [
    'RFC 9110, Section 15.5.1',
    'RFC 9110, Section 15.5.10',
    'RFC 9110, Section 15.5.21',
    'RFC 9112, Section 6.3',
    'RFC 5789, Section 2.2',
  ],
  cases: [
    {
      id: 'comma',
      story:
        'A client posts a new product as JSON. A comma is missing after the price, so the parser gives up in the middle of the text.',
      facts: { method: 'POST', body: 'unreadable' },
      clauses: {
        state: { clash: 'the product had already been in the catalogue' },
        body: {
          invalid: 'the JSON had parsed and its price had broken a rule',
          usable: 'the JSON had parsed',
        },
      },
      why: 'The text is not JSON: nothing could be read from it.',
      whyNot: {
        409: 'What is stored was never looked at: the parser had already given up.',
        422: 'The content was not understood, so its instructions could not be judged.',
      },
    },
    {
      id: 'cut-off',
      story:
        'A phone app writes a long JSON document into a buffer that is too small, and sends what fits with a matching Content-Length. The text ends within a string.',
      facts: { body: 'unreadable' },
      clauses: {
        state: { clash: 'the document had clashed with one that is stored' },
        body: { invalid: 'the document had come whole and one of its values had broken a rule' },
      },
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
      facts: { request: 'malformed' },
      clauses: {
        state: { clash: 'the request had asked for a change that what is stored rules out' },
        body: { invalid: 'a body had come that can be read, with a value that breaks a rule' },
        request: { sound: 'the page number had been validly encoded' },
      },
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
      facts: { request: 'malformed' },
      clauses: {
        state: { clash: 'the notebook had already held a note of this name' },
        body: { invalid: 'the note had come whole and its text had broken a rule' },
        request: { sound: 'the two lengths had agreed' },
      },
      why: 'The framing of the message is invalid, and the server has to give up on it.',
      whyNot: {
        409: 'Whatever notes exist, the message itself is broken.',
        422: 'The end of the body is unknown, so it was never parsed.',
      },
    },
    {
      id: 'name-taken',
      story:
        'A sign-up form posts well-formed JSON with valid values. The user name follows all the rules, but somebody registered it an hour ago. The API has one code for values that break a rule and another for values already in use.',
      facts: { method: 'POST', state: 'clash' },
      clauses: {
        body: { invalid: 'the user name had broken the rules for names' },
        state: { fits: 'nobody had registered the user name' },
      },
      why: 'An hour ago the same request would have gone through: stored state is in the way.',
      whyNot: {
        400: 'The JSON is well formed and complete, so the request is not badly made.',
        422: 'Every value follows the rules; the name is only in use already.',
      },
    },
    {
      id: 'shipped',
      story:
        'A customer asks to cancel an order. The request is well formed and the order number exists, but the parcel left the warehouse this morning.',
      facts: { state: 'clash' },
      clauses: {
        body: { invalid: 'the cancellation had carried a value that breaks a rule' },
        state: { fits: 'the parcel had still been in the warehouse' },
      },
      why: 'The present state of the order stands against it.',
      whyNot: {
        400: 'There is nothing to correct in how the request is written.',
        422: 'The instruction makes sense, and yesterday it would have been followed.',
      },
    },
    {
      id: 'old-version',
      story:
        'An editor saves a text and says in the JSON that the changes were made to version 4. The server holds version 5 by now. The request carries no condition headers, and every value is valid.',
      facts: { state: 'clash' },
      clauses: {
        body: { invalid: 'the text had broken a rule for articles' },
        state: { fits: 'the server had still held version 4' },
      },
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
      facts: { state: 'clash' },
      clauses: {
        body: { invalid: 'the meeting had ended before it began' },
        state: { fits: 'the room had been free at that hour' },
      },
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
      facts: { method: 'POST', body: 'invalid', validation: 'precise' },
      clauses: {
        state: { clash: 'another meeting had been booked for that hour' },
        body: { usable: 'the meeting had ended after it began' },
      },
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
      facts: { body: 'invalid', validation: 'precise' },
      clauses: {
        state: { clash: 'the shop had already had a product of this name' },
        body: { usable: 'the price had been above nought' },
      },
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
      facts: { body: 'invalid', validation: 'precise' },
      clauses: {
        state: { clash: 'the payment had already been made' },
        body: { usable: 'the currency had been one that exists' },
      },
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
      facts: { body: 'invalid', validation: 'precise' },
      clauses: {
        state: { clash: 'the article had been changed since the client read it' },
        body: { usable: 'the patch had left the title alone' },
      },
      why: 'The patch was understood, and its result would be impossible.',
      whyNot: {
        400: 'The syntax is correct, and broken syntax is what this API uses that code for.',
        409: 'A title is required of any article at any time, so no passing state is in the way.',
      },
    },
    {
      id: 'json-in-quotes',
      story:
        'A client posts a product, but its library has put the text into single quotation marks. The parser, which knows JSON’s double ones alone, stops at the first character.',
      facts: { method: 'POST', body: 'unreadable' },
      clauses: {
        state: { clash: 'the product had already been in the catalogue' },
        body: {
          invalid: 'the JSON had parsed and its price had broken a rule',
          usable: 'the JSON had parsed',
        },
      },
      why: 'The text is not JSON, and the parser stopped at once.',
      whyNot: {
        409: 'The parser stopped before anything stored could matter.',
        422: 'Not a single value was read, so none could be unacceptable.',
      },
    },
    {
      id: 'header-with-space',
      story:
        'A request to rename a file arrives with a space before the colon of a header, which HTTP/1.1 forbids a server to accept. The body would be fine.',
      facts: { request: 'malformed' },
      clauses: {
        state: { clash: 'another file had already had the new name' },
        body: { invalid: 'the new name had broken the rules for names' },
        request: { sound: 'the header had been written as it should be' },
      },
      why: 'The message breaks a rule of HTTP itself, so the server has to turn it down.',
      whyNot: {
        409: 'Whatever files there are, the message is malformed.',
        422: 'The headers already break the rules, so the body was not weighed.',
      },
    },
    {
      id: 'branch-exists',
      story:
        'A tool asks a code host to make a branch named “main”. The request is well formed, and the name is a good one; a branch of that name has been there since the project began. The host uses one code for bad names and another for taken ones.',
      facts: { state: 'clash' },
      clauses: {
        body: { invalid: 'the branch’s name had been a bad one' },
        state: { fits: 'there had been no branch of that name' },
      },
      why: 'A branch of this name is there already.',
      whyNot: {
        400: 'It is well formed, so nothing about its making is wrong.',
        422: 'The name is a good one, which only happens to be taken.',
      },
    },
    {
      id: 'stock-sold-out',
      story:
        'A checkout asks for three lamps. The request is complete, and three is a sensible number; a minute ago the last lamp was sold. The shop wants clients to see from the code that another time may do.',
      facts: { state: 'clash' },
      clauses: {
        body: { invalid: 'minus three lamps had been asked for' },
        state: { fits: 'there had been three lamps left' },
      },
      why: 'The lamps are sold out at the moment: what is stored stands against it.',
      whyNot: {
        400: 'The request is complete and readable.',
        422: 'Three is a sensible number, and would have been fine a minute ago.',
      },
    },
    {
      id: 'coupon-backwards',
      story:
        'A shop’s API receives well-formed JSON for a coupon, valid from May to April of the same year. There are no other coupons yet. Unreadable JSON has a code of its own here.',
      facts: { body: 'invalid', validation: 'precise' },
      clauses: {
        state: { clash: 'a coupon of this name had already been there' },
        body: { usable: 'the coupon’s dates had been in order' },
      },
      why: 'It was read, and a span that ends before it begins cannot be kept.',
      whyNot: {
        400: 'It was readable, and that code is for what is not.',
        409: 'There are no other coupons that it could clash with.',
      },
    },
    {
      id: 'email-without-at',
      story:
        'A form arrives well encoded, with an email address that has no @. The rules for addresses hold whoever is registered. The team keeps one code for what it cannot decode and another for what it cannot accept.',
      facts: { body: 'invalid', validation: 'precise' },
      clauses: {
        state: { clash: 'the address had already been registered' },
        body: { usable: 'the email address had had its @' },
      },
      why: 'The form could be decoded, and the address in it breaks the rules.',
      whyNot: {
        400: 'Decoding went well, and the team keeps that code for when it fails.',
        409: 'The address would be wrong if nobody were registered.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /bookings' }],
    after: {
      400: [
        { at: 'origin', note: 'the JSON breaks off' },
        { from: 'origin', to: 'client', status: 400 },
        { at: 'client', note: 'mends the syntax' },
      ],
      409: [
        { at: 'origin', note: 'readable and fine, but the room is taken' },
        { from: 'origin', to: 'client', status: 409 },
        { at: 'client', note: 'chooses another room' },
      ],
      422: [
        { at: 'origin', note: 'readable, but the end is before the start' },
        { from: 'origin', to: 'client', status: 422 },
        { at: 'client', note: 'mends the values' },
      ],
    },
  },
}
