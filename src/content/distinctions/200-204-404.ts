import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    200: 'It exists, and there is something to send: an empty list counts.',
    204: 'It worked, and there is nothing to send.',
    404: 'There is nothing at this address, or nothing one may know of.',
  },
  contrast: [
    { aspect: 'Outcome', cells: ['success', 'success', 'error'] },
    { aspect: 'Content', cells: ['yes, even if it is []', 'never', 'an explanation'] },
    {
      aspect: 'Typical case',
      cells: ['a search without hits', 'a deletion', 'an unknown id in the path'],
    },
    { aspect: 'Content-Length', cells: ['usual', 'forbidden, even as 0', 'usual'] },
  ],
  sections: [
    'RFC 9110, Section 15.3.1',
    'RFC 9110, Section 15.3.5',
    'RFC 9110, Section 15.5.5',
    'RFC 9110, Section 8.6',
  ],
  cases: [
    {
      id: 'empty-search',
      story:
        'GET /products?q=unobtainium. The search works; no product matches. The API promises its callers a JSON array in every case.',
      facts: { outcome: 'no match', emptyList: 'sent' },
      clauses: { resource: { absent: 'there had been no such address as /products' } },
      why: 'The search exists and the promised array, an empty one, is its answer.',
      whyNot: {
        204: 'An array is promised and sent, so there is content.',
        404: 'The address of the search is good; only its result is empty.',
      },
    },
    {
      id: 'cart',
      story:
        'GET /cart, from a customer who has put nothing into it. Every customer has a cart, and the API sends it as JSON with its list of items.',
      facts: {},
      clauses: {
        outcome: {
          'nothing to say': 'the customer’s cart had been stored, with nothing to send back',
        },
        resource: { absent: 'there had been no such cart' },
      },
      why: 'The cart exists, with an empty list of items as content.',
      whyNot: {
        204: 'The JSON of the cart is sent, so the response is not without content.',
        404: 'Every customer has a cart, so this one exists too.',
      },
    },
    {
      id: 'delete-report',
      story:
        'DELETE /photos/8. The photo is removed, and the API sends JSON that tells how much space was freed.',
      facts: { method: 'DELETE', outcome: 'content' },
      clauses: {
        outcome: { 'nothing to say': 'the photo had been removed, with nothing to report' },
        resource: { absent: 'there had been no such photo' },
      },
      why: 'It worked, and there is a report to send.',
      whyNot: {
        204: 'The report is content, and a response of this kind cannot carry any.',
        404: 'The photo was there, and it was removed as asked.',
      },
    },
    {
      id: 'save-copy',
      story:
        'PUT /notes/3 replaces a note. The API sends the stored note back, with its new time of change.',
      facts: { method: 'PUT', outcome: 'content' },
      clauses: {
        outcome: { 'nothing to say': 'the note had been stored, with nothing to send back' },
        resource: { absent: 'there had been no such note' },
      },
      why: 'It worked, and the stored note comes back as content.',
      whyNot: {
        204: 'The note itself is sent along, so there is a body.',
        404: 'The note existed and has been replaced.',
      },
    },
    {
      id: 'delete-silent',
      story:
        'DELETE /photos/9. The photo is removed; the API has no report to make and ends its answer after the headers.',
      facts: { method: 'DELETE', outcome: 'nothing to say' },
      clauses: {
        outcome: { content: 'the API had had a report to send' },
        resource: { absent: 'there had been no such photo' },
      },
      why: 'It worked, and there is nothing to say about it.',
      whyNot: {
        200: 'No body is sent, and the API has nothing that could stand in one.',
        404: 'The photo was there to be removed, so the request did not fail.',
      },
    },
    {
      id: 'heartbeat',
      story:
        'A sensor sends POST /heartbeat every minute. The server notes the time and answers with headers alone.',
      facts: { method: 'POST', outcome: 'nothing to say' },
      clauses: {
        outcome: { content: 'the server had sent the noted time back' },
        resource: { absent: 'there had been no such address as /heartbeat' },
      },
      why: 'It was noted, and no content belongs in the answer.',
      whyNot: {
        200: 'There is nothing to tell the sensor, so there would be no content to carry.',
        404: 'The endpoint exists and did its work.',
      },
    },
    {
      id: 'like',
      story:
        'PUT /articles/5/like is sent by a page: its "true" replaces the "false" stored there. The page needs no data back and is to stay as it is.',
      facts: { method: 'PUT', outcome: 'nothing to say' },
      clauses: {
        outcome: { content: 'the page had needed the new state back' },
        resource: { absent: 'there had been no such article' },
      },
      why: 'The new value is stored, and the page needs nothing back.',
      whyNot: {
        200: 'No data is to be sent, so an answer with content says too much.',
        404: 'The article exists, and so did the value that was replaced.',
      },
    },
    {
      id: 'preferences',
      story:
        'PATCH /preferences stores a new language. The API’s rule for settings is: answer a success with headers alone.',
      facts: { method: 'PATCH', outcome: 'nothing to say' },
      clauses: {
        outcome: { content: 'the API had sent the stored preferences back' },
        resource: { absent: 'there had been no such address as /preferences' },
      },
      why: 'It succeeded, and the rule asks for an answer without a body.',
      whyNot: {
        200: 'Headers alone are asked for, so no content is sent.',
        404: 'The preferences were found and changed.',
      },
    },
    {
      id: 'unknown-id',
      story:
        'GET /products/99999. The path is one that the API knows, but there is no product with this number, and none is being hidden.',
      facts: { resource: 'absent' },
      clauses: {
        outcome: { 'nothing to say': 'the API had had nothing to send of the product' },
        resource: { there: 'there had been a product with this number' },
      },
      why: 'No product has this number, so nothing lives at the address.',
      whyNot: {
        200: 'There is no product whose data could be sent.',
        204: 'Nothing succeeded: the thing asked for does not exist.',
      },
    },
    {
      id: 'typo-path',
      story:
        'GET /prodcuts, a typing error. The server has no route of this name and never had one.',
      facts: { resource: 'absent' },
      clauses: {
        outcome: { 'nothing to say': 'the route had had nothing to send' },
        resource: { there: 'the server had had a route of this name' },
      },
      why: 'No resource of this name exists.',
      whyNot: {
        200: 'There is no resource whose content could be sent.',
        204: 'It is not a success without content: the address is empty.',
      },
    },
    {
      id: 'delete-unknown',
      story:
        'DELETE /photos/777. No photo has ever had this number, and this API reports a deletion of unknown things as an error.',
      facts: { method: 'DELETE', resource: 'absent', deletion: 'an error' },
      why: 'The photo never existed, and the API treats that as an error.',
      whyNot: {
        200: 'Nothing was removed, so there is no success to report on.',
        204: 'This API does not count it as done when nothing was there.',
      },
    },
    {
      id: 'parent-missing',
      story:
        'GET /users/500/orders. There is no user 500. The API has such lists only for users that exist.',
      facts: { resource: 'absent' },
      clauses: {
        outcome: { 'nothing to say': 'the API had had nothing to send of the orders' },
        resource: { there: 'there had been a user 500' },
      },
      why: 'Without the user there is no such list.',
      whyNot: {
        200: 'The list itself does not exist, so it cannot be sent as empty.',
        204: 'The request did not succeed: its user is not there.',
      },
    },
    {
      id: 'feature-list-empty',
      story:
        'GET /users/5/badges. User 5 exists and has earned no badge. The API’s contract says that lists are sent as JSON arrays, empty ones included.',
      facts: { outcome: 'no match', emptyList: 'sent' },
      clauses: { resource: { absent: 'there had been no such user' } },
      why: 'The list exists, and an empty array is sent for it.',
      whyNot: {
        204: 'The contract has the array sent, so there is content.',
        404: 'User 5 exists, and so does the list.',
      },
    },
    {
      id: 'health-page',
      story:
        'GET /health. All is well, and the service says so with a line of JSON that the monitor reads.',
      facts: {},
      clauses: {
        outcome: { 'nothing to say': 'the service had had nothing to say of its health' },
        resource: { absent: 'there had been no such address as /health' },
      },
      why: 'All is well, and there is a line to read.',
      whyNot: { 204: 'The line of JSON is content.', 404: 'The page is there and does its work.' },
    },
    {
      id: 'cookie-consent',
      story:
        'POST /consent from a script in a page. The choice is noted, the script looks at the code alone, and the response ends after its headers.',
      facts: { method: 'POST', outcome: 'nothing to say' },
      clauses: {
        outcome: { content: 'the script had needed the noted choice back' },
        resource: { absent: 'there had been no such address as /consent' },
      },
      why: 'The choice is noted, and nothing follows the headers.',
      whyNot: {
        200: 'The response ends after its headers, and nothing is there to be read.',
        404: 'The address took the choice and noted it.',
      },
    },
    {
      id: 'device-renamed',
      story:
        'PATCH /devices/4 gives a lamp another name. The name is stored, the app knows it already, and the API sends no body after such changes.',
      facts: { method: 'PATCH', outcome: 'nothing to say' },
      clauses: {
        outcome: { content: 'the API had sent the lamp’s entry back' },
        resource: { absent: 'no lamp with this number had been paired' },
      },
      why: 'It is stored, and the API sends no content after it.',
      whyNot: {
        200: 'No content is sent after such changes.',
        404: 'The lamp was found and renamed.',
      },
    },
    {
      id: 'badge-unknown',
      story:
        'GET /badges/golden-spoon. There is no badge of that name, and the API answers only for badges that exist.',
      facts: { resource: 'absent' },
      clauses: {
        outcome: { 'nothing to say': 'the API had had nothing to send of the badge' },
        resource: { there: 'there had been a badge of that name' },
      },
      why: 'There is no such badge.',
      whyNot: {
        200: 'There is no badge whose data could be sent.',
        204: 'The request did not succeed in anything.',
      },
    },
    {
      id: 'device-never-paired',
      story:
        'PATCH /devices/44 with another name. No device has that number, and this API makes none by PATCH.',
      facts: { method: 'PATCH', resource: 'absent' },
      clauses: {
        outcome: { 'nothing to say': 'the name had been stored, with nothing to send back' },
        resource: { there: 'a device with that number had been paired' },
      },
      why: 'No device has that number.',
      whyNot: {
        200: 'Nothing was changed that could be shown.',
        204: 'There was no device to change, so it did not work.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /shelf/7' }],
    after: {
      200: [
        { at: 'origin', note: 'the shelf is there, with books' },
        { from: 'origin', to: 'client', status: 200, says: 'the books' },
      ],
      204: [
        { at: 'origin', note: 'the shelf is there, nothing to say of it' },
        { from: 'origin', to: 'client', status: 204 },
      ],
      404: [
        { at: 'origin', note: 'there is no shelf 7' },
        { from: 'origin', to: 'client', status: 404 },
      ],
    },
  },
}
