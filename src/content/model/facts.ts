/** One possible state of a fact. Clauses complete "… would be right if …". */
interface Value {
  readonly value: string
  /** As a statement of what is. */
  readonly is: string
  /** Had it been so. Absent for what is uneventful. */
  readonly had?: string
  /** Had it been otherwise. */
  readonly not?: string
  /** Makes a counterfactual that brings it about less likely to be chosen. */
  readonly extraCost?: number
}

interface Fact {
  readonly name: string
  /** A fact can decide; a setting says who and what, and follows along when unstated; a house rule settles what the RFCs leave open. */
  readonly kind: 'fact' | 'setting' | 'house'
  readonly ask: string
  /** What it costs a counterfactual to change it. */
  readonly cost: number
  /** The first one is the uneventful one. */
  readonly values: readonly Value[]
}

/** What a server knows about one exchange. Values that answer one question, or that are found one after the other, are one fact. */
export const facts = [
  {
    name: 'role',
    kind: 'setting',
    ask: 'Who is answering?',
    cost: 1.4,
    values: [
      {
        value: 'origin',
        is: 'the site itself answers',
        had: 'the site itself had been the one to answer',
      },
      {
        value: 'gateway',
        is: 'a gateway in front of other servers answers',
        had: 'the answer had come from a gateway in front of the site',
      },
      {
        value: 'proxy',
        is: 'the client’s proxy answers',
        had: 'it had been the client’s proxy that answered',
      },
      {
        value: 'network',
        is: 'the access network answers in place of the site',
        had: 'it had been the access network (that of a hotel, say) that answered',
      },
    ],
  },
  {
    name: 'version',
    kind: 'setting',
    ask: 'Which version of HTTP does the client speak?',
    cost: 1.3,
    values: [
      {
        value: 'HTTP/1.1',
        is: 'the request is in HTTP/1.1',
        had: 'the request had been in HTTP/1.1',
      },
      {
        value: 'HTTP/1.0',
        is: 'the request is in HTTP/1.0',
        had: 'the request had been in HTTP/1.0',
        extraCost: 0.5,
      },
      {
        value: 'HTTP/2',
        is: 'the request is in HTTP/2 or later',
        had: 'the request had been in HTTP/2',
        extraCost: 0.5,
      },
    ],
  },
  {
    name: 'connection',
    kind: 'fact',
    ask: 'Is anything special about the connection or its protocol?',
    cost: 1.2,
    values: [
      { value: 'plain', is: 'the connection is an ordinary one' },
      {
        value: 'version refused',
        is: 'the server does not speak this major version of HTTP',
        had: 'the server had refused this major version of HTTP',
        not: 'the server had spoken this version of HTTP',
      },
      {
        value: 'wrong server',
        is: 'this server, on this connection, does not answer for the host',
        had: 'the request had reached a server (or connection) that does not answer for that host',
        not: 'the request had reached the right server',
      },
      {
        value: 'early data',
        is: 'the request came in TLS early data and the server will not risk a replay',
        had: 'the request had come in TLS early data that could be replayed',
        not: 'the handshake had been complete',
      },
      {
        value: 'switch demanded',
        is: 'the server will only do this over another protocol',
        had: 'the server had insisted on another protocol',
        not: 'the server had been content with the protocol in use',
      },
      {
        value: 'switch accepted',
        is: 'the client offered another protocol and the server takes it up',
        had: 'the client had offered another protocol and the server had taken it up',
        not: 'no other protocol had been taken up',
      },
    ],
  },
  {
    name: 'request',
    kind: 'fact',
    ask: 'Did the request arrive whole and well formed?',
    cost: 1,
    values: [
      { value: 'sound', is: 'the request is complete and well formed' },
      {
        value: 'unfinished',
        is: 'the client stopped sending half-way',
        had: 'the client had stopped half-way through sending',
        not: 'the whole request had arrived in time',
        extraCost: 0.2,
      },
      {
        value: 'malformed',
        is: 'the request line, a header field or the framing is malformed',
        had: 'the message itself had been malformed',
        not: 'the message had been well formed',
        extraCost: 0.3,
      },
      {
        value: 'bad parameter',
        is: 'a required parameter is missing or makes no sense',
        had: 'a required parameter had been missing or made no sense',
        not: 'the parameters had been in order',
      },
    ],
  },
  {
    name: 'size',
    kind: 'fact',
    ask: 'Is anything too big, or of undeclared size?',
    cost: 1,
    values: [
      { value: 'fits', is: 'everything is within the limits' },
      {
        value: 'uri',
        is: 'the URI is longer than the server reads',
        had: 'the URI had been longer than the server reads',
        not: 'the URI had been short enough',
      },
      {
        value: 'headers',
        is: 'the header fields are larger than the server reads',
        had: 'the header fields (cookies, say) had been too large',
        not: 'the header fields had been small enough',
      },
      {
        value: 'body',
        is: 'the body is larger than the server takes',
        had: 'the body had been larger than the server takes',
        not: 'the body had been small enough',
      },
      {
        value: 'undeclared',
        is: 'the body has no declared length and the server insists on one',
        had: 'the body had come without a declared length and the server had insisted on one',
        not: 'the length had been declared',
      },
    ],
  },
  {
    name: 'method',
    kind: 'setting',
    ask: 'What was asked for?',
    cost: 1.3,
    values: [
      { value: 'GET', is: 'a GET (or HEAD)', had: 'the request had been a GET' },
      { value: 'POST', is: 'a POST', had: 'the request had been a POST' },
      { value: 'PUT', is: 'a PUT', had: 'the request had been a PUT' },
      { value: 'PATCH', is: 'a PATCH', had: 'the request had been a PATCH' },
      { value: 'DELETE', is: 'a DELETE', had: 'the request had been a DELETE' },
      {
        value: 'PROPFIND',
        is: 'a WebDAV PROPFIND of a whole tree',
        had: 'the request had been a PROPFIND of a whole tree',
        extraCost: 1,
      },
    ],
  },
  {
    name: 'trouble',
    kind: 'fact',
    ask: 'Is anything wrong on the server side?',
    cost: 1,
    values: [
      { value: 'none', is: 'all is well on the server side' },
      {
        value: 'overloaded',
        is: 'the server has more work than it can take',
        had: 'the server had been overloaded',
        not: 'the server had had capacity to spare',
      },
      {
        value: 'maintenance',
        is: 'the server is down for maintenance',
        had: 'the server had been down for maintenance',
        not: 'the maintenance had been over',
      },
      {
        value: 'store down',
        is: 'a database that the server depends on cannot be reached',
        had: 'the database behind the server had been out of reach',
        not: 'the database had been within reach',
        extraCost: 0.2,
      },
      {
        value: 'upstream invalid',
        is: 'the server behind the gateway answered with something invalid',
        had: 'the server behind the gateway had answered with something invalid',
        not: 'the server behind the gateway had answered properly',
      },
      {
        value: 'upstream unreachable',
        is: 'the gateway cannot connect to the server behind it',
        had: 'the gateway had not been able to connect to the server behind it',
        not: 'the server behind the gateway had answered properly',
        extraCost: 0.2,
      },
      {
        value: 'upstream silent',
        is: 'the server behind the gateway does not answer in time',
        had: 'the server behind the gateway had not answered in time',
        not: 'the server behind the gateway had answered in time',
      },
      {
        value: 'own fault',
        is: 'the server runs into an unexpected fault of its own',
        had: 'the server had run into an unexpected fault of its own',
        not: 'nothing had broken in the server',
      },
      {
        value: 'storage full',
        is: 'the server has no room left to store this',
        had: 'the server had run out of room to store it',
        not: 'the server had had room to store it',
      },
      {
        value: 'loop',
        is: 'the server walked into an endless loop of collections',
        had: 'the collections had contained each other in an endless loop',
        not: 'there had been no loop',
        extraCost: 0.5,
      },
    ],
  },
  {
    name: 'copy',
    kind: 'fact',
    ask: 'Is a cache on the way to answer from a stored copy?',
    cost: 1.2,
    values: [
      { value: 'not needed', is: 'the origin can be asked' },
      {
        value: 'missing',
        is: 'the client takes only a stored copy, and the cache has none',
        had: 'the client had asked with only-if-cached and the cache had had no copy',
        not: 'the origin had been free to answer',
      },
      {
        value: 'stale and allowed',
        is: 'the origin is out of reach, and the cache sends its stale copy',
        had: 'a cache had sent its stale copy while the origin was out of reach',
        not: 'no stale copy had been at hand',
      },
      {
        value: 'stale and forbidden',
        is: 'the origin is out of reach, and its must-revalidate forbids the stale copy',
        had: 'the origin had been out of reach and its must-revalidate had forbidden the stale copy',
        not: 'the copy had been fresh',
      },
    ],
  },
  {
    name: 'quota',
    kind: 'fact',
    ask: 'Is this caller within its quota?',
    cost: 1,
    values: [
      { value: 'within', is: 'the caller is within its quota' },
      {
        value: 'spent',
        is: 'this caller has sent more requests than it is allowed',
        had: 'this caller had sent too many requests',
        not: 'the caller had kept to its quota',
      },
      {
        value: 'plan used up',
        is: 'the plan that this caller pays for allows no more of these',
        had: 'the caller’s plan had allowed no more of these',
        not: 'the caller’s plan had had room',
        extraCost: 0.8,
      },
    ],
  },
  {
    name: 'support',
    kind: 'fact',
    ask: 'Is the method supported?',
    cost: 1,
    values: [
      { value: 'here', is: 'the method is supported here' },
      {
        value: 'not here',
        is: 'the server knows the method but this resource does not support it',
        had: 'the server had known the method but this resource had not supported it',
        not: 'this resource had supported the method',
      },
      {
        value: 'nowhere',
        is: 'the server does not know the method at all',
        had: 'the server had not known the method at all',
        not: 'the server had known the method',
      },
    ],
  },
  {
    name: 'expect',
    kind: 'fact',
    ask: 'Did the client ask for something with Expect?',
    cost: 1.2,
    values: [
      { value: 'nothing', is: 'no Expect header' },
      {
        value: 'go-ahead',
        is: 'the client waits for permission before it sends the body',
        had: 'the client had been waiting for permission to send its body',
        not: 'the client had sent its body without asking first',
      },
      {
        value: 'unmet',
        is: 'the client demands something with Expect that the server cannot meet',
        had: 'the request had carried an Expect that could not be met',
        not: 'there had been no Expect header',
      },
    ],
  },
  {
    name: 'access',
    kind: 'fact',
    ask: 'May this caller have this done?',
    cost: 1,
    values: [
      { value: 'granted', is: 'the caller may, or nobody asks' },
      {
        value: 'not signed in',
        is: 'credentials are needed and none were sent',
        had: 'credentials had been needed and none had been sent',
        not: 'the caller had sent valid credentials',
      },
      {
        value: 'rejected',
        is: 'the credentials sent are wrong or expired',
        had: 'the credentials sent had been wrong or expired',
        not: 'the credentials had been valid',
      },
      {
        value: 'refused',
        is: 'the caller is known, or need not be, and may not do this',
        had: 'the caller had been known and had lacked the permission',
        not: 'the caller had been allowed to do this',
      },
      {
        value: 'blocked by law',
        is: 'a legal demand keeps it from being served',
        had: 'a legal demand had kept the resource from being served',
        not: 'no legal demand had stood in the way',
      },
    ],
  },
  {
    name: 'resource',
    kind: 'fact',
    ask: 'Is there something at this address?',
    cost: 1,
    values: [
      { value: 'there', is: 'the resource exists' },
      {
        value: 'absent',
        is: 'there is nothing at this address, and this request does not make it',
        had: 'there had been nothing at this address',
        not: 'the address had led to something',
      },
      {
        value: 'gone',
        is: 'it was there and has been removed for good',
        had: 'the resource had been removed for good',
        not: 'the resource had still been there',
      },
      {
        value: 'moved',
        is: 'it has another address for good',
        had: 'the resource had moved to another address for good',
        not: 'it had still lived at this address',
      },
      {
        value: 'elsewhere',
        is: 'it is at another address for the time being',
        had: 'the resource had been at another address only for the time being',
        not: 'it had been at its own address',
      },
    ],
  },
  {
    name: 'wanted',
    kind: 'fact',
    ask: 'Can the server answer in a form the client accepts?',
    cost: 1,
    values: [
      { value: 'available', is: 'an acceptable form is available' },
      {
        value: 'unavailable',
        is: 'no form that the client accepts is available',
        had: 'the client had accepted only formats that the server does not have',
        not: 'an acceptable form had been available',
      },
      {
        value: 'choice',
        is: 'there are several forms and the server leaves the choice to the client',
        had: 'there had been several forms, each with its own address, and the choice had been left to the client',
        not: 'the server had picked the form itself',
        extraCost: 0.3,
      },
    ],
  },
  {
    name: 'condition',
    kind: 'fact',
    ask: 'Did the request carry a condition (If-Match, If-None-Match, …)?',
    cost: 1,
    values: [
      { value: 'none', is: 'no condition' },
      {
        value: 'required',
        is: 'the server demands a condition and none was sent',
        had: 'the server had demanded a condition (If-Match) and none had been sent',
        not: 'no condition had been demanded',
      },
      {
        value: 'met',
        is: 'a condition was sent and holds',
        had: 'a condition had been sent and had held',
        not: 'no condition had been sent',
        extraCost: 0.2,
      },
      {
        value: 'changed',
        is: 'If-Match or If-Unmodified-Since is false: somebody changed it meanwhile',
        had: 'an If-Match had been sent and had no longer matched',
        not: 'the condition had still held',
      },
      {
        value: 'unchanged',
        is: 'If-None-Match or If-Modified-Since is false: the copy named is the current one',
        had: 'the copy named in If-None-Match had still been the current one',
        not: 'the copy named had been out of date',
      },
    ],
  },
  {
    name: 'body',
    kind: 'fact',
    ask: 'Can the server use the body that was sent?',
    cost: 1,
    values: [
      { value: 'usable', is: 'the body is fine, or there is none' },
      {
        value: 'wrong kind',
        is: 'the body is in a format the server does not take here',
        had: 'the body had been in a format the server does not take',
        not: 'the body had been in a supported format',
      },
      {
        value: 'unreadable',
        is: 'the body does not parse',
        had: 'the body had not parsed',
        not: 'the body had parsed',
      },
      {
        value: 'invalid',
        is: 'the body parses but its values break a rule',
        had: 'the body had been readable, with values that break a rule',
        not: 'the values had been valid',
      },
    ],
  },
  {
    name: 'state',
    kind: 'fact',
    ask: 'Does what is already stored stand in the way?',
    cost: 1,
    values: [
      { value: 'fits', is: 'nothing stored stands in the way' },
      {
        value: 'clash',
        is: 'it clashes with what is stored now',
        had: 'the request had clashed with what is stored',
        not: 'nothing stored had stood in the way',
      },
      {
        value: 'another address',
        is: 'what the PUT carries belongs to another address',
        had: 'the PUT had carried something that belongs to another address',
        not: 'the PUT had suited its address',
        extraCost: 0.3,
      },
      {
        value: 'locked',
        is: 'somebody holds a lock on it',
        had: 'somebody had held a lock on the resource',
        not: 'nobody had held a lock on it',
      },
      {
        value: 'dependency',
        is: 'another action that this one depends on has failed',
        had: 'an action that this one depends on had failed',
        not: 'the action it depends on had succeeded',
      },
    ],
  },
  {
    name: 'hints',
    kind: 'fact',
    ask: 'Does the server want to send hints before the answer is ready?',
    cost: 1.2,
    values: [
      { value: 'none', is: 'no hints' },
      {
        value: 'early',
        is: 'the answer is not ready, but what the page will need is known',
        had: 'the answer had not been ready yet but the server had known what the page would need',
        not: 'the answer had been ready',
      },
    ],
  },
  {
    name: 'range',
    kind: 'fact',
    ask: 'Did the client ask for part of it?',
    cost: 1,
    values: [
      { value: 'whole', is: 'the whole is asked for' },
      {
        value: 'satisfiable',
        is: 'a part is asked for, and that part exists',
        had: 'a part that exists had been asked for with Range',
        not: 'the whole had been asked for',
      },
      {
        value: 'unsatisfiable',
        is: 'a part is asked for that lies outside the whole',
        had: 'a part had been asked for that lies outside the whole',
        not: 'the whole had been asked for',
      },
    ],
  },
  {
    name: 'outcome',
    kind: 'fact',
    ask: 'It worked. What came of it?',
    cost: 1,
    values: [
      { value: 'done', is: 'it worked' },
      {
        value: 'content',
        is: 'there is something to send back',
        had: 'the work had been finished, with something to send back',
      },
      {
        value: 'no match',
        is: 'the search worked and found nothing',
        had: 'the search had worked and found nothing',
        not: 'the search had found something',
      },
      {
        value: 'created',
        is: 'something new exists now',
        had: 'a new resource had been made',
        not: 'nothing new had been made',
      },
      {
        value: 'queued',
        is: 'the work is accepted but not done',
        had: 'the work had only been queued',
        not: 'the work had been finished',
      },
      {
        value: 'nothing to say',
        is: 'it is done and there is nothing to send back',
        had: 'the work had been finished, with nothing to send back',
        not: 'there had been something to send back',
      },
      {
        value: 'reset',
        is: 'it is done and the form should be cleared',
        had: 'the client had been meant to clear its form',
        not: 'the form had been meant to stay as it was',
        extraCost: 0.2,
      },
      {
        value: 'see other',
        is: 'it is done and the result is to be fetched with GET at another address',
        had: 'the result had been a page of its own to fetch with GET',
        not: 'the result had come with the answer',
      },
      {
        value: 'many',
        is: 'there is one outcome for each of many items',
        had: 'each of many items had needed an outcome of its own',
        not: 'there had been one outcome for all',
      },
    ],
  },
  {
    name: 'existence',
    kind: 'house',
    ask: 'May a caller without access learn that it exists?',
    cost: 0.8,
    values: [
      { value: 'unstated', is: '' },
      {
        value: 'open',
        is: 'it is no secret that the resource exists',
        had: 'its existence had been no secret',
      },
      {
        value: 'secret',
        is: 'callers without access are answered as where there is nothing',
        had: 'the caller had not been meant to learn that the resource exists',
      },
    ],
  },
  {
    name: 'signIn',
    kind: 'house',
    ask: 'How does the site ask people to sign in?',
    cost: 0.8,
    values: [
      { value: 'unstated', is: '' },
      {
        value: 'challenge',
        is: 'the site asks for credentials by a challenge',
        had: 'the site had asked for credentials by a challenge',
      },
      {
        value: 'form',
        is: 'the site leads people to its sign-in page',
        had: 'the site had led people to its sign-in page',
      },
    ],
  },
  {
    name: 'validation',
    kind: 'house',
    ask: 'Which code does this API use for invalid values?',
    cost: 0.8,
    values: [
      { value: 'unstated', is: '' },
      {
        value: 'precise',
        is: 'this API tells unreadable from invalid',
        had: 'this API had kept one code for bodies it cannot read and another for invalid values',
      },
      {
        value: 'plain',
        is: 'this API answers every faulty body with the general client error',
        had: 'this API had used its one general code for every faulty body',
      },
    ],
  },
  {
    name: 'onFollow',
    kind: 'house',
    ask: 'What must happen to the method on the way to the new address?',
    cost: 0.8,
    values: [
      { value: 'unstated', is: '' },
      {
        value: 'may become GET',
        is: 'a POST is to arrive as a GET, as browsers make it',
        had: 'the POST had been meant to turn into a GET on the way',
      },
      {
        value: 'kept',
        is: 'the method and body must be kept',
        had: 'the POST had been bound to stay a POST',
      },
    ],
  },
  {
    name: 'fallback',
    kind: 'house',
    ask: 'If nothing acceptable is available: refuse or send a default?',
    cost: 0.8,
    values: [
      { value: 'unstated', is: '' },
      {
        value: 'refuse',
        is: 'the server sends no default',
        had: 'the server had refused to send a default',
      },
      {
        value: 'default',
        is: 'the server sends its default form',
        had: 'the server had sent its default form all the same',
      },
    ],
  },
  {
    name: 'ranges',
    kind: 'house',
    ask: 'Does the server honour Range?',
    cost: 0.8,
    values: [
      { value: 'unstated', is: '' },
      { value: 'honoured', is: 'the server honours ranges', had: 'the server had honoured ranges' },
      {
        value: 'ignored',
        is: 'the server ignores Range, as it may, and as it has to where If-Range is false',
        had: 'the server had ignored Range',
      },
    ],
  },
  {
    name: 'deletion',
    kind: 'house',
    ask: 'Is it an error to delete what is not there?',
    cost: 0.8,
    values: [
      { value: 'unstated', is: '' },
      {
        value: 'an error',
        is: 'this API reports the deletion of what is not there as an error',
        had: 'this API had reported the deletion of what is not there as an error',
      },
      {
        value: 'a success',
        is: 'this API counts the deletion of what is not there as done',
        had: 'this API had counted the deletion of what is not there as done',
      },
    ],
  },
  {
    name: 'emptyList',
    kind: 'house',
    ask: 'What does a search that finds nothing send?',
    cost: 0.8,
    values: [
      { value: 'unstated', is: '' },
      {
        value: 'sent',
        is: 'this API sends lists that are empty as well',
        had: 'this API had sent lists that are empty as well',
      },
      {
        value: 'not sent',
        is: 'this API sends nothing when there is nothing to list',
        had: 'this API had sent nothing when there is nothing to list',
      },
    ],
  },
  {
    name: 'removal',
    kind: 'house',
    ask: 'Does the server tell that something was removed for good?',
    cost: 0.8,
    values: [
      { value: 'unstated', is: '' },
      {
        value: 'told',
        is: 'the server tells what was removed for good',
        had: 'the server had said openly that it was removed for good',
      },
      {
        value: 'untold',
        is: 'the server does not tell what it removed, or does not know any more',
        had: 'the server had not told, or not known, that it was removed',
      },
    ],
  },
] as const satisfies readonly Fact[]

