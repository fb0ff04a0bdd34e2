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
    { aspect: 'Cached on a guess', cells: ['yes', 'yes', 'yes'] },
  ],
  sections: ['RFC 9110, Section 15.3.1', 'RFC 9110, Section 15.3.5', 'RFC 9110, Section 15.5.5'],
  cases: [
    {
      id: 'empty-search',
      story:
        'GET /products?q=unobtainium. The search works; no product matches. The API promises its callers a JSON array in every case.',
      answer: 200,
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
      answer: 200,
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
      answer: 200,
      why: 'It worked, and there is a report to send.',
      whyNot: {
        204: 'The report is content, which the other success code cannot carry.',
        404: 'The photo was there, and it was removed as asked.',
      },
    },
    {
      id: 'save-copy',
      story:
        'PUT /notes/3 replaces a note. The API sends the stored note back, with its new time of change.',
      answer: 200,
      why: 'It worked, and the stored note comes back as content.',
      whyNot: {
        204: 'The note itself is sent along, so there is a body.',
        404: 'The note existed and has been replaced.',
      },
    },
    {
      id: 'delete-silent',
      story:
        'DELETE /photos/9. The photo is removed, and the API has no report to make: the body would be empty.',
      answer: 204,
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
      answer: 204,
      why: 'It was noted, and no content belongs in the answer.',
      whyNot: {
        200: 'There is nothing to tell the sensor, so there would be no content to carry.',
        404: 'The endpoint exists and did its work.',
      },
    },
    {
      id: 'like',
      story:
        'PUT /articles/5/like is sent by a page. The like is stored; the page needs no data back and is to stay as it is.',
      answer: 204,
      why: 'It worked, and the page needs nothing back.',
      whyNot: {
        200: 'No data is to be sent, so an answer with content says too much.',
        404: 'The article exists, and so does its like from now on.',
      },
    },
    {
      id: 'preferences',
      story:
        'PATCH /preferences stores a new language. The API’s rule for settings is: answer a success with headers alone.',
      answer: 204,
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
      answer: 404,
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
      answer: 404,
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
      answer: 404,
      why: 'The photo never existed, and the API treats that as an error.',
      whyNot: {
        200: 'Nothing was removed, so there is no success to report on.',
        204: 'This API does not count it as done when nothing was there.',
      },
    },
    {
      id: 'parent-missing',
      story:
        'GET /users/500/orders. There is no user 500. The API answers lists only for users that exist.',
      answer: 404,
      why: 'Without the user there is no such list.',
      whyNot: {
        200: 'The list itself does not exist, so it cannot be sent as empty.',
        204: 'The request did not succeed: its user is not there.',
      },
    },
  ],
}
