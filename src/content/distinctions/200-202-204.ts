import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    200: 'Finished, and the response says what came of it.',
    202: 'Not finished: taken in, with the outcome still open.',
    204: 'Finished, and there is nothing to add.',
  },
  contrast: [
    {
      aspect: 'The work',
      cells: ['is done', 'lies ahead or is under way', 'is over'],
    },
    {
      aspect: 'Content of the response',
      cells: ['the outcome or a report', 'state so far, where to watch it', 'none, ever'],
    },
    {
      aspect: 'Content-Length',
      cells: ['as usual', 'as with any content', 'MUST NOT be sent, not even 0'],
    },
    {
      aspect: 'What the client does next',
      cells: ['reads the outcome', 'asks later how it went', 'goes on with what it has'],
    },
    {
      aspect: 'Can it still fail?',
      cells: ['no, it has worked', 'yes, and no later status will say so', 'no, it is settled'],
    },
    {
      aspect: 'Stored by caches',
      cells: [
        'perhaps, even on a guess',
        'only with explicit freshness',
        'perhaps, on a guess too',
      ],
    },
  ],
  sections: [
    'RFC 9110, Section 15.3.1',
    'RFC 9110, Section 15.3.3',
    'RFC 9110, Section 15.3.5',
    'RFC 9110, Section 9.3.5',
  ],
  cases: [
    {
      id: 'folder-receipt',
      story:
        'A storage API erases a folder while the caller of DELETE waits. Every file has been erased by the time it replies, and a JSON receipt with the bytes set free goes back to the caller, who needs it for billing.',
      facts: { method: 'DELETE', outcome: 'content' },
      clauses: {
        outcome: {
          'nothing to say': 'the caller had not needed the receipt',
          queued: 'the folder had only been put on a clean-up list',
        },
      },
      why: 'All files have been erased and a receipt goes back: done, with something to read.',
      whyNot: {
        202: 'The caller waited until every file was erased, so nothing is left for later.',
        204: 'The caller needs the JSON receipt for billing, and it could not be sent along.',
      },
    },
    {
      id: 'folder-tonight',
      story:
        'A storage API puts a folder on tonight’s clean-up list when a DELETE comes in. Every file is still there by the time it replies, and a JSON note with a link to the state of the clean-up goes back to the caller.',
      facts: { method: 'DELETE', outcome: 'queued' },
      clauses: {
        outcome: {
          'nothing to say': 'all files had been erased before the reply, with nothing to tell',
          content: 'every file had been gone by the time of the reply, with a note on it',
        },
      },
      why: 'The files will be erased tonight and are all still there when the API replies.',
      whyNot: {
        200: 'That would report a folder as erased while every one of its files is still there.',
        204: 'The erasing has yet to happen, and the caller is to be given a link to its state.',
      },
    },
    {
      id: 'folder-headers-only',
      story:
        'A storage API erases a folder while the sender of DELETE waits. All files have been erased by the time it replies, the caller wants to know only that it worked, and the API has promised a reply that ends with its headers.',
      facts: { method: 'DELETE', outcome: 'nothing to say' },
      clauses: {
        outcome: {
          content: 'the caller had wanted a receipt',
          queued: 'the folder had only been put on a clean-up list',
        },
      },
      why: 'The folder is erased, and the reply was promised to end with its headers.',
      whyNot: {
        200: 'It would have the caller expect something to read, where only headers were promised.',
        202: 'All files have been erased already, so there is no clean-up to wait for.',
      },
    },
    {
      id: 'profile-shown-again',
      story:
        'A mobile app PATCHes the display name in a member’s profile. The server stores the name at once, with its spelling tidied, and returns the whole profile, because the app shows the tidied spelling straight away.',
      facts: { method: 'PATCH', outcome: 'content' },
      clauses: {
        outcome: {
          'nothing to say': 'the app had gone on showing what it had',
          queued: 'the new name had still had to be approved',
        },
      },
      why: 'The name is stored, and the profile with its tidied spelling comes back for display.',
      whyNot: {
        202: 'The name was stored at once; nobody has to look at it first.',
        204: 'The app would never learn the tidied spelling, which it is to show straight away.',
      },
    },
    {
      id: 'profile-moderated',
      story:
        'A mobile app PATCHes the display name of a member’s profile. A moderator has to look at new names, so the former one stays in place until Monday; the server returns a link under which the app can see what was decided.',
      facts: { method: 'PATCH', outcome: 'queued' },
      clauses: {
        outcome: {
          'nothing to say': 'the new name had been stored at once, with nothing to send back',
          content: 'the new name had been stored at once and sent back',
        },
      },
      why: 'A moderator has yet to decide, so the change is noted and may still be turned down.',
      whyNot: {
        200: 'The former name is still in place: the change that was asked for has not been made.',
        204: 'It would claim that the new name is stored, and leave out the link to the decision.',
      },
    },
    {
      id: 'profile-stored-as-sent',
      story:
        'A mobile app PATCHes a member’s profile with a new display name. The server stores the name exactly as it was sent, before it answers; the app goes on showing what it has, and the API returns headers alone after a save.',
      facts: { method: 'PATCH', outcome: 'nothing to say' },
      clauses: {
        outcome: {
          content: 'the API had sent the profile back',
          queued: 'the new name had still had to be approved',
        },
      },
      why: 'The save is complete, the app has the name already, and headers alone are returned.',
      whyNot: {
        200: 'After a save this API returns headers alone, so there is no profile for the app to read.',
        202: 'The name was stored before the server answered; nothing about the save is open.',
      },
    },
    {
      id: 'webhook-booking-number',
      story:
        'A payment provider POSTs an event to a shop’s webhook. The shop marks the order as paid on the spot and hands back a line of JSON with its own reference, which the provider files for disputes.',
      facts: { method: 'POST', outcome: 'content' },
      clauses: {
        outcome: {
          'nothing to say': 'the provider had wanted nothing but success',
          queued: 'the event had only been put in a queue',
        },
      },
      why: 'The order is marked as paid on the spot, and the reference is worth sending back.',
      whyNot: {
        202: 'The order was marked on the spot; the provider need not come back to ask.',
        204: 'There is a reference to hand back, and the provider’s files would lack it.',
      },
    },
    {
      id: 'webhook-queue',
      story:
        'A payment provider POSTs an event to the webhook of a shop. The shop puts the event in a queue and replies with an address at which its progress can be followed; a worker will mark the order as paid in some minutes, if the sums agree.',
      facts: { method: 'POST', outcome: 'queued' },
      clauses: {
        outcome: {
          'nothing to say':
            'the order had been marked as paid on the spot, with nothing to send back',
          content: 'the order had been marked as paid on the spot, with a reference to send back',
        },
      },
      why: 'The event is in a queue; whether the order gets marked as paid is decided in some minutes.',
      whyNot: {
        200: 'So far no order is marked as paid, and the worker may find that the sums disagree.',
        204: 'Waiting in a queue is not being done, and the address of the entry is there to be told.',
      },
    },
    {
      id: 'webhook-nothing-read',
      story:
        'A payment provider POSTs an event to a web shop’s hook. The shop marks the order as paid before it replies; the provider looks at the status line and headers alone, so the two have agreed that a reply carries nothing else.',
      facts: { method: 'POST', outcome: 'nothing to say' },
      clauses: {
        outcome: {
          content: 'the provider had wanted a reference back',
          queued: 'the event had only been put in a queue',
        },
      },
      why: 'The order is marked, and both sides agreed that nothing beyond headers is sent.',
      whyNot: {
        200: 'Provider and shop agreed on a reply that has nothing in it for anybody to read.',
        202: 'The shop marked the order before it replied, so the provider has nothing to wait for.',
      },
    },
    {
      id: 'report-at-once',
      story:
        'A dashboard POSTs a range of dates to a report address. The figures of one week are added up in forty milliseconds, and the finished table goes back as CSV in the reply to that very POST.',
      facts: { method: 'POST', outcome: 'content' },
      clauses: {
        outcome: {
          'nothing to say': 'the figures had been stored, with no table to send back',
          queued: 'adding up had been left to a later job',
        },
      },
      why: 'The table is finished within the request and travels in its reply.',
      whyNot: {
        202: 'Forty milliseconds later the table is finished; no job is left running.',
        204: 'The CSV table is what the dashboard asked for, and it must be in the reply.',
      },
    },
    {
      id: 'report-batch-job',
      story:
        'A dashboard POSTs a range of dates to an export address. Adding up ten years takes a batch job of an hour, which has yet to begin; the reply to the POST names the address where the table will turn up.',
      facts: { method: 'POST', outcome: 'queued' },
      clauses: {
        outcome: {
          'nothing to say': 'the work had been done at once, with nothing to send back',
          content: 'the table had been ready and come with the reply',
        },
      },
      why: 'The batch job has yet to begin, and the dashboard is told where to look for its table.',
      whyNot: {
        200: 'An hour of adding up lies ahead: the reply has no table to show for it.',
        204: 'No table has been made yet, and the address where it will turn up needs sending.',
      },
    },
    {
      id: 'report-mark-as-read',
      story:
        "A dashboard POSTs to a report’s 'mark as read' address when someone scrolls to the end. The server sets the mark before it replies; the dashboard has greyed out the title already, and there is nothing it would need to be told.",
      facts: { method: 'POST', outcome: 'nothing to say' },
      clauses: {
        outcome: {
          content: 'the dashboard had been sent the report’s new state',
          queued: 'setting the mark had been left to a later job',
        },
      },
      why: 'The mark is set, and the dashboard needs to be told nothing.',
      whyNot: {
        200: 'There is nothing to tell a dashboard that has greyed out the title by itself.',
        202: 'The mark was set before the reply, so it is not waiting anywhere.',
      },
    },
    {
      id: 'purge-counted',
      story:
        'A deploy script tells a CDN, by POST, to drop all copies of a stylesheet. Every edge node has done so when the CDN replies, and the reply lists the number of copies in each region, which the script logs.',
      facts: { method: 'POST', outcome: 'content' },
      clauses: {
        outcome: {
          'nothing to say': 'the script had wanted no numbers',
          queued: 'the order had still been on its way to the edge nodes',
        },
      },
      why: 'All nodes have dropped their copies, and the numbers come back for the log.',
      whyNot: {
        202: 'When the CDN replied, every edge node had dropped its copies.',
        204: 'The script logs the numbers for each region, so they have to be sent.',
      },
    },
    {
      id: 'purge-spreading',
      story:
        'A deploy script tells a CDN, by POST, to drop all copies of a script file. The order is still on its way to the edge nodes when the CDN replies, and the reply holds an order number with which its progress can be looked up.',
      facts: { method: 'POST', outcome: 'queued' },
      clauses: {
        outcome: {
          'nothing to say':
            'every edge node had dropped its copy before the reply, with nothing to tell',
          content: 'every edge node had dropped its copy before the reply, which had counted them',
        },
      },
      why: 'The order is still travelling to the nodes, and its progress can be looked up.',
      whyNot: {
        200: 'Edge nodes that the order has not reached yet still serve the file.',
        204: 'Nothing has been dropped for certain, and the script would be left without an order number.',
      },
    },
    {
      id: 'purge-quiet',
      story:
        'A deploy script tells a CDN, by POST, to drop all copies of a logo. Every edge node has done so when the CDN replies; the script goes by success alone, and the CDN’s manual says that the reply stops after its headers.',
      facts: { method: 'POST', outcome: 'nothing to say' },
      clauses: {
        outcome: {
          content: 'the reply had listed the copies',
          queued: 'the order had still been on its way to the edge nodes',
        },
      },
      why: 'The copies are dropped, and by the manual the reply stops after its headers.',
      whyNot: {
        200: 'The manual promises a reply that stops after its headers, with no report to read.',
        202: 'Every edge node had obeyed when the CDN replied; no progress remains to be looked up.',
      },
    },
    {
      id: 'rename-shown',
      story:
        'A client PATCHes the title of a film. It is stored by the time of the reply, and the reply shows the whole entry with its new date, which the client puts on the screen.',
      facts: { method: 'PATCH', outcome: 'content' },
      clauses: {
        outcome: {
          'nothing to say': 'the client had needed nothing of the entry',
          queued: 'two hundred servers had still had to be told',
        },
      },
      why: 'It is stored, and the entry comes back to be shown.',
      whyNot: {
        202: 'By the time of the reply it is stored.',
        204: 'The whole entry is in the reply.',
      },
    },
    {
      id: 'rename-across-servers',
      story:
        'A client PATCHes the title of a film. The reply goes out at once with an address to watch, while two hundred servers are still to be told, and each of them may refuse.',
      facts: { method: 'PATCH', outcome: 'queued' },
      clauses: {
        outcome: {
          'nothing to say':
            'every server had been told before the reply, with nothing to send back',
          content: 'every server had been told before the reply, which had shown the entry',
        },
      },
      why: 'The work lies ahead, and may still fail.',
      whyNot: {
        200: 'No server has been told yet, so nothing is finished.',
        204: 'To say nothing would be to say that it is settled.',
      },
    },
    {
      id: 'rename-headers-alone',
      story:
        'A client PATCHes the title of a film. It is stored by the time of the reply, which consists of headers with a new tag; the client has all the rest already.',
      facts: { method: 'PATCH', outcome: 'nothing to say' },
      clauses: {
        outcome: {
          content: 'the reply had shown the entry',
          queued: 'two hundred servers had still had to be told',
        },
      },
      why: 'It is stored, and nothing but headers is sent.',
      whyNot: {
        202: 'It has been stored, not queued.',
        200: 'The reply consists of headers, and no entry is shown.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /exports' }],
    after: {
      200: [
        { at: 'origin', note: 'does it, and has a report' },
        { from: 'origin', to: 'client', status: 200, says: 'the report' },
      ],
      202: [
        { at: 'origin', note: 'will do it later' },
        { from: 'origin', to: 'client', status: 202, says: 'where to look' },
      ],
      204: [
        { at: 'origin', note: 'does it, nothing to report' },
        { from: 'origin', to: 'client', status: 204 },
      ],
    },
  },
}
