import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    100: 'Go on sending: the body is wanted.',
    102: 'Still at work: please wait. Long out of use.',
    103: 'Start fetching: these will be needed.',
  },
  contrast: [
    {
      aspect: 'The client should',
      cells: ['send its body', 'wait', 'fetch what is named, if it likes'],
    },
    {
      aspect: 'Comes',
      cells: ['before the body', 'after the whole request', 'before the final response'],
    },
    {
      aspect: 'Carries',
      cells: ['nothing in particular', 'nothing in particular', 'Link headers'],
    },
    {
      aspect: 'Today',
      cells: [
        'in use, mostly unseen',
        'dropped from WebDAV, still registered',
        'in use with browsers and CDNs',
      ],
    },
  ],
  sections: ['RFC 9110, Section 15.2.1', 'RFC 2518, Section 10.1', 'RFC 8297, Section 2'],
  cases: [
    {
      id: 'backup-asks-first',
      story:
        'A backup tool has sent headers with an Expect that asks for leave, and holds two gigabytes back. Server and tool both know that header; the server has checked the login and wants the data.',
      facts: { expect: 'go-ahead' },
      why: 'The tool waits for leave to send, and gets it.',
      whyNot: {
        102: 'No work can have begun: the data is not there yet.',
        103: 'There is nothing to fetch: the tool wants to send.',
        417: 'The server knows the expectation and meets it.',
      },
    },
    {
      id: 'form-with-expect',
      story:
        'A program announces a form of three megabytes by Expect and sends no byte of it yet. The server supports that header, finds the announced size acceptable, and wants the form now.',
      facts: { expect: 'go-ahead' },
      why: 'The body is wanted now.',
      whyNot: {
        102: 'It is not work that is going on, but a wait for the body.',
        103: 'No page is being prepared for which something could be fetched.',
        417: 'The server supports what was announced.',
      },
    },
    {
      id: 'firmware-upload-cautious',
      story:
        'A device wants to upload a dump and first sends its headers, with an Expect that waits for leave, to a server that supports it. Size and rights are fine, and the dump may come.',
      facts: { expect: 'go-ahead' },
      why: 'All is well, and the dump may come.',
      whyNot: {
        102: 'The dump has yet to be sent.',
        103: 'The device asks for no page that would need other files.',
        417: 'The server supports the expectation.',
      },
    },
    {
      id: 'copy-of-a-tree',
      story:
        'An old WebDAV server copies a tree of a million files, which its equally old client has asked for in a complete request. To keep that client from giving up it sends a sign of life every twenty seconds.',
      answer: 102,
      why: 'The whole request is there, and the work goes on.',
      whyNot: {
        100: 'Nothing is left for the client to send.',
        103: 'A sign of life names nothing to fetch.',
      },
    },
    {
      id: 'lock-on-big-tree',
      story:
        'In a museum of software a WebDAV client of 1999 sends a complete LOCK for a huge tree. The server of the same year tells it now and then that it has not forgotten.',
      answer: 102,
      why: 'It tells that it is still at work.',
      whyNot: {
        100: 'The request is complete, so no part of it is awaited.',
        103: 'There are no links in it: it is about patience.',
      },
    },
    {
      id: 'proppatch-of-thousands',
      story:
        'A WebDAV server from before 2007 sets properties on thousands of resources. The request came complete a minute ago; an interim word says that work goes on.',
      answer: 102,
      why: 'An interim word says that work goes on.',
      whyNot: {
        100: 'It was complete a minute ago.',
        103: 'No resource is named that the client should fetch.',
      },
    },
    {
      id: 'shop-page-hints',
      story:
        'A shop’s page needs half a second of database work. The GET has no body; meanwhile the server tells the browser which style sheet and font the page will want.',
      facts: { hints: 'early' },
      why: 'The browser may fetch style sheet and font already.',
      whyNot: {
        100: 'A GET without a body has nothing to go on sending.',
        102: 'More is told than that work goes on: files are named.',
      },
    },
    {
      id: 'cdn-remembers-links',
      story:
        'A CDN remembers which scripts a page named last time. While the origin makes the page anew for a GET, it names those scripts to the browser ahead of the answer.',
      facts: { hints: 'early' },
      why: 'Scripts are named ahead of the answer.',
      whyNot: {
        100: 'The browser’s GET is complete.',
        102: 'The browser is given something to do, not just asked to wait.',
      },
    },
    {
      id: 'preconnect-to-fonts',
      story:
        'While a news page is being put together, the server lets the browser know from which host its fonts will come, so that a connection can be opened in good time.',
      facts: { hints: 'early' },
      why: 'The browser can open a connection in good time.',
      whyNot: {
        100: 'The request for the page has no more to send.',
        102: 'It is a piece of advice, and not a sign of life.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /film' }],
    after: {
      100: [
        { at: 'client', note: 'holds the content back until it hears' },
        { from: 'origin', to: 'client', status: 100 },
        { from: 'client', to: 'origin', says: 'the content' },
        { from: 'origin', to: 'client', status: 201 },
      ],
      102: [
        { at: 'client', note: 'has sent it all' },
        { from: 'origin', to: 'client', status: 102, says: 'still at it' },
        { from: 'origin', to: 'client', status: 207 },
      ],
      103: [
        { at: 'client', note: 'has sent it all' },
        { from: 'origin', to: 'client', status: 103, header: 'Link: </style.css>; rel=preload' },
        { from: 'origin', to: 'client', status: 200 },
      ],
    },
  },
}
