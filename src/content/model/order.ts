/** Where on its way a request may stop, in customary order. */
export const checkpoints = [
  {
    id: 'path',
    ask: 'Does it get past the network and the proxy?',
    stop: 'The network or the proxy holds it up',
    customarilyAfter: [],
  },
  {
    id: 'read',
    ask: 'Can the message be read?',
    stop: 'The message cannot be read',
    customarilyAfter: ['path'],
  },
  {
    id: 'door',
    ask: 'Does the server take work now, and from this caller?',
    stop: 'The server takes no work now, or none from this caller',
    customarilyAfter: ['path'],
  },
  {
    id: 'admit',
    ask: 'Does this server take on such a request at all?',
    stop: 'This server does not take on such a request',
    customarilyAfter: ['read'],
  },
  {
    id: 'caller',
    ask: 'Who asks, and may they?',
    stop: 'The caller may not have it',
    customarilyAfter: ['read'],
  },
  {
    id: 'forward',
    ask: 'Does the server behind answer?',
    stop: 'The server behind does not answer',
    customarilyAfter: ['read'],
  },
  {
    id: 'target',
    ask: 'Is there something at this address?',
    stop: 'There is nothing here, or not any more',
    customarilyAfter: ['read', 'forward'],
  },
  {
    id: 'fit',
    ask: 'Does the request suit this resource?',
    stop: 'The request does not suit what is here',
    customarilyAfter: ['read', 'forward'],
  },
  {
    id: 'lock',
    ask: 'Is the resource free to be changed?',
    stop: 'Somebody holds a lock on it',
    customarilyAfter: ['caller', 'target'],
  },
  {
    id: 'condition',
    ask: 'Do the conditions hold?',
    stop: 'A condition in the request does not hold',
    customarilyAfter: ['door', 'admit', 'caller', 'target', 'fit'],
  },
  {
    id: 'interim',
    ask: 'Is there something to say before the answer?',
    stop: 'There is something to say before the answer',
    customarilyAfter: ['condition'],
  },
  {
    id: 'parse',
    ask: 'Can the body be read?',
    stop: 'The body cannot be read',
    customarilyAfter: ['interim'],
  },
  {
    id: 'judge',
    ask: 'Can what it says be done?',
    stop: 'What the body says cannot be done',
    customarilyAfter: ['parse'],
  },
  {
    id: 'work',
    ask: 'Does the work succeed?',
    stop: 'The work itself fails',
    customarilyAfter: ['judge', 'lock'],
  },
  {
    id: 'part',
    ask: 'The whole, a part, or a choice?',
    stop: 'A part of it was asked for, or there is a choice',
    customarilyAfter: ['work'],
  },
  {
    id: 'result',
    ask: 'What came of it?',
    stop: 'Nothing: all is well',
    customarilyAfter: ['part'],
  },
] as const

export type Checkpoint = (typeof checkpoints)[number]['id']

/** Only this may make an order wrong: what the RFCs demand, and what cannot be otherwise. */
export const firmOrder: readonly {
  readonly first: readonly Checkpoint[]
  readonly before: readonly Checkpoint[]
  readonly strength: 'must' | 'logic'
  readonly why: string
}[] = [
  {
    first: ['path'],
    before: [
      'read',
      'door',
      'admit',
      'caller',
      'forward',
      'target',
      'fit',
      'lock',
      'condition',
      'interim',
      'parse',
      'judge',
      'work',
      'part',
      'result',
    ],
    strength: 'logic',
    why: 'nobody further in has seen the request yet',
  },
  {
    first: ['read'],
    before: [
      'admit',
      'caller',
      'forward',
      'target',
      'fit',
      'lock',
      'condition',
      'interim',
      'parse',
      'judge',
      'work',
      'part',
      'result',
    ],
    strength: 'logic',
    why: 'what cannot be read cannot be judged',
  },
  {
    first: ['forward'],
    before: ['target', 'fit', 'lock', 'condition', 'interim', 'parse', 'judge'],
    strength: 'logic',
    why: 'only the origin knows the resource',
  },
  {
    first: ['door', 'admit', 'caller', 'forward', 'target', 'fit', 'lock'],
    before: ['condition'],
    strength: 'must',
    why: 'RFC 9110 13.2.1: redirects and failures found before the content is processed win over conditions',
  },
  {
    first: ['condition'],
    before: ['parse', 'judge', 'work', 'part', 'result'],
    strength: 'must',
    why: 'RFC 9110 13.2.1: conditions are evaluated before the content is processed',
  },
  {
    first: ['interim'],
    before: ['parse', 'judge', 'work', 'part', 'result'],
    strength: 'logic',
    why: 'the content has not come yet (10.1.1)',
  },
  {
    first: ['parse'],
    before: ['judge'],
    strength: 'logic',
    why: 'RFC 9110 15.5.21: 422 presupposes a readable body',
  },
  {
    first: ['door', 'admit', 'caller', 'forward', 'target', 'fit', 'lock', 'parse', 'judge'],
    before: ['work', 'part', 'result'],
    strength: 'logic',
    why: 'the work has not begun',
  },
  { first: ['work'], before: ['part', 'result'], strength: 'logic', why: 'there is no result' },
  {
    first: ['part'],
    before: ['result'],
    strength: 'must',
    why: 'RFC 9110 14.2: Range is looked at last',
  },
]

/** Pairs of rules, by id, that are ordered or free whatever their checkpoints say. */
export const betweenRules: readonly {
  readonly first: readonly string[]
  readonly before: readonly string[]
  readonly firm: boolean
  readonly why: string
}[] = [
  {
    first: ['404a', '404b'],
    before: ['410a', '301a', '302a', '307a', '308a', '405a', '428a', '406a', '423a', '409a'],
    firm: true,
    why: 'any of these would show that there is something to hide',
  },
  {
    first: ['421a'],
    before: ['401a', '302b', '403a', '404a', '404b', '404c', '404d', '410a', '405a'],
    firm: true,
    why: 'a server that does not answer for the host cannot judge what is there, or for whom',
  },
  {
    first: ['404d'],
    before: ['406a', '422a', '400d'],
    firm: true,
    why: 'where there is no resource, nothing says what it would offer or accept',
  },
  {
    first: ['405a'],
    before: ['415a'],
    firm: true,
    why: 'a method that is not supported takes no format at all',
  },
  {
    first: ['415a'],
    before: ['409a', '409b', '422a', '400d', '424a'],
    firm: true,
    why: 'what cannot be understood cannot be judged',
  },
  { first: ['100a'], before: ['101a'], firm: true, why: 'RFC 9110 7.8: 100 goes before 101' },
  {
    first: ['414a', '431a'],
    before: ['501a'],
    firm: false,
    why: 'the method is the first word of a request, and may be judged before the rest is read',
  },
  {
    first: ['407a'],
    before: ['504b'],
    firm: false,
    why: 'a proxy may look into its own cache before it asks who wants to know',
  },
]
