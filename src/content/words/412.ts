import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Your "only if" does not hold.',
  precise: [
    {
      text: 'It needs a condition header in the request. In core HTTP: If-Match, If-Unmodified-Since, or If-None-Match on anything but GET and HEAD.',
      section: 'RFC 9110, Section 13.2.2',
    },
    {
      text: 'Redirects and errors that show before the content is looked at come first; a condition is then ignored.',
      section: 'RFC 9110, Section 13.2.1',
    },
    {
      text: 'If the change seems to have been made already, a failed If-Match MAY be answered with a 2xx instead.',
      section: 'RFC 9110, Section 13.1.1',
    },
  ],
  useWhen: [
    'If-Match names a tag that the resource no longer has, because somebody saved in between.',
    'A PUT with If-None-Match: * meets a resource that exists already.',
  ],
  notWhen: [
    {
      when: 'A form field is missing',
      instead: 422,
      because: 'a precondition is a header, and none was sent.',
    },
    {
      when: 'The clash was found without any condition header',
      instead: 409,
      because: 'the client had set no condition.',
    },
    {
      when: 'If-None-Match fails on a GET',
      instead: 304,
      because: 'the reader simply keeps its copy.',
    },
  ],
  clientNext: {
    text: 'Fetch the resource again, merge, and repeat the change with the new tag.',
    section: 'RFC 9110, Section 15.5.13',
  },
  headers: [
    {
      name: 'ETag',
      level: 'MAY',
      why: 'It shows which version is current: fetch that one before repeating, or its changes are lost.',
      section: 'RFC 9110, Section 8.8.3',
    },
  ],
  content: {
    text: 'Allowed; some send the present state so that the client can merge at once.',
    section: 'RFC 9110, Section 6.4.1',
  },
  caching: {
    text: 'Without explicit freshness it is not kept: it depends on headers of one request.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['origin'],
    text: 'The origin server, which evaluates the preconditions.',
    section: 'RFC 9110, Section 13.2.2',
  },
  hook: '412: for one to two, "only if it is still version one". It is two by now.',
  metAt: 'Two people edit the same wiki page through an API that hands out ETags.',
  lookalikes: [
    {
      code: 409,
      notItsMeaning: 'A 412 is the failure of a condition that the client itself has sent.',
      notThatNumber:
        'The client had "said in its headers" what must hold, and that is more than a clash.',
    },
    {
      code: 304,
      notItsMeaning: 'A 412 stops a change; it is no advice to reuse a copy.',
      notThatNumber:
        'The request was "turned down", and that is more than being sent back to a copy that is still good.',
    },
    {
      code: 400,
      notItsMeaning: 'Nothing is malformed with a 412: the header was understood and evaluated.',
      notThatNumber: 'The cause is precise: a condition that the client itself had set is not met.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'PUT /page', header: 'If-Match: “v3”' },
    { at: 'origin', note: 'it is v4 by now' },
    { from: 'origin', to: 'client', status: 412 },
    { from: 'client', to: 'origin', says: 'GET /page, to merge' },
  ],
}
