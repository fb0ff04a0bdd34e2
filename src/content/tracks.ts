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

/** The codes that the essential ones are told apart from. */
const neighbours: readonly NamedCode[] = [303, 307, 308, 202, 206, 405, 406, 410, 412, 415, 501]

const core = inOrder(
  registry
    .filter(({ reference, status }) => reference.startsWith('RFC 9110') && status === 'registered')
    .map(({ code }) => code),
)

/** First what is known from the shorter tracks, in their order. */
function inOrder(codes: readonly NamedCode[]): readonly NamedCode[] {
  const early = [...essentials, ...neighbours]
  return [
    ...early.filter((code) => codes.includes(code)),
    ...codes.filter((code) => !early.includes(code)),
  ]
}

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
    codes: [...core, ...registry.map(({ code }) => code).filter((code) => !core.includes(code))],
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
