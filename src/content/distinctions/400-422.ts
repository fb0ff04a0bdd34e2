import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    400: 'No: it broke off or is malformed. (Some APIs use the plain code even if it parsed.)',
    422: 'Yes: type and syntax are fine, the instructions are not.',
  },
  contrast: [
    { aspect: 'Content type', cells: ['not looked at, or fine', 'supported'] },
    { aspect: 'Syntax', cells: ['broken, as a rule', 'correct'] },
    { aspect: 'Values', cells: ['as a rule never reached', 'break the rules'] },
    { aspect: 'How narrow', cells: ['the catch-all of its class', 'says that parsing went well'] },
    { aspect: 'Error body', cells: ['where the parser stopped', 'which field, and why'] },
  ],
  sections: ['RFC 9110, Section 15.5.1', 'RFC 9110, Section 15.5.21'],
  cases: [
    {
      id: 'quote',
      story:
        'A client posts an address as JSON. A closing quotation mark is missing, and the parser reports an unexpected end of input at character 80. The API separates bodies that it cannot read from values that it cannot accept.',
      facts: { method: 'POST', body: 'unreadable' },
      clauses: { body: { invalid: 'the JSON had parsed and the postcode had broken a rule' } },
      why: 'The JSON does not parse, so nothing in it could be judged.',
      whyNot: { 422: 'No value was ever read: the parser stopped at character 80.' },
    },
    {
      id: 'postcode',
      story:
        'A client posts an address as JSON, which parses without complaint. The postcode has nine letters where the country knows five digits. The API keeps its catch-all code for bodies that it cannot read, and has another one for their values.',
      facts: { method: 'POST', body: 'invalid', validation: 'precise' },
      why: 'The body was read, and a value in it breaks the rules.',
      whyNot: {
        400: 'The catch-all is kept for unreadable bodies here, and this one was readable.',
      },
    },
    {
      id: 'xml-tag',
      story:
        'A SOAP-style service takes XML. A message arrives whose last element is never closed, so that the document is not well formed.',
      facts: { body: 'unreadable' },
      clauses: {
        body: { invalid: 'the XML had been well formed and had asked for something impossible' },
      },
      why: 'A document that is not well formed cannot be read.',
      whyNot: { 422: 'Its content was never understood, and so could not be weighed.' },
    },
    {
      id: 'xml-date',
      story:
        'A service takes XML. A well-formed message asks for a delivery on 31 February. The service answers messages that it can read, but not carry out, with a code of their own.',
      facts: { body: 'invalid', validation: 'precise' },
      why: 'It is well formed and asks for an impossible date.',
      whyNot: {
        400: 'The XML could be read, so the code for unreadable messages is out of place in this service.',
      },
    },
    {
      id: 'form-empty',
      story:
        'A web form arrives correctly encoded. The field for the e-mail address is there and empty, though it is required. The framework tells failed validation apart from broken requests.',
      facts: { body: 'invalid', validation: 'precise' },
      why: 'The encoding is sound and the required value is empty: validation failed.',
      whyNot: { 400: 'The request is not broken, and this framework keeps the two apart.' },
    },
    {
      id: 'form-percent',
      story:
        'A web form arrives with the body name=%ZZ&city=Rome. The percent sign is followed by letters that are not hexadecimal digits, so decoding fails.',
      facts: { body: 'unreadable' },
      clauses: { body: { invalid: 'the form had been decoded and the city had been left empty' } },
      why: 'The body cannot be decoded: it is malformed.',
      whyNot: { 422: 'Decoding failed, so there is no name that could be judged.' },
    },
    {
      id: 'graphql-braces',
      story:
        'A query language endpoint receives JSON that is cut off before the last two braces. The server cannot make out the query. Queries that it can read but not run get another code.',
      facts: { body: 'unreadable' },
      clauses: {
        body: {
          invalid: 'the query had been readable and had asked for a field that does not exist',
        },
      },
      why: 'The JSON is incomplete and does not parse.',
      whyNot: { 422: 'What the query wanted is unknown, so it cannot have been unacceptable.' },
    },
    {
      id: 'age',
      story:
        'A JSON document parses and has the right fields. It registers a participant aged 210, and the limit is 120. Syntax errors have a separate code in this API.',
      facts: { body: 'invalid', validation: 'precise' },
      why: 'The syntax is right, the value lies outside the rules.',
      whyNot: { 400: 'There is no syntax error, and this API keeps the plain code for those.' },
    },
    {
      id: 'utf8',
      story:
        'A JSON text arrives with bytes that are not valid UTF-8. The decoder stops at the second line.',
      facts: { body: 'unreadable' },
      clauses: {
        body: { invalid: 'the text had been readable and one of its values had broken a rule' },
      },
      why: 'The text cannot even be decoded, so the request is malformed.',
      whyNot: { 422: 'It never became data with values to check.' },
    },
    {
      id: 'two-fields',
      story:
        'A JSON text parses. It sets both "free" and "price", and the rules allow only one of them. The API tells what it cannot read from what it cannot accept.',
      facts: { body: 'invalid', validation: 'precise' },
      why: 'It could be read, and the combination is not allowed.',
      whyNot: { 400: 'Reading was not the trouble, and the API separates the two.' },
    },
    {
      id: 'length-negative',
      story:
        'A request says Content-Length: -5. No server can tell from that where the body ends, so this one gives up before reading it. Values that it can read but not accept get another code.',
      facts: { request: 'malformed' },
      clauses: {
        body: { invalid: 'the body had come whole and one of its values had broken a rule' },
        request: { sound: 'the length had been a possible one' },
      },
      why: 'The framing is invalid, so the body cannot even be read.',
      whyNot: { 422: 'The body was never read, and so none of its values was weighed.' },
    },
    {
      id: 'seats-minus-one',
      story:
        'A JSON text parses, and asks for a table for minus one guests. The booking rules begin at one. Texts that do not parse get another code from this service.',
      facts: { body: 'invalid', validation: 'precise' },
      why: 'It parsed, and no table can be laid for minus one.',
      whyNot: { 400: 'It parsed, and this service uses that code for texts that do not.' },
    },
  ],
  exchange: {
    before: [
      {
        from: 'client',
        to: 'origin',
        says: 'POST /trips',
        header: 'Content-Type: application/json',
      },
    ],
    after: {
      400: [
        { at: 'origin', note: 'cannot parse it' },
        { from: 'origin', to: 'client', status: 400 },
      ],
      422: [
        { at: 'origin', note: 'parses it, and a date is impossible' },
        { from: 'origin', to: 'client', status: 422 },
      ],
    },
  },
}