export type FactName = (typeof facts)[number]['name']
type ValueOf<Name extends FactName> = Extract<
  (typeof facts)[number],
  { name: Name }
>['values'][number]['value']

/** A total situation: every fact has a value. */
export type Situation = { readonly [Name in FactName]: ValueOf<Name> }

/** The facts that a story states; all others are uneventful. */
export type Stated = Partial<Situation>

/** For a fact and a value, a clause that completes "… would be right if …". */
export type Clauses = { readonly [Name in FactName]?: { readonly [V in ValueOf<Name>]?: string } }

/** For each fact named, the values that fit. */
export type When = { readonly [Name in FactName]?: readonly ValueOf<Name>[] }

/** What cannot be true without something else. */
export const needs: readonly {
  readonly when: When
  readonly requires: When
  readonly why: string
}[] = [
  {
    when: { trouble: ['upstream invalid', 'upstream unreachable', 'upstream silent'] },
    requires: { role: ['gateway', 'proxy'] },
    why: 'only an intermediary has an upstream',
  },
  {
    when: { copy: ['missing', 'stale and allowed', 'stale and forbidden'] },
    requires: { role: ['gateway', 'proxy'], method: ['GET'] },
    why: 'a shared cache on the way answers reads',
  },
  {
    when: { connection: ['switch demanded', 'switch accepted'] },
    requires: { version: ['HTTP/1.1'] },
    why: 'HTTP/1.0 has no Upgrade that counts, and HTTP/2 has none at all',
  },
  {
    when: { state: ['another address'] },
    requires: { method: ['PUT'] },
    why: 'only a PUT says what its address is to hold',
  },
  {
    when: { role: ['network'] },
    requires: { access: ['not signed in', 'rejected'] },
    why: 'a network answers in place of the site only until the client has signed in',
  },
  {
    when: { connection: ['wrong server'] },
    requires: { role: ['origin', 'gateway'] },
    why: 'a proxy must not send 421',
  },
  {
    when: { size: ['body', 'undeclared'] },
    requires: { method: ['POST', 'PUT', 'PATCH'] },
    why: 'there must be a body',
  },
  {
    when: { body: ['wrong kind', 'unreadable', 'invalid'] },
    requires: { method: ['POST', 'PUT', 'PATCH'] },
    why: 'there must be a body',
  },
  {
    when: { expect: ['go-ahead'] },
    requires: { method: ['POST', 'PUT', 'PATCH'] },
    why: '100-continue only with content',
  },
  {
    when: { condition: ['required'] },
    requires: { method: ['PUT', 'PATCH', 'DELETE'] },
    why: 'guards against lost updates',
  },
  {
    when: { condition: ['unchanged'] },
    requires: { resource: ['there', 'moved', 'elsewhere'] },
    why: 'If-None-Match is true where nothing exists',
  },
  {
    when: { condition: ['required', 'met', 'changed', 'unchanged'] },
    requires: { method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
    why: 'conditions concern a selected representation',
  },
  {
    when: { range: ['satisfiable', 'unsatisfiable'] },
    requires: { method: ['GET'] },
    why: 'Range is defined for GET only',
  },
  {
    when: { state: ['clash', 'locked', 'dependency'] },
    requires: { method: ['POST', 'PUT', 'PATCH', 'DELETE'] },
    why: 'reading changes nothing',
  },
  {
    when: { trouble: ['storage full'] },
    requires: { method: ['POST', 'PUT', 'PATCH'] },
    why: 'something is to be stored',
  },
  {
    when: { trouble: ['loop'] },
    requires: { method: ['PROPFIND'] },
    why: 'found while walking a tree',
  },
  {
    when: { wanted: ['choice'] },
    requires: { method: ['GET'], range: ['whole'] },
    why: 'a choice of representations',
  },
  {
    when: { hints: ['early'] },
    requires: { method: ['GET'] },
    why: 'hints are for a page being fetched',
  },
  {
    when: { outcome: ['created'] },
    requires: { method: ['POST', 'PUT'] },
    why: 'GET and DELETE make nothing',
  },
  { when: { outcome: ['no match'] }, requires: { method: ['GET'] }, why: 'a search' },
  {
    when: { outcome: ['queued'] },
    requires: { method: ['POST', 'PUT', 'PATCH', 'DELETE'] },
    why: 'something is to be done',
  },
  { when: { outcome: ['reset'] }, requires: { method: ['POST'] }, why: 'a form was sent' },
  {
    when: { outcome: ['many'] },
    requires: { method: ['POST', 'DELETE', 'PATCH', 'PROPFIND'] },
    why: 'GET and PUT concern one resource',
  },
  { when: { method: ['PROPFIND'] }, requires: { outcome: ['many'] }, why: 'PROPFIND answers 207' },
  {
    when: { existence: ['open', 'secret'] },
    requires: { access: ['not signed in', 'rejected', 'refused'] },
    why: 'matters only when access is refused',
  },
  {
    when: { signIn: ['challenge', 'form'] },
    requires: { role: ['origin', 'gateway'], access: ['not signed in', 'rejected'] },
    why: 'matters only when a site asks people to sign in',
  },
  {
    when: { validation: ['precise', 'plain'] },
    requires: { body: ['invalid'] },
    why: 'matters only for invalid values',
  },
  {
    when: { onFollow: ['may become GET'] },
    requires: { resource: ['moved', 'elsewhere'], method: ['POST'] },
    why: 'only a POST may be changed on the way',
  },
  {
    when: { onFollow: ['kept'] },
    requires: { resource: ['moved', 'elsewhere'], method: ['POST', 'PUT', 'PATCH', 'DELETE'] },
    why: 'a GET stays a GET anyway',
  },
  {
    when: { deletion: ['an error', 'a success'] },
    requires: { resource: ['absent'], method: ['DELETE'] },
    why: 'matters only when something absent is to be deleted',
  },
  {
    when: { emptyList: ['sent', 'not sent'] },
    requires: { outcome: ['no match'] },
    why: 'matters only for a search that finds nothing',
  },
  {
    when: { fallback: ['refuse', 'default'] },
    requires: { wanted: ['unavailable'] },
    why: 'matters only when nothing acceptable is there',
  },
  {
    when: { ranges: ['honoured', 'ignored'] },
    requires: { range: ['satisfiable', 'unsatisfiable'] },
    why: 'matters only for ranges',
  },
  {
    when: { removal: ['told', 'untold'] },
    requires: { resource: ['gone'] },
    why: 'matters only for what was removed',
  },
]
