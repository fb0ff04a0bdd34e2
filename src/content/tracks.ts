import type { NamedCode } from './phrases.ts'
import { registry } from './registry.ts'
import type { TrackId } from './trackIds.ts'

export interface Track {
  readonly id: TrackId
  readonly name: string
  readonly about: string
  /** A course leads through codes from the first on; a topic takes the codes of one matter together. */
  readonly kind: 'course' | 'topic'
  /** In the order in which they are introduced. */
  readonly codes: readonly NamedCode[]
  /** The guides whose questions belong to it, by id. */
  readonly guides: readonly string[]
}

/** As developers meet them. */
const essentials: readonly NamedCode[] = [
  404, 200, 403, 401, 500, 301, 302, 201, 204, 400, 304, 503, 502, 429, 409, 422, 504,
]

/**
 * The codes that the essential ones are told apart from. In the order in which codes are confused (`distinctions.ts`,
 * ranked by question threads and articles), but for 405, 415 and 206: frameworks and servers send them unasked, so
 * that they are met more often than they are asked about. That much is a judgement: nobody's traffic was counted.
 */
const neighbours: readonly NamedCode[] = [405, 308, 307, 202, 410, 415, 406, 303, 206, 501, 412]

/**
 * All others, in the same order: but 413, 101 and 100 earlier, which servers send unasked, and 205, 505 and 102 later,
 * which hardly any sends. What no distinction names comes last, save 402 and 418, which are met all the same.
 */
const others: readonly NamedCode[] = [
  413, 408, 101, 100, 428, 207, 407, 414, 423, 451, 431, 426, 511, 416, 103, 402, 418, 205, 505,
  421, 425, 507, 208, 508, 417, 411, 102, 424, 300, 203, 506, 510, 226, 104, 305, 306,
]

const all = [...essentials, ...neighbours, ...others]

const core = all.filter((code) =>
  registry.some(
    (row) =>
      row.code === code && row.reference.startsWith('RFC 9110') && row.status === 'registered',
  ),
)

export const tracks: readonly Track[] = [
  {
    id: 'essentials',
    name: 'Essentials',
    about: 'The seventeen codes that every developer should know.',
    kind: 'course',
    codes: essentials,
    guides: ['every-code', 'rules-of-thumb'],
  },
  {
    id: 'neighbours',
    name: 'Essentials and neighbours',
    about: 'The seventeen, and the codes they are told apart from.',
    kind: 'course',
    codes: [...essentials, ...neighbours],
    guides: ['every-code', 'rules-of-thumb', 'no-status-code'],
  },
  {
    id: 'core',
    name: 'Core HTTP (RFC 9110)',
    about: 'All that the HTTP standard itself defines and that is in use.',
    kind: 'course',
    codes: core,
    guides: ['every-code', 'rules-of-thumb', 'no-status-code', 'senders', 'wrong-on-the-web'],
  },
  {
    id: 'registry',
    name: 'Full registry',
    about: 'All 64 numbers that IANA lists, the deprecated and unused ones marked as such.',
    kind: 'course',
    codes: all,
    guides: [
      'every-code',
      'rules-of-thumb',
      'no-status-code',
      'senders',
      'wrong-on-the-web',
      'problem-details',
      'names',
    ],
  },
  {
    id: 'wild',
    name: 'In the wild',
    about: 'Numbers that nobody has registered, and who sends them all the same.',
    kind: 'course',
    codes: [499, 521, 522, 524, 529, 420],
    guides: [],
  },
  {
    id: 'redirects',
    name: 'Redirects',
    about: 'Where to go next, for how long, and with which method.',
    kind: 'topic',
    codes: [301, 302, 307, 308, 303, 304, 300, 305],
    guides: [],
  },
  {
    id: 'authentication',
    name: 'Authentication',
    about: 'Who is asking, and may they: at the site, at a proxy, at the network.',
    kind: 'topic',
    codes: [401, 403, 404, 407, 511, 451],
    guides: [],
  },
  {
    id: 'caching',
    name: 'Caching and conditions',
    about: 'Copies, versions, and requests that hold only if nothing has changed.',
    kind: 'topic',
    codes: [304, 200, 412, 409, 428, 206, 203],
    guides: [],
  },
  {
    id: 'limits',
    name: 'Limits and sizes',
    about: 'Too many, too large, too long, too slow.',
    kind: 'topic',
    codes: [429, 503, 413, 414, 431, 408, 411, 507, 420, 529],
    guides: [],
  },
  {
    id: 'gateways',
    name: 'Gateways and proxies',
    about: 'What goes wrong between servers, and who says so.',
    kind: 'topic',
    codes: [502, 504, 503, 500, 408, 407, 421, 203, 499, 521, 522, 524],
    guides: ['senders'],
  },
  {
    id: 'webdav',
    name: 'WebDAV',
    about: 'Locks, collections, and many outcomes in one response.',
    kind: 'topic',
    codes: [207, 423, 424, 507, 208, 508, 409, 422, 102],
    guides: [],
  },
  {
    id: 'negotiation',
    name: 'Content negotiation',
    about: 'Which form of a thing is sent, and which is accepted.',
    kind: 'topic',
    codes: [406, 415, 300, 422, 506, 226],
    guides: [],
  },
  {
    id: 'uploads',
    name: 'Uploads',
    about: 'Sending something large: asked for first, in parts, refused early.',
    kind: 'topic',
    codes: [413, 411, 415, 100, 417, 201, 308, 507, 104],
    guides: [],
  },
]
