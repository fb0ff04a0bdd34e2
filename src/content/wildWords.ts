import type { WildWords } from './entry.ts'
import type { WildId } from './wildIds.ts'

/** What each vendor means by its number, by the id in `wild.ts`. */
export const wildWords: Readonly<Record<WildId, WildWords>> = {
  '419-laravel': {
    means:
      'The form’s token against forged requests is missing or too old, so the page should be loaded again.',
    shows:
      'A user leaves a form open over lunch and sends it afterwards: a plain page says “Page Expired”.',
    instead: { code: 403, because: 'a forged or stale form is refused.' },
    source: 'Laravel documentation',
    lookalikes: [
      {
        id: '440-iis',
        whyNot: 'A session may be well alive when only the form’s token has run out.',
      },
      {
        id: '498-esri',
        whyNot: 'The token here guards a form against forgery, and is no key to an API.',
      },
    ],
  },
  '419-aspnet': {
    means:
      'A ready-made constant for a sign-in that has run out; nothing in the framework acts on it by itself.',
    shows: 'A constant in StatusCodes that somebody found by auto-completion and sent.',
    instead: { code: 401, because: 'the cure is to sign in again.' },
    source: 'ASP.NET Core documentation',
    lookalikes: [
      { id: '419-laravel', whyNot: 'The constant speaks of a sign-in, and not of a form’s token.' },
      { id: '440-iis', whyNot: 'It is a name in a library, and no server sends it by itself.' },
    ],
  },
  '420-twitter': {
    means:
      'The caller has used up its calls for now; a joke from a film in place of a number that did not exist yet.',
    shows: 'Old client code that still waits for it. The API has long sent 429.',
    instead: { code: 429, because: 'it was registered for just this in 2012.' },
    source: 'X developer documentation',
    lookalikes: [
      {
        id: '420-spring',
        whyNot: 'It counted calls, and had nothing to do with a method that fails.',
      },
      {
        id: '529-anthropic',
        whyNot: 'It was about the one caller’s share, not about a load that hits everyone.',
      },
    ],
  },
  '420-spring': {
    means:
      'A leftover constant from a WebDAV draft: the method was not carried out because some part of it went wrong.',
    shows: 'A deprecated constant in HttpStatus, METHOD_FAILURE.',
    instead: {
      code: 424,
      because: 'the final WebDAV text has this for what hangs on another action.',
    },
    source: 'Spring documentation',
    lookalikes: [
      { id: '420-twitter', whyNot: 'The constant knows nothing of limits on calls.' },
      {
        id: '449-microsoft',
        whyNot: 'Nothing is asked for that could be added: the method went wrong.',
      },
    ],
  },
  '430-shopify': {
    means:
      'The request looked malicious to the platform and was turned away before it got anywhere.',
    shows: 'A script against a shop, with odd headers or a bad reputation.',
    instead: { code: 403, because: 'it is a refusal.' },
    source: 'Shopify documentation',
    lookalikes: [
      {
        id: '540-shopify',
        whyNot: 'The caller’s own look is the reason, and not an endpoint that is off.',
      },
      { id: '783-shopify', whyNot: 'Nothing was parsed here: it was turned away on suspicion.' },
    ],
  },
  '440-iis': {
    means: 'The session has run out, and the user has to sign in again before going on.',
    shows: 'A mailbox left open in a tab overnight; its scripts get this and show the login page.',
    instead: { code: 401, because: 'it is the registered way to ask for a login.' },
    source: 'Wikipedia, List of HTTP status codes',
    lookalikes: [
      {
        id: '419-laravel',
        whyNot: 'It is the session as a whole that has ended, not the token of one form.',
      },
      {
        id: '457-exchange',
        whyNot: 'The session is over; the password itself may be as good as ever.',
      },
    ],
  },
  '444-nginx': {
    means: 'A note to itself: close the connection at once and send the client nothing at all.',
    shows:
      'Only in the log and in the configuration: return 444 against scanners. The client sees a closed connection.',
    instead: { code: 403, because: 'it says no where somebody may read it.' },
    source: 'nginx documentation',
    lookalikes: [
      { id: '499-nginx', whyNot: 'Here it is the server that closes, and by plan.' },
      {
        id: '497-nginx',
        whyNot: 'No protocol was mixed up: silence is what the configuration asks for.',
      },
    ],
  },
  '449-microsoft': {
    means:
      'The client should repeat the request with something added, which a header of the response names.',
    shows: 'Old Office clients against SharePoint-like servers, with Ms-Echo-Request.',
    instead: { code: 428, because: 'it asks for an addition of one registered kind.' },
    source: 'Microsoft documentation',
    lookalikes: [
      { id: '451-exchange', whyNot: 'The same server should be asked again, not another one.' },
      {
        id: '420-spring',
        whyNot: 'The request did not go wrong for good: it is to be repeated with more in it.',
      },
    ],
  },
  '450-windows': {
    means: 'Software on the family’s computer kept the page from being shown to a child.',
    shows: 'Nowhere any more; it came from the machine itself, not from the site.',
    instead: { code: 403, because: 'a refusal, if a server makes it.' },
    source: 'Wikipedia, List of HTTP status codes',
    lookalikes: [
      {
        id: '430-shopify',
        whyNot: 'The child’s own computer said no, and not a site that was suspicious.',
      },
      { id: '999-linkedin', whyNot: 'It kept a child away, not a robot.' },
    ],
  },
  '451-exchange': {
    means: 'The mailbox lives on another server, which a header of the response names.',
    shows: 'Phones that sync mail after a mailbox was moved; the header is X-MS-Location.',
    instead: {
      code: 308,
      because: 'redirects are what HTTP has for this; and the registered 451 speaks of the law.',
    },
    source: 'Microsoft documentation',
    lookalikes: [
      {
        id: '449-microsoft',
        whyNot: 'Another server is to be asked, and nothing has to be added.',
      },
      { id: '456-exchange', whyNot: 'The account is fine: it has only moved.' },
    ],
  },
  '456-exchange': {
    means: 'The account is blocked by somebody, so its mail cannot be synchronised.',
    shows: 'A phone that stops syncing after an administrator has blocked the user.',
    instead: { code: 403, because: 'a refusal to a user who is known.' },
    source: 'Microsoft documentation',
    lookalikes: [
      { id: '457-exchange', whyNot: 'A new password would not help: the account itself is shut.' },
      { id: '451-exchange', whyNot: 'It has not moved to another server.' },
    ],
  },
  '457-exchange': {
    means: 'The password has run out, and the user has to choose another one first.',
    shows: 'A phone that asks for the password again and again, though it was typed correctly.',
    instead: { code: 401, because: 'credentials are what is missing.' },
    source: 'Microsoft documentation',
    lookalikes: [
      { id: '456-exchange', whyNot: 'The account is open to whoever has a fresh password.' },
      { id: '440-iis', whyNot: 'Signing in again with the same password would not do.' },
    ],
  },
  '460-alb': {
    means:
      'The client hung up before there was an answer, within the time that would have been waited for one.',
    shows: 'Access logs and metrics only, when clients have shorter time limits than the balancer.',
    instead: {
      code: 408,
      because: 'a client was too slow there too, but it still reads the answer.',
    },
    source: 'AWS documentation',
    lookalikes: [
      { id: '463-alb', whyNot: 'The client is gone, and its headers were not the trouble.' },
      { id: '464-alb', whyNot: 'The protocol was right: the client just did not stay.' },
    ],
  },
  '463-alb': {
    means: 'The header that lists the addresses on the way has more than thirty of them.',
    shows: 'A loop of proxies that each add a line to X-Forwarded-For.',
    instead: { code: 431, because: 'too much stands in a header.' },
    source: 'AWS documentation',
    lookalikes: [
      { id: '460-alb', whyNot: 'The client is there; its list of addresses is too long.' },
      {
        id: '464-alb',
        whyNot: 'The version of the protocol is fine: the list of addresses is not.',
      },
    ],
  },
  '464-alb': {
    means:
      'The protocol of the request does not go together with the one that the group of targets is set up for.',
    shows: 'gRPC or HTTP/2 sent to a target group that is set to HTTP/1.1.',
    instead: { code: 505, because: 'it is about versions of HTTP.' },
    source: 'AWS documentation',
    lookalikes: [
      { id: '463-alb', whyNot: 'No list is too long: two settings do not go together.' },
      { id: '561-alb', whyNot: 'Nobody tried to sign in when two protocols did not match.' },
    ],
  },
  '494-nginx': {
    means:
      'A header line, or all of them together, did not fit into the buffers; the client is shown a plain 400.',
    shows: 'In the error_page settings and in the log, mostly because of cookies.',
    instead: { code: 431, because: 'it was registered for just this.' },
    source: 'nginx source code',
    lookalikes: [
      {
        id: '497-nginx',
        whyNot: 'The protocol was right, and the headers were too big for the buffers.',
      },
      { id: '495-nginx', whyNot: 'No certificate plays a part: the headers are too big.' },
    ],
  },
  '495-nginx': {
    means:
      'The client did send a certificate, and it could not be verified; the client is shown a plain 400.',
    shows: 'Services with mutual TLS, when a client’s certificate has run out.',
    instead: { code: 403, because: 'the caller is not let in.' },
    source: 'nginx documentation',
    lookalikes: [
      { id: '496-nginx', whyNot: 'There was a certificate: it was just not a good one.' },
      {
        id: '526-cloudflare',
        whyNot: 'It is the client’s certificate that failed, not that of a server behind.',
      },
    ],
  },
  '496-nginx': {
    means:
      'A certificate of the client was demanded, and none was sent; the client is shown a plain 400.',
    shows: 'Services with mutual TLS, when somebody opens them in an ordinary browser.',
    instead: {
      code: 401,
      because:
        'something is missing that would identify the caller, though it cannot be asked for by header.',
    },
    source: 'nginx documentation',
    lookalikes: [
      { id: '495-nginx', whyNot: 'No certificate came, so there was none to be found bad.' },
      { id: '497-nginx', whyNot: 'TLS was spoken here: it is a certificate that is missing.' },
    ],
  },
  '497-nginx': {
    means: 'Plain HTTP arrived at a port that expects TLS; the client is shown a plain 400.',
    shows: 'A link such as http://host:443, or a proxy that was told the wrong scheme.',
    instead: { code: 308, because: 'many set error_page to lead such clients to https.' },
    source: 'nginx documentation',
    lookalikes: [
      { id: '496-nginx', whyNot: 'Not a certificate is missing: TLS as a whole is.' },
      { id: '494-nginx', whyNot: 'The headers could even be read; they came without TLS.' },
    ],
  },
  '498-esri': {
    means: 'The access token that was sent with the call is not valid, or it has run out.',
    shows: 'In the JSON of an answer whose status line says 200, so look at error.code.',
    instead: { code: 401, because: 'credentials that are not good.' },
    source: 'Wikipedia, List of HTTP status codes',
    lookalikes: [
      { id: '499-esri', whyNot: 'A token was sent; it is just not a good one.' },
      { id: '440-iis', whyNot: 'It is a token of an API, and no session in a browser.' },
    ],
  },
  '499-esri': {
    means: 'The call needs an access token, and came without any token at all.',
    shows: 'In the JSON of an answer whose status line says 200.',
    instead: { code: 401, because: 'credentials are missing.' },
    source: 'Wikipedia, List of HTTP status codes',
    lookalikes: [
      { id: '498-esri', whyNot: 'There was no token that could have been invalid.' },
      { id: '499-nginx', whyNot: 'The caller has not gone away: its token is missing.' },
    ],
  },
  '499-nginx': {
    means: 'The client hung up while the server was still waiting for an answer to give to it.',
    shows:
      'Access logs only, in bursts when pages get slow. Google’s RPC codes borrow it for CANCELLED.',
    instead: {
      code: 504,
      because: 'the code for the other case, in which the gateway stops waiting.',
    },
    source: 'nginx source code',
    lookalikes: [
      {
        id: '444-nginx',
        whyNot: 'It was the client that closed the connection, not the server by plan.',
      },
      { id: '499-esri', whyNot: 'No token plays a part: the client has gone.' },
    ],
  },
  '508-cpanel': {
    means: 'The customer’s account has used up its share of processor, memory or processes.',
    shows: 'Small sites on shared hosting, on the day they become popular.',
    instead: { code: 503, because: 'it is an overload that passes.' },
    source: 'Wikipedia, List of HTTP status codes',
    lookalikes: [
      { id: '509-cpanel', whyNot: 'Processor or memory is used up, and not a month’s traffic.' },
      { id: '530-pantheon', whyNot: 'The site is awake: it has hit a limit.' },
    ],
  },
  '509-cpanel': {
    means: 'The site has already sent as much traffic as it may for this month.',
    shows:
      'Shared hosting towards the end of a month. Node has a phrase for it, though the registry has not.',
    instead: { code: 503, because: 'it will pass with the month.' },
    source: 'Wikipedia, List of HTTP status codes',
    lookalikes: [
      { id: '508-cpanel', whyNot: 'Traffic is counted here, not processor or memory.' },
      { id: '529-ssllabs', whyNot: 'It is the site’s own allowance, not an overloaded service.' },
    ],
  },
  '520-cloudflare': {
    means: 'The origin did answer, with something empty, malformed or otherwise unexpected.',
    shows:
      'The catch-all on Cloudflare’s error page: a crash, an oversized header, a reset in mid-answer.',
    instead: { code: 502, because: 'an invalid answer from behind.' },
    source: 'Cloudflare documentation',
    lookalikes: [
      {
        id: '521-cloudflare',
        whyNot: 'The origin took the connection, and then said something odd.',
      },
      {
        id: '524-cloudflare',
        whyNot: 'Something did come from the origin before the time was up.',
      },
    ],
  },
  '521-cloudflare': {
    means: 'The origin refused the connection outright, as soon as it was tried.',
    shows: 'A web server that has stopped, or a firewall that rejects Cloudflare’s addresses.',
    instead: { code: 502, because: 'what other gateways say after a refusal.' },
    source: 'Cloudflare documentation',
    lookalikes: [
      { id: '522-cloudflare', whyNot: 'A refusal is an answer, and a quick one.' },
      { id: '523-cloudflare', whyNot: 'The origin could be reached, and said no.' },
    ],
  },
  '522-cloudflare': {
    means: 'A TCP connection to the origin was not established, or not acknowledged, in time.',
    shows: 'A firewall that drops packets, an overloaded machine, a wrong address.',
    instead: { code: 504, because: 'the time ran out on the server behind.' },
    source: 'Cloudflare documentation',
    lookalikes: [
      { id: '521-cloudflare', whyNot: 'Nobody refused: there was no answer at all.' },
      {
        id: '524-cloudflare',
        whyNot: 'It never came to a connection on which a request could wait.',
      },
    ],
  },
  '523-cloudflare': {
    means: 'No route through the network could be found to the origin’s address.',
    shows: 'A wrong address in DNS, or a provider with routing trouble.',
    instead: { code: 502, because: 'the nearest word for a server behind that cannot be used.' },
    source: 'Cloudflare documentation',
    lookalikes: [
      { id: '522-cloudflare', whyNot: 'The packets found no way, so no handshake could be slow.' },
      { id: '521-cloudflare', whyNot: 'Nobody was reached who could have refused.' },
    ],
  },
  '524-cloudflare': {
    means: 'The connection stood, the request was sent, and the origin did not answer in time.',
    shows: 'Long reports and imports that take more than a minute or two.',
    instead: { code: 504, because: 'it is exactly that.' },
    source: 'Cloudflare documentation',
    lookalikes: [
      { id: '522-cloudflare', whyNot: 'There was a connection: the answer is what did not come.' },
      { id: '520-cloudflare', whyNot: 'Nothing came from the origin, neither good nor odd.' },
    ],
  },
  '525-cloudflare': {
    means: 'The origin was reached, but the two could not agree on a TLS connection.',
    shows: 'An origin without a certificate on port 443, or without a cipher in common.',
    instead: { code: 502, because: 'nothing usable came from behind.' },
    source: 'Cloudflare documentation',
    lookalikes: [
      { id: '526-cloudflare', whyNot: 'It failed before a certificate could be judged.' },
      { id: '521-cloudflare', whyNot: 'The connection was taken up; it was TLS that failed.' },
    ],
  },
  '526-cloudflare': {
    means:
      'The origin showed a certificate that could not be validated, though the settings demand a valid one.',
    shows: 'An origin’s certificate that ran out, under “Full (strict)”.',
    instead: { code: 502, because: 'nothing trustworthy came from behind.' },
    source: 'Cloudflare documentation',
    lookalikes: [
      { id: '525-cloudflare', whyNot: 'The handshake got as far as a certificate.' },
      {
        id: '495-nginx',
        whyNot: 'It is the origin’s certificate that failed, and not the client’s.',
      },
    ],
  },
  '527-cloudflare': {
    means:
      'The link to a helper program at the origin broke; the product behind it has been retired.',
    shows: 'Old articles and old logs.',
    instead: { code: 502, because: 'the server behind was of no use.' },
    source: 'Wikipedia, List of HTTP status codes',
    lookalikes: [
      { id: '520-cloudflare', whyNot: 'A special link broke, and not the origin’s own answer.' },
      {
        id: '523-cloudflare',
        whyNot: 'It was a helper at the origin that failed, not a route to it.',
      },
    ],
  },
  '529-anthropic': {
    means: 'The service is overloaded for everyone at the moment, whatever this caller has used.',
    shows: 'Programs that call a language model at a busy hour; the body says overloaded_error.',
    instead: { code: 503, because: 'temporary overload is what it means.' },
    source: 'Anthropic documentation',
    lookalikes: [
      { id: '420-twitter', whyNot: 'No caller’s share is at issue: everyone is affected.' },
      { id: '530-cloudflare', whyNot: 'The service can be found; it has too much to do.' },
    ],
  },
  '529-ssllabs': {
    means:
      'The service that runs the tests has too many of them going and asks to be tried again later.',
    shows: 'Build jobs that grade the TLS settings of a site.',
    instead: { code: 503, because: 'it is a passing overload.' },
    source: 'SSL Labs documentation',
    lookalikes: [
      {
        id: '508-cpanel',
        whyNot: 'A whole service is busy, not one hosting account at its limit.',
      },
      { id: '509-cpanel', whyNot: 'It is too much work, and not a month’s traffic.' },
    ],
  },
  '530-cloudflare': {
    means: 'Something kept the origin from being looked up; a second number in the body says what.',
    shows: 'An error page with 1016 or another number of four digits on it.',
    instead: { code: 502, because: 'the server behind could not be used.' },
    source: 'Cloudflare documentation',
    lookalikes: [
      { id: '523-cloudflare', whyNot: 'The name led nowhere, so no route was even tried.' },
      { id: '530-pantheon', whyNot: 'The site is not asleep: its origin could not be found.' },
    ],
  },
  '530-pantheon': {
    means: 'The site has been put to sleep by its host because nobody had used it for long.',
    shows: 'Trial sites that nobody has opened for months.',
    instead: { code: 503, because: 'it can be woken up again.' },
    source: 'Wikipedia, List of HTTP status codes',
    lookalikes: [
      { id: '530-cloudflare', whyNot: 'The host knows the site well: it put it to sleep.' },
      { id: '540-shopify', whyNot: 'The whole site sleeps, not one endpoint.' },
    ],
  },
  '540-shopify': {
    means: 'The endpoint that was called has been switched off for the time being.',
    shows: 'An API call during trouble that the platform knows of.',
    instead: { code: 503, because: 'it is for the time being.' },
    source: 'Shopify documentation',
    lookalikes: [
      { id: '430-shopify', whyNot: 'Nobody suspected the caller: the endpoint is off.' },
      { id: '783-shopify', whyNot: 'The request was not looked at, well made or not.' },
    ],
  },
  '561-alb': {
    means:
      'The user was to be signed in on the way, and the identity provider answered with an error.',
    shows:
      'Applications that leave the login to the balancer, when the provider’s settings are wrong.',
    instead: {
      code: 502,
      because: 'a server behind answered with an error; despite its name it is no 401.',
    },
    source: 'AWS documentation',
    lookalikes: [
      { id: '464-alb', whyNot: 'The protocol was fine: it was the sign-in that failed.' },
      { id: '460-alb', whyNot: 'The client stayed; another server answered badly.' },
    ],
  },
  '598-proxies': {
    means: 'The proxy was connected to a server behind it and got nothing to read in time.',
    shows: 'Home-made proxies and monitoring tools.',
    instead: { code: 504, because: 'it is exactly that.' },
    source: 'Wikipedia, List of HTTP status codes',
    lookalikes: [
      { id: '599-tornado', whyNot: 'There was a connection, on which nothing came.' },
      { id: '494-nginx', whyNot: 'Nothing was too big: nothing came.' },
    ],
  },
  '599-tornado': {
    means:
      'No HTTP answer was had at all: the client library itself puts this number where a code should be.',
    shows: 'Exceptions in Python programs: no server has sent it.',
    instead: {
      code: 504,
      because: 'the nearest, but only a gateway can send it; here nothing was received.',
    },
    source: 'Tornado documentation',
    lookalikes: [
      {
        id: '598-proxies',
        whyNot: 'It stands for every way of getting no answer, and no server says it.',
      },
      {
        id: '460-alb',
        whyNot: 'The client is the one that did not get an answer, and did not hang up on one.',
      },
    ],
  },
  '783-shopify': {
    means: 'The JSON in the body of the request could not be parsed as JSON.',
    shows:
      'API clients that build JSON by hand. The number lies outside 100 to 599, so it is no valid code.',
    instead: { code: 400, because: 'it is the code for what cannot be read.' },
    source: 'Shopify documentation',
    lookalikes: [
      { id: '430-shopify', whyNot: 'The body was at fault, and nobody was suspicious.' },
      { id: '540-shopify', whyNot: 'The endpoint works, and could not read what it got.' },
    ],
  },
  '999-linkedin': {
    means: 'Access by a program was noticed, and the request was turned away.',
    shows:
      'Link checkers, which report every link to a profile as broken. The number lies outside 100 to 599.',
    instead: { code: 429, because: 'or 403, which clients understand.' },
    source: 'Wikipedia, List of HTTP status codes',
    lookalikes: [
      { id: '450-windows', whyNot: 'It keeps robots away, not children.' },
      {
        id: '430-shopify',
        whyNot: 'It is about who asks by program, and not about an attack on a shop.',
      },
    ],
  },
}
