import type { DistinctionWords } from '../entry.ts'
import { words as of100And102And103 } from './100-102-103.ts'

export const words: DistinctionWords = {
  answers: { 100: 'Yes: send the body.', 417: 'No: repeat the request without Expect.' },
  contrast: [
    {
      aspect: 'The Expect header',
      cells: ['is understood and met', 'cannot be met by some server on the way'],
    },
    {
      aspect: 'The body',
      cells: ['should be sent now', 'should come with a new request, without Expect'],
    },
    { aspect: 'Final?', cells: ['no: another response follows', 'yes'] },
    {
      aspect: 'A body that is not wanted',
      cells: ['gets a final code instead, such as 401', 'is not what this says'],
    },
  ],
  sections: ['RFC 9110, Section 10.1.1', 'RFC 9110, Section 15.5.18'],
  cases: [
    ...of100And102And103.cases.filter(({ id }) =>
      ['backup-asks-first', 'form-with-expect', 'firmware-upload-cautious'].includes(id),
    ),
    {
      id: 'expectation-unknown',
      story:
        'A client sends Expect: gift-wrap, which no RFC defines. The server does not know it and does not want to pass over it in silence; the login is fine.',
      facts: { expect: 'unmet' },
      why: 'The server does not know the expectation.',
      whyNot: { 100: 'It cannot promise what it does not know.' },
    },
    {
      id: 'embedded-server-expect',
      story:
        'A printer’s tiny server cannot give leave before a body comes: it can answer only once. A client that announces its job by Expect is told to come again without that header.',
      facts: { expect: 'unmet' },
      why: 'The server cannot do what Expect asks for.',
      whyNot: { 100: 'It can answer only once, so it cannot give leave first.' },
    },
    {
      id: 'old-hop-behind-gateway',
      story:
        'A gateway knows that the next server on the way cannot handle Expect, and it will not give leave in that server’s place. It says so to a client that waits with its upload, so that the client can repeat the request without the header.',
      facts: { role: 'gateway', expect: 'unmet' },
      why: 'A server on the way cannot meet the expectation.',
      whyNot: {
        100: 'The gateway will not give leave; it wants the request again without the header.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /video', header: 'Expect: 100-continue' }],
    after: {
      100: [
        { at: 'origin', note: 'knows that, and the headers are fine' },
        { from: 'origin', to: 'client', status: 100 },
        { from: 'client', to: 'origin', says: 'the content' },
      ],
      417: [
        { at: 'origin', note: 'cannot meet expectations' },
        { from: 'origin', to: 'client', status: 417 },
        { from: 'client', to: 'origin', says: 'POST /video, without Expect' },
      ],
    },
  },
}
