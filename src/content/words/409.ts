import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'It clashes with what is stored.',
  precise: [
    {
      text: 'It is meant for a clash with the state of the target that the user may be able to settle; the content should show where it lies.',
      section: 'RFC 9110, Section 15.5.10',
    },
    {
      text: 'An If-Match that the client sent and that failed calls for 412: the clash was foreseen in a header.',
      section: 'RFC 9110, Section 15.5.13',
    },
    {
      text: 'The RFC expects it mostly on PUT. For a duplicate posted to a collection it is custom, and some APIs answer 422.',
      section: 'RFC 9110, Section 15.5.10',
    },
  ],
  useWhen: [
    'The user name is taken.',
    'Two people edit a page, and the second sends a body based on an old revision, without any condition header.',
    'A meeting room is to be deleted while bookings still hang on it.',
  ],
  notWhen: [
    {
      when: 'A condition header was sent and failed',
      instead: 412,
      because: 'the client had said what must hold.',
    },
    {
      when: 'A value is wrong, whatever is stored',
      instead: 422,
      because: 'no state is involved.',
    },
    {
      when: 'The caller lacks permission',
      instead: 403,
      because: 'whatever is stored could change, and the caller still might not.',
    },
  ],
  clientNext: {
    text: 'Look at the present state, settle the clash, and submit again.',
    section: 'RFC 9110, Section 15.5.10',
  },
  headers: [],
  content: {
    text: 'Allowed, and it should hold enough to see where the clash comes from.',
    section: 'RFC 9110, Section 15.5.10',
  },
  caching: {
    text: 'Not by itself: the state that it complains of may be gone at the next try.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'The server that holds the state.',
    section: 'RFC 9110, Section 15.5.10',
  },
  hook: '409: room 409 is taken; settle that at the desk, then ask for the key again.',
  metAt:
    'Starting a second Docker container under a name that another one holds: the Docker API answers 409.',
  lookalikes: [
    {
      code: 412,
      notItsMeaning:
        'No condition header is needed for a 409: the server finds the clash by itself.',
      notThatNumber: 'Nothing says that the client had set a condition beforehand.',
    },
    {
      code: 422,
      notItsMeaning: 'With a 409 the content is fine; on another day it would have gone through.',
      notThatNumber: 'The "present state" is in the way, not the content of the request.',
    },
    {
      code: 400,
      notItsMeaning: 'A 409 does not blame the form of the request at all.',
      notThatNumber: 'There is a precise cause, stored state, so the catch-all is too vague.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'PUT /rooms/7/booking' },
    { at: 'origin', note: 'somebody booked it at nine' },
    { from: 'origin', to: 'client', status: 409, says: 'what clashes' },
    { at: 'client', note: 'shows both, and lets the user decide' },
  ],
}
