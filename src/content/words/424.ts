import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'That failed because something it depends on failed.',
  precise: [
    {
      text: 'It is mostly found inside a 207: one part failed for a reason of its own, and the others because of it.',
      section: 'RFC 4918, Section 9.2.1',
    },
    {
      text: 'Within a PROPPATCH all instructions are carried out or none is, so the rest get this code when one fails.',
      section: 'RFC 4918, Section 9.2',
    },
  ],
  useWhen: [
    'Five properties are to be set in one PROPPATCH and the third is read-only: the other four were not set either.',
  ],
  notWhen: [
    {
      when: 'A service that you call has failed',
      instead: 502,
      because: 'a dependency on another server is a gateway’s affair.',
    },
    {
      when: 'The resource’s own state is in the way',
      instead: 409,
      because: 'it failed for a reason of its own.',
    },
  ],
  clientNext: {
    text: 'Look for the part that really failed, mend that, and send it all again.',
    section: 'RFC 4918, Section 11.4',
  },
  headers: [],
  content: {
    text: 'Allowed; mostly it is an element within a 207.',
    section: 'RFC 4918, Section 9.2.1',
  },
  caching: {
    text: 'Answers to a PROPPATCH must not be cached; elsewhere it takes explicit freshness.',
    section: 'RFC 4918, Section 9.2',
  },
  sender: {
    who: ['any server'],
    text: 'A WebDAV server that does several things for one request.',
    section: 'RFC 4918, Section 11.4',
  },
  hook: '424: the 2 in the middle fell, and both 4s with it.',
  metAt: 'CalDAV servers; also some APIs that mean a failed backend, which it does not say.',
  lookalikes: [
    {
      code: 409,
      notItsMeaning: 'The state of the resource was no obstacle for a 424: another action was.',
      notThatNumber: 'Nothing about this resource’s own state was in the way.',
    },
    {
      code: 502,
      notItsMeaning: 'A 424 speaks of actions within one request, not of servers behind servers.',
      notThatNumber:
        'It is another action of the same request that failed, and not another server’s answer.',
    },
    {
      code: 412,
      notItsMeaning: 'What failed for a 424 was another action, not a condition in a header.',
      notThatNumber:
        'It fell because another action did not succeed, not because a condition in the headers failed.',
    },
    {
      code: 422,
      notItsMeaning: 'On its own the part that got a 424 might have worked.',
      notThatNumber: 'Nothing is said against this part itself; it fell with another one.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'PROPPATCH: set two properties' },
    { at: 'origin', note: 'the first one is refused' },
    { from: 'origin', to: 'client', status: 207, says: 'first 403, second 424' },
    { at: 'client', note: 'mends the first' },
  ],
}
