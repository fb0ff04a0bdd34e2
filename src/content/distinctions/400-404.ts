import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    400: 'The request: whatever lies at the address, this cannot be worked with.',
    404: 'The address: the request is fine, and nothing is to be shown there.',
  },
  contrast: [
    { aspect: 'What is wrong', cells: ['how the request is made', 'where it leads'] },
    {
      aspect: 'Typical cause',
      cells: ['a query parameter that is missing or unreadable', 'an id or a path that nobody has'],
    },
    { aspect: 'Mended by', cells: ['writing the request properly', 'going to another address'] },
    {
      aspect: 'The same request tomorrow',
      cells: ['is just as wrong', 'may work, if something appears there'],
    },
    { aspect: 'In a cache', cells: ['with explicit freshness only', 'may be stored on a guess'] },
  ],
  sections: ['RFC 9110, Section 15.5.1', 'RFC 9110, Section 15.5.5'],
  cases: [
    {
      id: 'map-without-zoom',
      story:
        'GET /map answers only if the query names a zoom level, as its documentation says. A client asks for /map without any query. The map itself is there for everyone.',
      facts: { request: 'bad parameter' },
      clauses: {
        resource: { absent: 'there had been no map at /map' },
        request: { sound: 'a zoom level had been named' },
      },
      why: 'The map exists, and the parameter that it needs is missing from the request.',
      whyNot: { 404: 'There is a map at this address; it only needs a zoom level.' },
    },
    {
      id: 'map-unknown-city',
      story:
        'GET /map/{city} draws a map of any city in the table. A client asks for the map of Atlantis, with a zoom level as the documentation demands. The table has no such city and never had.',
      facts: { resource: 'absent' },
      clauses: {
        resource: { there: 'Atlantis had been in the table' },
        request: { 'bad parameter': 'the zoom level had been missing' },
      },
      why: 'The request is made as it should be, and there is no such city to draw.',
      whyNot: { 400: 'City and zoom level are given just as documented.' },
    },
    {
      id: 'date-of-february',
      story:
        'A timetable lives at /departures and wants a date in the query. A client asks with date=31-02, which is no day of any calendar. The timetable covers every real day of this year and the next.',
      facts: { request: 'bad parameter' },
      clauses: {
        resource: { absent: 'there had been no timetable at /departures' },
        access: { refused: 'the client had lacked the right to the timetable' },
        request: { sound: 'the date had been a real one' },
        condition: {
          changed: 'the client had made its request depend on an older version of the timetable',
        },
      },
      why: 'No calendar has that day, so the query makes no sense.',
      whyNot: {
        404: 'The timetable is at this address and covers every real day.',
        403: 'Nobody is refused the timetable: a real date would have been answered.',
        412: 'The client set no condition in its headers; its query is wrong.',
      },
    },
    {
      id: 'stop-removed',
      story:
        'A timetable lives at /stops/{id}/departures and wants a date in the query. A client asks for stop 8812 with today’s date in the right form. No stop has this id, and whether one will is unknown.',
      facts: { resource: 'absent' },
      clauses: {
        resource: { there: 'stop 8812 had been in the timetable' },
        request: { 'bad parameter': 'the date had been missing' },
      },
      why: 'No stop has this id, so there is no timetable at this address.',
      whyNot: { 400: 'The date is right and stands where it should; the id is well formed.' },
    },
    {
      id: 'export-two-formats',
      story:
        'GET /export takes one format parameter. A script sends format=csv&format=pdf, and the API treats a doubled parameter as a broken call. The export is there, and the script may read it.',
      facts: { request: 'bad parameter' },
      clauses: {
        resource: { absent: 'there had been no export at that address' },
        access: { refused: 'the script had lacked the right to the export' },
        request: { sound: 'one format had been named' },
        condition: {
          changed: 'the script had made its request depend on an older version of the export',
        },
      },
      why: 'By this API’s rule a doubled parameter is a broken call.',
      whyNot: {
        404: 'The export is there; it was asked for in an impossible way.',
        403: 'The script may read the export, so nothing is being refused.',
        412: 'A doubled parameter is no condition header.',
      },
    },
    {
      id: 'export-of-nobody',
      story:
        'GET /exports/{number} returns an export that was made before. A script asks for number 77, in one format and with a valid token for everything. The highest number given out so far is 60.',
      facts: { resource: 'absent' },
      clauses: {
        resource: { there: 'export 77 had been made' },
        request: { 'bad parameter': 'two formats had been named' },
      },
      why: 'No export has this number, so there is nothing at the address.',
      whyNot: { 400: 'The call has one format and a well-formed number.' },
    },
    {
      id: 'cursor-from-elsewhere',
      story:
        'A list at /messages is read page by page with a cursor. A client sends a cursor of four random letters that the server cannot decode. The list is there, and the client may read it.',
      facts: { request: 'bad parameter' },
      clauses: {
        resource: { absent: 'there had been no list at /messages' },
        access: { refused: 'the client had lacked the right to the list' },
        request: { sound: 'the cursor had been one of the server’s own' },
        condition: {
          changed: 'the client had made its request depend on an older version of the list',
        },
      },
      why: 'The cursor cannot be decoded, so the server cannot tell which page is meant.',
      whyNot: {
        404: 'The list exists at this address; it is the cursor that is unreadable.',
        403: 'The client may read the list; it merely sent a cursor that says nothing.',
        412: 'A cursor is part of the query and no condition.',
      },
    },
    {
      id: 'message-never-written',
      story:
        'Messages have addresses of their own, /messages/{id}. A client that may read all of them asks for one whose id has the right form, though no message with it was ever written.',
      facts: { resource: 'absent' },
      clauses: {
        resource: { there: 'the message had been written' },
        request: { 'bad parameter': 'the id had not had the form of an id' },
      },
      why: 'No message with this id was ever written.',
      whyNot: { 400: 'The id has the right form, and no other fault in the request is named.' },
    },
    {
      id: 'host-header-missing',
      story:
        'A client speaks HTTP/1.1 and forgets the Host header, which every request of this version has to carry. The path it asks for is the start page, which exists on all sites of this server.',
      facts: { request: 'malformed' },
      clauses: {
        resource: { absent: 'there had been no such page on this server' },
        request: { sound: 'the Host header had been there' },
      },
      why: 'A required header is missing, whatever path is asked for.',
      whyNot: { 404: 'The start page exists on all sites of this server.' },
    },
    {
      id: 'path-of-old-manual',
      story:
        'A client speaks HTTP/1.1 with all the headers that it needs. The path comes from an old manual and is written without a slip; on this server it leads to nothing, and what became of it nobody knows.',
      facts: { resource: 'absent' },
      clauses: {
        resource: { there: 'the path had led to something' },
        request: { 'bad parameter': 'a parameter that the path needs had been missing' },
      },
      why: 'The path leads to nothing here, and nobody knows for how long.',
      whyNot: { 400: 'The request has every header it needs, and a well-formed path.' },
    },
    {
      id: 'search-bad-encoding',
      story:
        'GET /search?q=%E4%F6 arrives. The API demands UTF-8 in its query, and these bytes are not valid UTF-8. A search for a word in UTF-8 would be answered, with an empty list if nothing fits.',
      facts: { request: 'bad parameter' },
      clauses: {
        resource: { absent: 'there had been no search at that address' },
        request: { sound: 'the query had been in UTF-8' },
      },
      why: 'The bytes are not UTF-8, so the word that is sought cannot be read.',
      whyNot: { 404: 'The search is at this address and would answer any readable word.' },
    },
    {
      id: 'search-misspelt',
      story:
        'GET /serach?q=caf%C3%A9 arrives, with the query in faultless UTF-8. The server has a /search and has never had a /serach; its router sends no one on to a similar name.',
      facts: { resource: 'absent' },
      clauses: {
        resource: { there: 'the server had had a /serach' },
        request: { 'bad parameter': 'the query had not been in UTF-8' },
      },
      why: 'There is no route of this name; a misspelt one stands for nothing.',
      whyNot: { 400: 'The query is faultless, and the path is well formed, if misspelt.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /orders/…' }],
    after: {
      400: [
        { at: 'client', note: 'sends an id that is no id: “abc-%%”' },
        { from: 'origin', to: 'client', status: 400 },
      ],
      404: [
        { at: 'client', note: 'sends a fine id, of no order there is' },
        { from: 'origin', to: 'client', status: 404 },
      ],
    },
  },
}
