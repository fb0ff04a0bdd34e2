import type { ResponseWords } from './entry.ts'

/** Responses that break a rule, by id. */
export const responseWords: Readonly<Record<string, ResponseWords>> = {
  'no-content-with-content': {
    request: 'DELETE /photos/8 HTTP/1.1\nHost: api.example',
    response: 'HTTP/1.1 204 No Content\nContent-Type: application/json\n\n{"freed": 48113}',
    right: 'A 204 ends after its headers',
    why: 'The client stops reading at the empty line, and takes the JSON for the start of the next response.',
    wrong: [
      {
        text: 'A DELETE is answered with 200',
        whyNot: '200, 202 and 204 are all named for a DELETE that worked.',
      },
      {
        text: 'JSON needs a Content-Length',
        whyNot: 'A length would not help: this code has no content at all.',
      },
    ],
    section: 'RFC 9110, Section 15.3.5',
  },
  'login-without-challenge': {
    request: 'GET /me/orders HTTP/1.1\nHost: api.example',
    response:
      'HTTP/1.1 401 Unauthorized\nContent-Type: application/problem+json\n\n{"title": "Unauthorized", "status": 401}',
    right: 'A 401 has to bring WWW-Authenticate',
    why: 'The header tells which kind of credentials would do; without it the client cannot know.',
    wrong: [
      {
        text: 'A 401 has to lead to a login page',
        whyNot: 'Leading somewhere is what redirects do; a 401 brings a challenge.',
      },
      {
        text: 'A 401 has to come without content',
        whyNot: 'Content is fine here, and a problem document is a good one.',
      },
    ],
    section: 'RFC 9110, Section 15.5.2',
  },
  'method-without-list': {
    request: 'DELETE /reports/today HTTP/1.1\nHost: api.example',
    response: 'HTTP/1.1 405 Method Not Allowed\nContent-Length: 0',
    right: 'A 405 has to list what is allowed',
    why: 'The Allow header belongs to it, with the methods that the resource supports at the moment.',
    wrong: [
      {
        text: 'A 405 has to explain itself in text',
        whyNot: 'Content is optional; the header is not.',
      },
      {
        text: 'A DELETE that fails has to be a 403',
        whyNot: 'Nobody was refused: the method does not exist for this resource.',
      },
    ],
    section: 'RFC 9110, Section 15.5.6',
  },
  'error-inside-success': {
    request: 'GET /orders/990 HTTP/1.1\nHost: api.example',
    response:
      'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"ok": false, "error": "no such order"}',
    right: 'The code has to say that it failed',
    why: 'Caches, monitors and clients go by the status line, and take this for a good order.',
    wrong: [
      {
        text: 'An error has to come without JSON',
        whyNot: 'JSON is welcome in an error; it has to be an error first.',
      },
      {
        text: 'A GET has to be answered with ETag',
        whyNot: 'A tag is advice for a 200, and not what is amiss here.',
      },
    ],
    section: 'RFC 9110, Section 15',
  },
  'not-modified-after-post': {
    request:
      'POST /orders HTTP/1.1\nHost: shop.example\nIf-None-Match: "v7"\nContent-Length: 2\n\n{}',
    response: 'HTTP/1.1 304 Not Modified\nETag: "v7"',
    right: 'A 304 answers GET and HEAD only',
    why: 'For every other method a false If-None-Match is answered with 412.',
    wrong: [
      {
        text: 'A 304 has to come without ETag',
        whyNot: 'On the contrary: the tag that a 200 would have had belongs to it.',
      },
      {
        text: 'If-None-Match is for PUT only',
        whyNot: 'It may come with any method; what it leads to differs.',
      },
    ],
    section: 'RFC 9110, Section 13.1.2',
  },
  'part-without-place': {
    request: 'GET /film.mp4 HTTP/1.1\nHost: video.example\nRange: bytes=4000-7999',
    response: 'HTTP/1.1 206 Partial Content\nContent-Type: video/mp4\nContent-Length: 4000\n\n…',
    right: 'A single part has to say where it belongs',
    why: 'Content-Range names the place of the part within the whole; without it the client cannot join them.',
    wrong: [
      {
        text: 'A single part has to be sent as a 200',
        whyNot: '206 is the code for parts, one or many.',
      },
      {
        text: 'A part must not have a Content-Length',
        whyNot: 'It may: the length is that of the part.',
      },
    ],
    section: 'RFC 9110, Section 15.3.7',
  },
  'part-that-nobody-wanted': {
    request: 'GET /film.mp4 HTTP/1.1\nHost: video.example',
    response:
      'HTTP/1.1 206 Partial Content\nContent-Type: video/mp4\nContent-Range: bytes 0-99999/800000\n\n…',
    right: 'Parts go only to those who ask for parts',
    why: 'The request has no Range, so the client expects the whole film, or an error.',
    wrong: [
      {
        text: 'Content-Range goes with 200 and not 206',
        whyNot: 'It belongs to a single part, which is a 206.',
      },
      {
        text: 'The first part is always sent as a 200',
        whyNot: 'A part is a 206, wherever in the whole it lies.',
      },
    ],
    section: 'RFC 9110, Section 15.3.7',
  },
  'proxy-with-the-sites-header': {
    request: 'GET http://news.example/ HTTP/1.1\nHost: news.example',
    response:
      'HTTP/1.1 407 Proxy Authentication Required\nWWW-Authenticate: Basic realm="office"\nContent-Length: 0',
    right: 'A proxy asks with Proxy-Authenticate',
    why: 'The other header is the site’s. With it the client would send the site’s credentials.',
    wrong: [
      {
        text: 'A proxy must not ask for a password',
        whyNot: 'It may: that is what this code is for.',
      },
      {
        text: 'A proxy asks before any GET is sent',
        whyNot: 'It learns of the client by a request, so it asks in its response.',
      },
    ],
    section: 'RFC 9110, Section 15.5.8',
  },
  'upgrade-without-name': {
    request: 'GET /chat HTTP/1.1\nHost: chat.example',
    response: 'HTTP/1.1 426 Upgrade Required\nContent-Type: text/plain\n\nPlease use WebSocket.',
    right: 'A 426 names the protocol in Upgrade',
    why: 'Programs do not read sentences: the header says what to change to.',
    wrong: [
      {
        text: 'A 426 comes with Location as well',
        whyNot: 'The address stays: it is the protocol that is to change.',
      },
      {
        text: 'A 426 is for changes of version only',
        whyNot: 'It is for any protocol that can be upgraded to; 505 is about the version.',
      },
    ],
    section: 'RFC 9110, Section 15.5.22',
  },
  'interim-to-an-old-client': {
    request: 'POST /upload HTTP/1.0\nContent-Length: 2000000\nExpect: 100-continue',
    response: 'HTTP/1.1 100 Continue\n\nHTTP/1.1 201 Created\nLocation: /files/7',
    right: 'No 1xx goes to a client of HTTP/1.0',
    why: 'That version has no interim responses, so the client would take the first one for the answer.',
    wrong: [
      {
        text: 'No 201 goes to a client of HTTP/1.0',
        whyNot: 'The code is known since HTTP/1.0, and final.',
      },
      {
        text: 'No 1xx comes before another response',
        whyNot: 'That is where all of them come: before the final one.',
      },
    ],
    section: 'RFC 9110, Section 15.2',
  },
  'reset-with-a-page': {
    request: 'POST /entries HTTP/1.1\nHost: desk.example',
    response:
      'HTTP/1.1 205 Reset Content\nContent-Type: text/html\nContent-Length: 31\n\n<p>Saved. Enter the next one.</p>',
    right: 'A 205 has to be of zero length',
    why: 'The form is to be cleared; there is no place for a page, and the server must send none.',
    wrong: [
      { text: 'A 205 has to be JSON, not HTML', whyNot: 'It has no content, of whatever type.' },
      {
        text: 'A 205 has to follow a PUT only',
        whyNot: 'It usually follows a form, which is sent by POST.',
      },
    ],
    section: 'RFC 9110, Section 15.3.6',
  },
  'head-with-a-body': {
    request: 'HEAD /manual.pdf HTTP/1.1\nHost: docs.example',
    response: 'HTTP/1.1 200 OK\nContent-Type: application/pdf\nContent-Length: 48113\n\n%PDF-1.7 …',
    right: 'A HEAD is answered without content',
    why: 'It asks for the headers that a GET would get, and for nothing behind them.',
    wrong: [
      { text: 'A HEAD is answered with a 204', whyNot: 'It gets the code that a GET would get.' },
      {
        text: 'A HEAD gets no Content-Length',
        whyNot: 'It may: that of the content which a GET would get.',
      },
    ],
    section: 'RFC 9110, Section 9.3.2',
  },
  'condition-that-nobody-sent': {
    request:
      'PUT /articles/5 HTTP/1.1\nHost: api.example\nContent-Type: application/json\n\n{"title": "New"}',
    response:
      'HTTP/1.1 412 Precondition Failed\nContent-Type: application/problem+json\n\n{"status": 412, "detail": "Send If-Match."}',
    right: 'A 412 needs a condition in the request',
    why: 'None was sent that could be false. A server that wants one says so with 428.',
    wrong: [
      {
        text: 'A 412 needs an ETag in the response',
        whyNot: 'A current tag would be helpful; it is not required.',
      },
      {
        text: 'A 412 goes with GET and HEAD only',
        whyNot: 'Most of them answer a PUT, PATCH or DELETE.',
      },
    ],
    section: 'RFC 9110, Section 15.5.13',
  },
  'limit-from-a-cache': {
    request: 'GET /forecast HTTP/1.1\nHost: weather.example',
    response:
      'HTTP/1.1 429 Too Many Requests\nAge: 240\nCache-Control: max-age=600\nRetry-After: 60',
    right: 'A cache must not keep a 429',
    why: 'The Age shows that it was stored, and it tells one caller what another one did.',
    wrong: [
      { text: 'A 429 must not say a time', whyNot: 'Retry-After is named for it, and welcome.' },
      { text: 'A 429 must not answer a GET', whyNot: 'It answers whatever comes too often.' },
    ],
    section: 'RFC 6585, Section 4',
  },
  'switch-without-upgrade': {
    request: 'GET /chat HTTP/1.1\nHost: chat.example\nConnection: Upgrade\nUpgrade: websocket',
    response: 'HTTP/1.1 101 Switching Protocols\nDate: Mon, 02 Feb 2026 08:00:00 GMT',
    right: 'A 101 has to name the new protocol',
    why: 'The client may have offered several: Upgrade says which one takes over after the empty line.',
    wrong: [
      {
        text: 'A 101 has to follow a POST or PUT',
        whyNot: 'A WebSocket begins with a GET; any method will do.',
      },
      {
        text: 'A 101 has to come after a 100 first',
        whyNot: 'That is for a body that waits, and there is none.',
      },
    ],
    section: 'RFC 9110, Section 15.2.2',
  },
  'form-moved-for-good': {
    request:
      'POST /orders HTTP/1.1\nHost: shop.example\nContent-Type: application/x-www-form-urlencoded\n\nlamp=3',
    response: 'HTTP/1.1 301 Moved Permanently\nLocation: /orders/77/thanks',
    right: 'To show a result is what a 303 is for',
    why: 'The form has not moved. With a 301 browsers may remember this buyer’s page for every order to come.',
    wrong: [
      {
        text: 'To go elsewhere takes a whole new URL',
        whyNot: 'Location may be relative to the address that was asked for.',
      },
      {
        text: 'To answer a POST is what a 201 is for',
        whyNot: 'A POST may be answered with many codes; 201 would be one, and needs no redirect.',
      },
    ],
    section: 'RFC 9110, Section 15.4.4',
  },
}
