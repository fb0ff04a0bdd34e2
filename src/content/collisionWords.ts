import type { CollisionWords } from './entry.ts'

/** Two things the matter, by id. Which is answered follows from the model’s firm order, or that there is none. */
export const collisionWords: Readonly<Record<string, CollisionWords>> = {
  'stale-tag-and-broken-json': {
    story:
      'A PUT carries an If-Match whose tag is out of date, and a JSON body that has come in full but lacks its last brace.',
    facts: { method: 'PUT', condition: 'changed', body: 'unreadable' },
    why: 'Conditions are looked at before the content is processed, so nobody gets as far as the broken text.',
    whyNot: {
      400: 'To find the broken text the server would have to read the body before it had judged the condition.',
      either:
        'The RFC is firm here: conditions come right before the action, and so before the body is used.',
    },
  },
  'stale-tag-and-no-role': {
    story:
      'A PUT carries an If-Match whose tag is out of date. Its sender is signed in, but lacks the role to change this; that it exists is no secret.',
    facts: { method: 'PUT', condition: 'changed', access: 'refused', existence: 'open' },
    why: 'A condition counts only where the request would have worked without it, and this one would not have.',
    whyNot: {
      412: 'A request that is refused anyway never gets to its condition.',
      either:
        'The RFC says that a server ignores conditions when it would have refused without them.',
    },
  },
  'fresh-copy-of-a-moved-page': {
    story:
      'A GET names, in If-None-Match, the tag of a copy that is still good. The page has got another address for good, and the old one leads to it.',
    facts: { condition: 'unchanged', resource: 'moved' },
    why: 'Without its condition the request would have been redirected, so the condition is passed over.',
    whyNot: {
      304: 'A condition is only looked at where the answer would otherwise be a success.',
      either: 'Redirects win over conditions by the text of the RFC.',
    },
  },
  'fresh-copy-and-no-login': {
    story:
      'A GET without credentials asks for a page that needs them, as everyone knows. It names the tag of a copy that is still good in If-None-Match, and the site answers with a challenge.',
    facts: {
      condition: 'unchanged',
      access: 'not signed in',
      existence: 'open',
      signIn: 'challenge',
    },
    why: 'The request would have failed without its condition, so the condition does not count.',
    whyNot: {
      304: 'It would tell a stranger that the copy is the current one, and skip the login.',
      either:
        'Conditions are ignored wherever the answer without them is neither a success nor a 412.',
    },
  },
  'fresh-copy-and-a-far-range': {
    story:
      'A GET asks for bytes beyond the end of a file, of a server that heeds ranges, and names the tag of a copy that is still good in If-None-Match.',
    facts: { condition: 'unchanged', range: 'unsatisfiable', ranges: 'honoured' },
    why: 'Range is looked at last, after all conditions: the copy is still good, and that ends it.',
    whyNot: {
      416: 'Range only matters where a plain GET would have sent the whole, and this one would not.',
      either: 'The RFC puts Range after the conditions.',
    },
  },
  'heavy-body-and-stale-tag': {
    story:
      'A PUT declares a body of ninety megabytes where ten are the limit, and carries an If-Match whose tag is out of date.',
    facts: { method: 'PUT', size: 'body', condition: 'changed' },
    why: 'The size would have stopped the request without its condition too, so the condition is not looked at.',
    whyNot: {
      412: 'The condition is judged only when all else speaks for going on.',
      either: 'What makes a request fail before its content is processed wins over its conditions.',
    },
  },
  'wrong-method-and-stale-tag': {
    story:
      'A PUT with an out-of-date If-Match is sent to a report that can only be read; elsewhere this server takes PUT.',
    facts: { method: 'PUT', support: 'not here', condition: 'changed' },
    why: 'The method would not have worked without the condition either, so the condition is passed over.',
    whyNot: {
      412: 'A condition guards an action, and no action was possible here.',
      either:
        'A failure that has nothing to do with the condition comes first by the text of the RFC.',
    },
  },
  'space-in-a-header-and-old-token': {
    story:
      'A request has a space before the colon of a header, which a server must not accept, and a token that ran out yesterday.',
    facts: { request: 'malformed', access: 'rejected' },
    why: 'A message that cannot be read as HTTP gives no token that anyone could check.',
    whyNot: {
      401: 'The token stands in a message that the server must turn away before it looks inside.',
      either: 'What cannot be read cannot be judged, so there is only one order.',
    },
  },
  'long-address-and-wrong-method': {
    story:
      'A DELETE has an address of sixty thousand letters, of which the server reads eight thousand. What the address begins with cannot be deleted.',
    facts: { method: 'DELETE', size: 'uri', support: 'not here' },
    why: 'Which resource is meant, and what it allows, is known only once the whole address has been read.',
    whyNot: {
      405: 'Nobody knows which resource it is until the address has been read to its end.',
      either: 'The address has to be read before its resource can be asked.',
    },
  },
  'proxy-login-and-missing-page': {
    story:
      'A client’s forwarding server wants a name and password of its own and has got none. The page that is asked for does not exist.',
    facts: { role: 'proxy', access: 'not signed in', resource: 'absent' },
    why: 'The request has not left the house yet: nobody has asked the site whether there is such a page.',
    whyNot: {
      404: 'Only the site knows its pages, and it has not seen the request.',
      either: 'The one in between comes first on the way, and stops it there.',
    },
  },
  'hotel-page-and-removed-page': {
    story:
      'A guest has not signed in to a hotel’s wireless. The page that is asked for over plain HTTP was removed for good, and its site says so to everyone.',
    facts: { role: 'network', access: 'not signed in', resource: 'gone', removal: 'told' },
    why: 'The box in the hotel catches the request, so the site never hears of it.',
    whyNot: {
      410: 'The site could say that, had the request reached it.',
      either: 'What stands on the way sees the request first.',
    },
  },
  'silent-service-and-removed-item': {
    story:
      'A front server passes a request on and hears nothing until its time is up. The item that was asked for was deleted for good last week, which the service behind would have said.',
    facts: { role: 'gateway', trouble: 'upstream silent', resource: 'gone', removal: 'told' },
    why: 'The front server knows only that no answer came. What became of the item is known further in.',
    whyNot: {
      410: 'The one who knows of the deletion has not said a word.',
      either: 'Only the service behind knows its items, and it is silent.',
    },
  },
  'waiting-body-with-bad-values': {
    story:
      'A client sends headers with Expect: 100-continue over HTTP/1.1 and holds its JSON back. The headers are fine; the JSON, once it comes, will break a rule, for which this API has a code of its own.',
    facts: { method: 'POST', expect: 'go-ahead', body: 'invalid', validation: 'precise' },
    why: 'The server has seen headers alone, and nothing in them speaks against the body.',
    whyNot: {
      422: 'The values are in a body that has not been sent yet.',
      either: 'What has not come cannot be judged.',
    },
  },
  'broken-json-and-no-token': {
    story:
      'A POST comes without the token that it needs, and with JSON that does not parse. The framework lets each team put the JSON parser before or after the token check, which answers with a challenge.',
    facts: {
      method: 'POST',
      body: 'unreadable',
      access: 'not signed in',
      existence: 'open',
      signIn: 'challenge',
    },
    why: 'Most servers ask for the token first, but a framework that parses first breaks no rule.',
    whyNot: {
      400: 'Many servers check the token before they touch the body, and may.',
      401: 'It is the custom, and a good one; no RFC demands it.',
    },
  },
  'too-many-calls-and-no-token': {
    story:
      'A caller is over its rate limit, which is counted by address, and its latest request lacks the token that everyone needs here. Missing tokens are answered with a challenge.',
    facts: {
      quota: 'spent',
      access: 'not signed in',
      existence: 'open',
      signIn: 'challenge',
    },
    why: 'Limits are counted before the login in one system and after it in the next: no RFC says which.',
    whyNot: {
      401: 'A limit by address can be checked before anybody is asked for a token.',
      429: 'A server may as well count only those who have shown a token.',
    },
  },
  'missing-page-and-wrong-method': {
    story:
      'A DELETE goes to an address at which there never was anything; no address of this kind takes DELETE, and this API reports such a deletion as an error.',
    facts: { method: 'DELETE', resource: 'absent', deletion: 'an error', support: 'not here' },
    why: 'A router may look for the method or for the thing first: both are true, and no rule orders them.',
    whyNot: {
      404: 'A router that knows the methods of a kind of address need not look the thing up.',
      405: 'A server that looks for the thing first finds nothing, and may say so.',
    },
  },
  'heavy-body-and-no-token': {
    story:
      'A POST declares forty megabytes where ten are allowed, and comes without the token that everyone needs here. Missing tokens are answered with a challenge.',
    facts: {
      method: 'POST',
      size: 'body',
      access: 'not signed in',
      existence: 'open',
      signIn: 'challenge',
    },
    why: 'A front server may refuse the size before any program asks for a token, or leave it to the program.',
    whyNot: {
      401: 'Limits on size are often set further out than the login.',
      413: 'A program may ask who is calling before it looks at sizes.',
    },
  },
  'taken-name-and-bad-date': {
    story:
      'A sign-up arrives as well-formed JSON. The user name is taken, and the date of birth lies in the future; the API has one code for each of the two.',
    facts: { method: 'POST', state: 'clash', body: 'invalid', validation: 'precise' },
    why: 'Both are found once the body is read, and nothing says which check has to run first.',
    whyNot: {
      409: 'Checking the values first, before the database is asked, is just as right.',
      422: 'A database that refuses the name first is just as right.',
    },
  },
  'locked-file-and-stale-tag': {
    story:
      'A WebDAV PUT goes to a file on which somebody else holds a lock, without the token. Its If-Match is out of date too.',
    facts: { method: 'PUT', state: 'locked', condition: 'changed' },
    why: 'A lock would have stopped the request without its condition too, so the condition is not looked at.',
    whyNot: {
      412: 'The tag is compared only where the PUT could otherwise have gone ahead.',
      either: 'The RFC passes over conditions wherever a request would have failed without them.',
    },
  },
  'night-work-and-bad-header': {
    story:
      'A request brings forty kilobytes of cookies, more than the server reads of its headers, to a site that is down for maintenance tonight. Its host shows the maintenance page before the headers have been read to their end, or after, as it comes.',
    facts: { trouble: 'maintenance', size: 'headers' },
    why: 'A server that turns everybody away may do so before or after it has read the headers to their end.',
    whyNot: {
      431: 'A maintenance page may be sent without reading the headers to their end.',
      503: 'The part that reads headers may give up on them before anybody asks about the maintenance.',
    },
  },
}
