import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    405: 'Yes, but this resource does not support it.',
    501: 'No, for no resource: it lacks the ability.',
  },
  contrast: [
    { aspect: 'Who lacks it', cells: ['this one resource', 'the whole server'] },
    {
      aspect: 'The response has to have',
      cells: ['Allow, with the methods that work here', 'nothing in particular'],
    },
    { aspect: 'Whose fault by number', cells: ['the client’s', 'the server’s'] },
    {
      aspect: 'Another address on this server',
      cells: ['may well support it', 'would give the same answer'],
    },
    { aspect: 'In a cache', cells: ['may be stored on a guess', 'may be stored on a guess'] },
  ],
  sections: ['RFC 9110, Section 9.1', 'RFC 9110, Section 15.5.6', 'RFC 9110, Section 15.6.2'],
  cases: [
    {
      id: 'delete-on-list',
      story:
        'A client sends DELETE to /users. Single users can be deleted on this server, the list as a whole cannot: it takes GET and POST.',
      facts: { method: 'DELETE', support: 'not here' },
      clauses: { support: { nowhere: 'the server had known no DELETE at any address' } },
      why: 'The server knows DELETE, as single users show; only the list does not support it.',
      whyNot: { 501: 'DELETE works for single users, so the server has that ability.' },
    },
    {
      id: 'brew-unknown',
      story:
        'A client sends BREW to /users. The server’s program has a table of methods; BREW is not in it, for any address.',
      facts: { support: 'nowhere' },
      clauses: { support: { 'not here': 'other addresses of the server had taken BREW' } },
      why: 'The server does not know the method, whatever the address.',
      whyNot: { 405: 'No address of this server supports it, because it does not know the word.' },
    },
    {
      id: 'put-on-report',
      story:
        'A client PUTs a file to /reports/today. Other files on this server can be PUT; the report is made by a job each morning and can only be read.',
      facts: { method: 'PUT', support: 'not here' },
      clauses: { support: { nowhere: 'the server had known no PUT at any address' } },
      why: 'PUT is in use elsewhere on this server; the report is there for reading.',
      whyNot: { 501: 'Other files can be PUT here, so PUT is known.' },
    },
    {
      id: 'patch-tiny-server',
      story:
        'A client sends PATCH to a tiny server in a heating control. Its program was written for GET, HEAD and POST and cannot tell any other word from noise.',
      facts: { method: 'PATCH', support: 'nowhere' },
      clauses: { support: { 'not here': 'other addresses of the server had taken PATCH' } },
      why: 'The program cannot do PATCH anywhere: it does not know it.',
      whyNot: { 405: 'It is not one resource that lacks PATCH, but the whole program.' },
    },
    {
      id: 'post-on-picture',
      story:
        'A form is sent by POST to the address of a picture by mistake. On this server POST works for forms; the picture answers GET and HEAD, and the server lists these two.',
      facts: { method: 'POST', support: 'not here' },
      clauses: { support: { nowhere: 'the server had known no POST at any address' } },
      why: 'POST is known, the picture just takes GET and HEAD.',
      whyNot: { 501: 'POST works for forms on the same server.' },
    },
    {
      id: 'purge-on-origin',
      story:
        'A script sends PURGE, which a certain cache understands, straight to an origin server. The origin has never heard of PURGE and has no use for it at any address.',
      facts: { support: 'nowhere' },
      clauses: { support: { 'not here': 'other addresses of the origin had taken PURGE' } },
      why: 'The origin has never heard of the method.',
      whyNot: { 405: 'At every other address the origin would be at a loss just the same.' },
    },
    {
      id: 'trace-switched-off',
      story:
        'A tester sends TRACE to the start page. The server can answer TRACE, and does on a test page; the administrator has switched it off for this page, which takes GET.',
      facts: { support: 'not here' },
      clauses: { support: { nowhere: 'the server had known no TRACE at any address' } },
      why: 'The server can do TRACE; it is switched off for this page.',
      whyNot: { 501: 'The ability is there, as the test page shows.' },
    },
    {
      id: 'mkcol-on-plain-web',
      story:
        'A WebDAV client sends MKCOL to a plain web server. No part of it knows WebDAV, and MKCOL is a foreign word to it at every address.',
      facts: { support: 'nowhere' },
      clauses: { support: { 'not here': 'other addresses of the server had taken MKCOL' } },
      why: 'No part of the server knows this method.',
      whyNot: { 405: 'There is no resource on it for which MKCOL would work.' },
    },
    {
      id: 'get-on-token',
      story:
        'A developer opens the address of a token endpoint in a browser, which sends GET. The server answers GET at a hundred other addresses; this endpoint takes POST alone.',
      facts: { method: 'POST', support: 'not here' },
      clauses: { support: { nowhere: 'the server had known no GET at any address' } },
      why: 'GET works all over the server, and not at this endpoint.',
      whyNot: { 501: 'A hundred addresses answer GET, so it is known very well.' },
    },
    {
      id: 'lowercase-verb',
      story:
        'A hand-written client sends “get” in small letters. Methods are case-sensitive, and this server, which knows GET, has no method named “get” for any address.',
      facts: { support: 'nowhere' },
      clauses: {
        support: {
          'not here': 'the method had been GET in capitals, and this address had not taken it',
        },
      },
      why: 'Methods are case-sensitive, so this is another word, and an unknown one.',
      whyNot: { 405: 'It is unknown everywhere, not just unsupported by this resource.' },
    },
    {
      id: 'patch-read-only-copy',
      story:
        'A client sends PATCH to an entry of a read-only copy. The same server program changes entries by PATCH at the main address; the copy supports GET alone and says so in its headers.',
      facts: { method: 'PATCH', support: 'not here' },
      clauses: { support: { nowhere: 'the server had known no PATCH at any address' } },
      why: 'PATCH is known to the program, and the copy does not support it.',
      whyNot: { 501: 'The same program takes PATCH at the main address.' },
    },
    {
      id: 'search-new-method',
      story:
        'A client tries SEARCH, a method with an RFC of its own. The server’s library is older than that RFC, treats the word as foreign at every address, and offers no way to plug it in.',
      facts: { support: 'nowhere' },
      clauses: { support: { 'not here': 'other addresses of the server had taken SEARCH' } },
      why: 'To this library the word is foreign at every address.',
      whyNot: { 405: 'No address supports it, since the library does not know it.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'PURGE /page' }],
    after: {
      405: [
        { at: 'origin', note: 'knows PURGE, not for this page' },
        { from: 'origin', to: 'client', status: 405, header: 'Allow: GET' },
      ],
      501: [
        { at: 'origin', note: 'has never heard of PURGE' },
        { from: 'origin', to: 'client', status: 501 },
      ],
    },
  },
}
