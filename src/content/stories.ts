import type { Modelled } from './entry.ts'

/** Stories of codes that the distinctions tell too few of, or none. */
export const stories: readonly Modelled[] = [
  {
    id: 'chat-socket-opens',
    story:
      'A browser sends a GET over HTTP/1.1 and offers WebSocket in an Upgrade header. The chat server speaks it, takes the offer up, and goes on with it on this very connection.',
    facts: { connection: 'switch accepted' },
    why: 'The client offered another protocol, and the server takes it up.',
    whyNot: {},
  },
  {
    id: 'terminal-in-a-page',
    story:
      'A page shows a terminal and asks by Upgrade to leave HTTP/1.1 for WebSocket. The server is willing; right after its next words the connection will carry frames.',
    facts: { connection: 'switch accepted' },
    why: 'The server agrees to leave HTTP on this connection.',
    whyNot: {},
  },
  {
    id: 'printer-takes-tls',
    story:
      'A client offers TLS/1.2 to a printer in an Upgrade header, over plain HTTP/1.1. The printer is glad to have it and about to begin the handshake on the same connection.',
    facts: { connection: 'switch accepted' },
    why: 'The printer takes up what the client offered in Upgrade.',
    whyNot: {},
  },
  {
    id: 'comment-on-a-film',
    story:
      'A client POSTs a comment on a film. By the time of the reply the comment is stored, and the reply names the address at which it can be read from now on.',
    facts: { method: 'POST', outcome: 'created' },
    why: 'There is a comment now that was not there before, with an address of its own.',
    whyNot: {},
  },
  {
    id: 'public-key-added',
    story:
      'A developer’s tool POSTs a public key to a code host. The key is in the account before the reply goes out, which tells under which address it can be looked at or removed.',
    facts: { method: 'POST', outcome: 'created' },
    why: 'The key exists from now on, at an address of its own.',
    whyNot: {},
  },
  {
    id: 'wiki-page-by-put',
    story:
      'A client PUTs a page to an address of a wiki at which nothing was before. The page is saved when the reply is written, and anybody can read it there.',
    facts: { method: 'PUT', outcome: 'created' },
    why: 'The PUT filled an address that was empty.',
    whyNot: {},
  },
  {
    id: 'ballot-terminal',
    story:
      'A terminal in a town hall POSTs a filled-in survey and does with its form what the server tells it. The survey is stored; the form should stand blank for the next visitor, and there is nothing to show.',
    facts: { method: 'POST', outcome: 'reset' },
    why: 'The form should be blank again for the next visitor.',
    whyNot: {},
  },
  {
    id: 'photos-to-be-tagged',
    story:
      'A client POSTs a list of forty photos to be tagged. The API’s manual promises an outcome for each photo within one reply; thirty-eight could be tagged, and two could not.',
    facts: { method: 'POST', outcome: 'many' },
    why: 'Each of the forty photos has an outcome of its own.',
    whyNot: {},
  },
  {
    id: 'manual-in-three-languages',
    story:
      'A GET asks for a manual. There are a German, a French and a Polish one, each under an address of its own; the server lists the three and leaves it to the reader which to take.',
    facts: { wanted: 'choice' },
    why: 'Several forms of the same manual, and the client is to pick.',
    whyNot: {},
  },
  {
    id: 'lecture-film-or-sound',
    story:
      'A GET asks for a lecture that can be had as a film or as sound alone, each at an address of its own. The server is set up to name both and to decide nothing for its callers.',
    facts: { wanted: 'choice' },
    why: 'The server names both forms and leaves the decision to the client.',
    whyNot: {},
  },
  {
    id: 'package-index-same',
    story:
      'A package manager GETs an index of packages and names, in If-None-Match, the tag of the copy that it has. Nobody has published a thing since then, so the tag is still the right one.',
    facts: { condition: 'unchanged' },
    why: 'The copy named by its tag is still the current one.',
    whyNot: {},
  },
  {
    id: 'app-settings-at-start',
    story:
      'At each start a phone app GETs its settings with If-None-Match. The copy that it has, from last week, is the latest there is.',
    facts: { condition: 'unchanged' },
    why: 'What the app already has is the latest.',
    whyNot: {},
  },
  {
    id: 'map-tile-since',
    story:
      'A map program GETs a tile with If-Modified-Since and the day on which it fetched its copy. The tile was drawn two years before that day, and never again.',
    facts: { condition: 'unchanged' },
    why: 'Nothing happened to the tile since the day that the client names.',
    whyNot: {},
  },
  {
    id: 'laptop-on-campus',
    story:
      'A student’s laptop is set up to reach the web through a university’s forwarding server. That server has not been told who is asking and wants a name and a password before it passes anything on.',
    facts: { role: 'proxy', access: 'not signed in' },
    why: 'It is the server in between that wants to know who asks.',
    whyNot: {},
  },
  {
    id: 'upload-on-a-ferry',
    story:
      'On a ferry the link breaks while a phone is sending a photo. The server has a third of it, waits twenty seconds for the next byte, and then ends the wait.',
    facts: { request: 'unfinished' },
    why: 'The rest of the photo did not come while the server was willing to wait.',
    whyNot: {},
  },
  {
    id: 'scan-too-heavy',
    story:
      'A scanner PUTs a page of ninety megabytes, with its length declared, to an archive that takes ten megabytes a page. The address is short, and the archive’s disks are half empty.',
    facts: { method: 'PUT', size: 'body' },
    why: 'Ninety megabytes are more than the archive takes for one page.',
    whyNot: {},
  },
  {
    id: 'map-with-all-pins',
    story:
      'A map is opened with GET, and the place of every pin stands in its query: thirty thousand letters. The server reads eight thousand of a request line.',
    facts: { size: 'uri' },
    why: 'The address is longer than the server reads.',
    whyNot: {},
  },
  {
    id: 'hop-failed-first',
    story:
      'A batch API runs the steps of one POST in their order. Step two went wrong; step three, well made in itself, would have used what step two was to make, and needs an outcome of its own.',
    facts: { method: 'POST', state: 'dependency' },
    why: 'Step three could not be done because step two went wrong.',
    whyNot: {},
  },
  {
    id: 'colour-after-title',
    story:
      'A WebDAV client sets a title and a colour, both or none. The title was turned down. The colour would have been fine; in the list that goes back it needs an outcome too.',
    facts: { state: 'dependency' },
    why: 'The colour was not set only because the title was turned down.',
    whyNot: {},
  },
  {
    id: 'stock-level-blind',
    story:
      'A till PATCHes the stock of an article and leaves If-Match out. The shop’s API takes such a change with a tag alone, so that two tills never overwrite each other.',
    facts: { method: 'PATCH', condition: 'required' },
    why: 'The API wants a tag with every change, and none came.',
    whyNot: {},
  },
]
