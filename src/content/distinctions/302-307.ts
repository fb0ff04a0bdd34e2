import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    302: 'No: clients are free to go on with a GET, as browsers always have.',
    307: 'Yes: whoever follows automatically has to repeat the method as it is.',
  },
  contrast: [
    {
      aspect: 'Following a POST',
      cells: ['POST or GET, as the client likes', 'POST, and nothing else'],
    },
    {
      aspect: 'The posted data',
      cells: ['stays behind when a GET is sent', 'travels on with the POST'],
    },
    {
      aspect: 'In a browser',
      cells: ['a GET without a body', 'the same POST once more'],
    },
    {
      aspect: 'The address for now must offer',
      cells: ['something to fetch with GET', 'the same methods as the usual one'],
    },
    {
      aspect: 'If a GET is what you want',
      cells: ['browsers send one; 303 says so outright', 'the wrong choice: it rules that out'],
    },
    {
      aspect: 'First published',
      cells: ['1996, with HTTP/1.0', '1999, with RFC 2616'],
    },
  ],
  sections: ['RFC 9110, Section 15.4.3', 'RFC 9110, Section 15.4.8', 'RFC 9110, Section 15.4'],
  cases: [
    {
      id: 'ticket-waiting-room',
      story:
        'Tonight a ticket shop leads buyers to a waiting room on another host. Their browsers POST a basket to the usual address; they should come to the waiting room with GET, as browsers do by habit, and its page has no use for the basket, which the shop has stored.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'may become GET' },
      clauses: { onFollow: { kept: 'the other host had needed the basket in a POST' } },
      why: 'Browsers turn the POST into a GET here, so the waiting room opens and the basket stays out.',
      whyNot: {
        307: 'It would push the basket in a second POST to the waiting room, which must not see it.',
      },
    },
    {
      id: 'ticket-second-host',
      story:
        "Tonight a ticket shop lets another host take orders in its place. Buyers' browsers POST a basket to the usual address; the other host must be given that basket in a POST, and has only an empty order page to show for a GET.",
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'kept' },
      clauses: {
        onFollow: {
          'may become GET': 'the basket had been meant to stay behind, and a GET to arrive',
        },
      },
      why: 'The order is in the basket, so the other host needs the POST just as it was.',
      whyNot: {
        302: 'Browsers would go there with a GET, and buyers would look at an empty order page.',
      },
    },
    {
      id: 'forum-session-over',
      story:
        'A visitor’s session has run out when the browser POSTs a comment to a forum. The forum keeps the draft and, this once, points the browser to its sign-in page on another path; that page opens with GET, and the comment is to stay behind.',
      facts: { method: 'POST', access: 'rejected', signIn: 'form' },
      why: "The sign-in page opens with GET, and the browsers' usual change of method provides one.",
      whyNot: {
        307: 'The comment would be posted to the sign-in page, though it was to stay behind.',
      },
    },
    {
      id: 'forum-sister-host',
      story:
        'A forum’s database is being copied, and a sister host takes new comments until tomorrow. A visitor’s browser POSTs a comment to the usual address; the sister host must get it in a POST, since a GET there merely lists the old ones.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'kept' },
      clauses: {
        onFollow: {
          'may become GET': 'the comment had been meant to stay behind, and a GET to arrive',
        },
      },
      why: 'The comment has to reach the sister host, and only a POST brings it along.',
      whyNot: {
        302: 'The browser would drop the comment and, by GET, show the visitor a list of old ones.',
      },
    },
    {
      id: 'weighbridges-of-1997',
      story:
        'For two weeks another depot stands in for the one to which weighbridges POST the weight of each lorry. They run on software from 1997 that nobody can update: a code published since then stops it, while any older one makes it send the same POST on.',
      answer: 302,
      why: 'It is older than the software of 1997, which therefore sends the POST on to the other depot.',
      whyNot: {
        307: 'It came in 1999, two years after this software, so the weight would get stuck.',
      },
    },
    {
      id: 'weighbridges-renewed',
      story:
        'For a fortnight weighbridges that POST the weight of each lorry to one depot are to report to another. They run on new software that knows all codes and saves traffic: if a code permits a GET without the weight, it sends that, and otherwise the same POST.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'kept' },
      clauses: {
        onFollow: { 'may become GET': 'an empty GET had been just as welcome at the other depot' },
      },
      why: 'It permits nothing but the same POST, so the software has no leave to drop the weight.',
      whyNot: {
        302: 'It permits the change to GET, which this software takes up, leaving the weight behind.',
      },
    },
    {
      id: 'uploads-paused',
      story:
        'During a migration this week a video site shows its upload users a notice on another host. Their browsers POST files of several gigabytes to the usual address; browsers should come to the notice with GET, as they do by habit, and nobody should send such a file twice.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'may become GET' },
      clauses: { onFollow: { kept: 'the files had had to arrive, in a POST' } },
      why: 'The notice only needs a GET, which browsers send next, and the gigabytes stay where they are.',
      whyNot: {
        307: 'Browsers would send several gigabytes again, to a host that just shows a notice.',
      },
    },
    {
      id: 'uploads-other-region',
      story:
        'During a migration this week a video site takes uploads on a host in another region. Its mobile app, which goes where it is sent as browsers do, POSTs files to the usual address; the other host stores what is POSTed to it, and offers nothing for GET.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'kept' },
      clauses: {
        onFollow: {
          'may become GET': 'the files had been meant to stay behind, and a GET to arrive',
        },
      },
      why: 'The other host stores only what is posted to it, so method and file must both survive.',
      whyNot: {
        302: 'An app that behaves as browsers do would ask with GET, for which that host offers nothing.',
      },
    },
    {
      id: 'payment-campaign-page',
      story:
        'This month a campaign host stands in for a shop’s thank-you page, to which a payment provider makes browsers POST an empty form. The campaign page is opened with GET, which is how browsers arrive by habit, and nothing need be posted to it.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'may become GET' },
      clauses: { onFollow: { kept: 'the campaign host had needed the form in a POST' } },
      why: 'A page for this month is to be shown, by the GET that browsers send.',
      whyNot: {
        307: 'The form would be posted to the campaign page, which has no use for it.',
      },
    },
    {
      id: 'payment-signed-event',
      story:
        'This month a standby host takes a shop’s payment events. The payment provider, whose client goes where it is sent as browsers do, POSTs each event to the usual address; the standby host books an event only from a POST with its signed body, never by GET.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'kept' },
      clauses: {
        onFollow: {
          'may become GET': 'the event had been meant to stay behind, and a GET to arrive',
        },
      },
      why: 'An event is booked only from a POST with its signed body, so neither may be lost on the way.',
      whyNot: {
        302: 'The provider’s client would drop the signed body and come by GET: nothing gets booked.',
      },
    },
    {
      id: 'survey-paused-page',
      story:
        'A survey is paused until Thursday, and browsers POST answers to it. For these days another address has a page that says so; browsers should come to it with GET, as they do by habit, and the answers, which the survey has kept, not be sent a second time.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'may become GET' },
      clauses: { onFollow: { kept: 'the answers had had to arrive, in a POST' } },
      why: 'The page is read with GET, which browsers send next, and the answers stay where they are.',
      whyNot: { 307: 'The answers would be posted again, to a page that only says something.' },
    },
    {
      id: 'survey-second-server',
      story:
        'A survey is overrun until Thursday, and browsers POST answers to it. For these days a second server takes the answers in its place; it needs them in a POST, and a GET there only shows how many have come.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'kept' },
      clauses: {
        onFollow: {
          'may become GET': 'the answers had been meant to stay behind, and a GET to arrive',
        },
      },
      why: 'The answers are in the POST, so it must be made again as it was.',
      whyNot: { 302: 'Browsers would come with a GET, and their answers be lost.' },
    },
  ],
  exchange: {
    before: [
      { from: 'client', to: 'origin', says: 'POST /orders' },
      { at: 'origin', note: 'elsewhere for now' },
    ],
    after: {
      302: [
        { from: 'origin', to: 'client', status: 302, header: 'Location: /standby' },
        { from: 'client', to: 'origin', says: 'GET /standby, or POST: both allowed' },
      ],
      307: [
        { from: 'origin', to: 'client', status: 307, header: 'Location: /standby' },
        { from: 'client', to: 'origin', says: 'POST /standby, always' },
      ],
    },
  },
}
