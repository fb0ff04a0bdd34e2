import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    200: 'Done; no new resource came of it.',
    201: 'Done, and a new resource exists.',
    202: 'Only taken in; the outcome is open.',
  },
  contrast: [
    { aspect: 'The work', cells: ['is done', 'is done', 'lies ahead'] },
    {
      aspect: 'A new address',
      cells: [
        'no',
        'yes: in Location, or the one that was asked',
        'perhaps one to watch the work at',
      ],
    },
    {
      aspect: 'After a PUT',
      cells: [
        'something was replaced',
        'something was created: this code is a must',
        'it will be seen to later',
      ],
    },
    { aspect: 'Can it still fail?', cells: ['no', 'no', 'yes'] },
  ],
  sections: [
    'RFC 9110, Section 15.3.1',
    'RFC 9110, Section 15.3.2',
    'RFC 9110, Section 15.3.3',
    'RFC 9110, Section 9.3.4',
  ],
  cases: [
    {
      id: 'sum-computed',
      story:
        'A POST asks a calculator for the sum of two columns. The sum is in the response; nothing is stored and no address comes into being.',
      facts: { method: 'POST', outcome: 'content' },
      clauses: { outcome: { queued: 'the sum had been left to a later job' } },
      why: 'The work is done, and nothing new came into being.',
      whyNot: {
        201: 'No resource was made: the sum is just told.',
        202: 'The sum is there already.',
      },
    },
    {
      id: 'name-replaced',
      story:
        'A PUT replaces a profile that has existed for years. It is stored by the time of the reply, which shows the profile as it is now.',
      facts: { method: 'PUT', outcome: 'content' },
      clauses: { outcome: { queued: 'the profile had only been put in a queue' } },
      why: 'It is done, and the profile existed before.',
      whyNot: {
        201: 'The profile is not new: its content was replaced.',
        202: 'It is stored by the time of the reply.',
      },
    },
    {
      id: 'mail-checked',
      story:
        'A POST asks whether an email address is well formed. The response says yes; the service keeps nothing and queues nothing.',
      facts: { method: 'POST', outcome: 'content' },
      clauses: { outcome: { queued: 'the check had been left to a later job' } },
      why: 'The question is answered, and nothing was kept.',
      whyNot: {
        201: 'The service keeps nothing, so there is nothing new.',
        202: 'Nothing is queued: the answer is here.',
      },
    },
    {
      id: 'note-added',
      story:
        'A POST adds a note to a notebook. When the reply goes out the note is stored, and can be read at an address of its own.',
      facts: { method: 'POST', outcome: 'created' },
      clauses: {
        outcome: {
          content: 'nothing had been stored, and the reply had carried the result',
          queued: 'the note had only been put in a queue',
        },
      },
      why: 'The note exists, at an address of its own.',
      whyNot: {
        200: 'More than a report is due: there is a new address.',
        202: 'The note is stored already.',
      },
    },
    {
      id: 'avatar-put-first-time',
      story:
        'A PUT sends an avatar to an address at which nothing was before. It is stored at once, and can be fetched there from now on.',
      facts: { method: 'PUT', outcome: 'created' },
      clauses: {
        outcome: {
          content: 'an avatar that was there already had been replaced',
          queued: 'the avatar had only been put in a queue',
        },
      },
      why: 'The PUT created what was not there before, and must say so.',
      whyNot: {
        200: 'That would mean that an avatar was replaced, and there was none.',
        202: 'It is stored at once, not later.',
      },
    },
    {
      id: 'order-booked',
      story:
        'A POST places an order. The order is booked when the reply goes out, with a number and a page where the buyer can look at it.',
      facts: { method: 'POST', outcome: 'created' },
      clauses: {
        outcome: {
          content: 'the reply had only quoted a price, and nothing had been booked',
          queued: 'the order had still had to be confirmed',
        },
      },
      why: 'An order with a page of its own has come into being.',
      whyNot: {
        200: 'It would keep quiet about the new page.',
        202: 'The order is booked when the reply goes out.',
      },
    },
    {
      id: 'film-to-convert',
      story:
        'A POST hands a film in for conversion. The server has put it in a queue, and cannot say yet whether the format will turn out readable.',
      facts: { method: 'POST', outcome: 'queued' },
      clauses: { outcome: { content: 'the film had been converted before the reply' } },
      why: 'It is queued, and it may still fail.',
      whyNot: { 200: 'The conversion has not even begun.', 201: 'No converted film exists yet.' },
    },
    {
      id: 'newsletter-to-thousands',
      story:
        'A POST asks for a newsletter to be sent to ten thousand readers. The sending will begin tonight, and the response is out at once.',
      facts: { method: 'POST', outcome: 'queued' },
      clauses: { outcome: { content: 'the newsletter had gone out before the reply' } },
      why: 'The sending lies ahead, so only its acceptance is told.',
      whyNot: {
        200: 'Nothing has been sent so far.',
        201: 'No resource was made at the time of the reply.',
      },
    },
    {
      id: 'account-after-review',
      story:
        'A POST applies for an account. A person will look at it this week, and may say no; until then there is no account and no record to be fetched.',
      facts: { method: 'POST', outcome: 'queued' },
      clauses: {
        outcome: {
          content:
            'the application had been judged before the reply, and no account had come of it',
        },
      },
      why: 'A person has yet to decide, and may say no.',
      whyNot: {
        200: 'Nothing is settled by the time of the reply.',
        201: 'There is no account until somebody says yes.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'PUT /rooms/7' }],
    after: {
      200: [
        { at: 'origin', note: 'the room was there: updates it' },
        { from: 'origin', to: 'client', status: 200, says: 'the room' },
      ],
      201: [
        { at: 'origin', note: 'there was none: makes it' },
        { from: 'origin', to: 'client', status: 201 },
      ],
      202: [
        { at: 'origin', note: 'will see to it tonight' },
        { from: 'origin', to: 'client', status: 202 },
      ],
    },
  },
}
