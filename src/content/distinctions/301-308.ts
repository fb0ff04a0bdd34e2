import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    301: 'No: the client may follow with a GET instead, and browsers do.',
    308: 'Yes: the same request, content included, is made at the new address.',
  },
  contrast: [
    {
      aspect: 'A POST on the way',
      cells: ['may become a GET', 'is repeated as a POST'],
    },
    {
      aspect: 'What was posted',
      cells: ['is dropped if the POST becomes a GET', 'goes along to the new address'],
    },
    {
      aspect: 'What browsers do with a POST',
      cells: ['send a GET, without the body', 'POST again, with the body'],
    },
    {
      aspect: 'The new address must cope with',
      cells: ['a GET, and a POST from some clients', 'whatever method the old one got'],
    },
    {
      aspect: 'In use since',
      cells: ['HTTP/1.0, so everyone knows it', '2014, so very old clients may not'],
    },
    {
      aspect: 'A client that has never heard of it',
      cells: ['is hard to come by', 'treats it as 300 and may stop there'],
    },
  ],
  sections: [
    'RFC 9110, Section 15.4.2',
    'RFC 9110, Section 15.4.9',
    'RFC 7538, Section 3',
    'RFC 9110, Section 15.4',
  ],
  cases: [
    {
      id: 'museum-search-page',
      story:
        "A museum’s catalogue search has a new address for good. Saved copies of the old form still POST to the former one from visitors' browsers; the new search page is fetched with GET and turns every POST away, so a GET is what should arrive there.",
      facts: { method: 'POST', resource: 'moved', onFollow: 'may become GET' },
      clauses: { onFollow: { kept: 'the new search had taken nothing but the posted form' } },
      why: 'The search page wants a GET, and a browser changes its POST into one after this code.',
      whyNot: {
        308: 'The browsers would have to POST again, to a search page that turns every POST away.',
      },
    },
    {
      id: 'museum-filter-lists',
      story:
        "A museum has given its catalogue search another address, for good. Saved copies of the old form POST long filter lists to the former one from visitors' browsers; the new address reads those lists from the posted body and has nothing to show for a GET.",
      facts: { method: 'POST', resource: 'moved', onFollow: 'kept' },
      clauses: {
        onFollow: {
          'may become GET': 'browsers had been meant to arrive with a GET, lists left behind',
        },
      },
      why: 'The filter lists travel in the body, so the request has to arrive as the POST it was.',
      whyNot: {
        301: 'Browsers would come with a GET and without the filter lists, and find nothing to see.',
      },
    },
    {
      id: 'newsletter-blank-form',
      story:
        'A bakery’s newsletter form has a new path that it will keep. Browsers with yesterday’s page still open POST to the former path; its fields no longer fit, so nothing typed there is to be passed on, and people should simply load the new form with GET.',
      facts: { method: 'POST', resource: 'moved', onFollow: 'may become GET' },
      clauses: { onFollow: { kept: 'the new form had needed what was typed, in a POST' } },
      why: 'Nothing typed is to be passed on, and the GET that browsers switch to leaves it behind.',
      whyNot: {
        308: 'It would carry yesterday’s fields, which no longer fit, to the new path in a second POST.',
      },
    },
    {
      id: 'newsletter-addresses',
      story:
        'A bakery has put its newsletter form at a new path, where it will stay. Whoever has yesterday’s page open still makes the browser POST to the former one; each email address typed in must be delivered to the new path in a POST, since a GET there only shows a blank form.',
      facts: { method: 'POST', resource: 'moved', onFollow: 'kept' },
      clauses: {
        onFollow: {
          'may become GET': 'the addresses had not had to be passed on, and a GET had been welcome',
        },
      },
      why: 'Every email address typed in must be delivered, and that takes the same POST again.',
      whyNot: {
        301: 'People would land on a blank form by GET, and the email address they typed would be lost.',
      },
    },
    {
      id: 'meters-old-firmware',
      story:
        'Electricity meters POST readings to an address that has been replaced for good. Their firmware dates from 2010 and cannot be changed: it repeats the POST at the new address for any 3xx of its day, and loses the reading on every later one.',
      answer: 301,
      why: 'Firmware of 2010 knows this code and repeats the POST after it, which the rules permit.',
      whyNot: {
        308: 'It was published four years after this firmware, which would lose the reading over it.',
      },
    },
    {
      id: 'meters-new-firmware',
      story:
        'Electricity meters POST readings to an address that has a lasting replacement. Their firmware is this year’s and knows every 3xx there is: it repeats the POST wherever it has to, and sends an empty GET wherever it may, which loses the reading.',
      facts: { method: 'POST', resource: 'moved', onFollow: 'kept' },
      clauses: { onFollow: { 'may become GET': 'an empty GET had been just as welcome' } },
      why: 'Only a code that leaves no choice makes this firmware repeat the POST with its reading.',
      whyNot: {
        301: 'It lets a client switch to GET, and this firmware uses every such leave: the reading is lost.',
      },
    },
    {
      id: 'club-sign-in-page',
      story:
        "A club’s sign-in page now lives on another host, for good. Old widgets make members' browsers POST name and password to the former address; the new host wants nothing secret passed on, and counts on browsers coming with a GET, as they do by habit, for its empty sign-in page.",
      facts: { method: 'POST', resource: 'moved', onFollow: 'may become GET' },
      clauses: { onFollow: { kept: 'the new host had needed that very POST' } },
      why: 'Browsers follow it with a GET and drop the body, so the password is not passed on.',
      whyNot: {
        308: 'Name and password would be posted a second time, to a host that must not receive them.',
      },
    },
    {
      id: 'club-token-endpoint',
      story:
        "A club’s token endpoint now lives on another host, for good. Members' apps POST a sign-in grant to the former address and follow a detour as browsers do; the new host hands out a token for that same POST alone, and answers a GET with an error.",
      facts: { method: 'POST', resource: 'moved', onFollow: 'kept' },
      clauses: { onFollow: { 'may become GET': 'a GET had been just as welcome at the new host' } },
      why: 'The apps must make the same POST at the new host, or there is no token.',
      whyNot: {
        301: 'Apps that follow as browsers do would send a GET, which the new host answers with an error.',
      },
    },
    {
      id: 'photo-lab-page',
      story:
        'A photo lab has a new upload page, and the former address is given up for ever. Browsers that still show the old page POST films of many megabytes to it. The new page takes films in another way, so browsers should go to it with GET, as they do by habit, and send nothing twice.',
      facts: { method: 'POST', resource: 'moved', onFollow: 'may become GET' },
      clauses: { onFollow: { kept: 'the films had had to arrive, in a POST' } },
      why: 'The new page is to be fetched with GET, and that is how browsers go on from here.',
      whyNot: {
        308: 'All those megabytes would be sent twice, to a page that takes films by another script.',
      },
    },
    {
      id: 'photo-lab-endpoint',
      story:
        'A photo lab has a new upload endpoint, and will never use the former address again. Its mobile app, which follows a detour as browsers do, POSTs films of many megabytes to the former one; each film must reach the new endpoint, where a GET stores nothing.',
      facts: { method: 'POST', resource: 'moved', onFollow: 'kept' },
      clauses: {
        onFollow: {
          'may become GET': 'the films had not had to be passed on, and a GET had been welcome',
        },
      },
      why: 'Each film must reach the new endpoint, so the app has to POST it there once more.',
      whyNot: {
        301: 'The app would follow with a GET, as browsers do, and a GET stores no film.',
      },
    },
    {
      id: 'exhibition-form-page',
      story:
        'An exhibition’s guest book has a new address for good. Browsers with last year’s page still POST entries to the former one, which are of no use any more; the new address should be opened with GET, as browsers do by habit, and get no entry.',
      facts: { method: 'POST', resource: 'moved', onFollow: 'may become GET' },
      clauses: { onFollow: { kept: 'the entry had had to arrive, in a POST' } },
      why: 'The entry is of no use, and the GET that browsers make is just what the new address wants.',
      whyNot: { 308: 'The entry would be posted to the new address, which has no use for it.' },
    },
    {
      id: 'exhibition-api',
      story:
        'An exhibition’s guest-book API has a new address for good. Apps that follow a detour as browsers do POST entries to the former one, which stores nothing any more; each entry must be posted to the new address, where a GET only counts visitors.',
      facts: { method: 'POST', resource: 'moved', onFollow: 'kept' },
      clauses: {
        onFollow: {
          'may become GET': 'the entries had not had to be passed on, and a GET had been welcome',
        },
      },
      why: 'Nothing is stored at the old address, so the same POST has to be made at the new one.',
      whyNot: { 301: 'The apps would follow with a GET, and merely be counted.' },
    },
  ],
  exchange: {
    before: [
      { from: 'client', to: 'origin', says: 'POST /v1/orders' },
      { at: 'origin', note: 'moved to /v2 for good' },
    ],
    after: {
      301: [
        { from: 'origin', to: 'client', status: 301, header: 'Location: /v2/orders' },
        { from: 'client', to: 'origin', says: 'GET /v2/orders, or POST: both allowed' },
      ],
      308: [
        { from: 'origin', to: 'client', status: 308, header: 'Location: /v2/orders' },
        { from: 'client', to: 'origin', says: 'POST /v2/orders, always' },
      ],
    },
  },
}
