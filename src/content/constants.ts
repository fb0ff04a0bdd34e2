import { phrases, type StatusCode } from './phrases.ts'

export interface Constant {
  readonly where: string
  readonly name: string
}

/** How a framework makes a constant from a phrase, and where it departs from its own rule. */
interface Spelling {
  readonly where: string
  readonly spell: (words: readonly string[], code: StatusCode) => string
  /** Constants that the rule does not give: those of older phrases, most of them. */
  readonly instead?: Readonly<Partial<Record<StatusCode, string>>>
  /** Codes without a constant, as far as we know. */
  readonly lacks: readonly StatusCode[]
}

const upper = (words: readonly string[]) => words.join('_').toUpperCase()
const lower = (words: readonly string[]) => words.join('_').toLowerCase()
const joined = (words: readonly string[]) => words.join('')

const spellings: readonly Spelling[] = [
  {
    where: 'Python',
    spell: (words) => `HTTPStatus.${upper(words)}`,
    instead: {
      413: 'HTTPStatus.REQUEST_ENTITY_TOO_LARGE',
      414: 'HTTPStatus.REQUEST_URI_TOO_LONG',
      416: 'HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE',
      418: 'HTTPStatus.IM_A_TEAPOT',
      422: 'HTTPStatus.UNPROCESSABLE_ENTITY',
    },
    lacks: [104, 306],
  },
  {
    where: 'Go',
    spell: (words) => `http.Status${joined(words)}`,
    instead: {
      203: 'http.StatusNonAuthoritativeInfo',
      407: 'http.StatusProxyAuthRequired',
      413: 'http.StatusRequestEntityTooLarge',
      414: 'http.StatusRequestURITooLong',
      416: 'http.StatusRequestedRangeNotSatisfiable',
      418: 'http.StatusTeapot',
      422: 'http.StatusUnprocessableEntity',
    },
    lacks: [104, 306],
  },
  {
    where: 'Java (Spring)',
    spell: (words) => `HttpStatus.${upper(words)}`,
    instead: {
      413: 'HttpStatus.PAYLOAD_TOO_LARGE',
      416: 'HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE',
      418: 'HttpStatus.I_AM_A_TEAPOT',
      421: 'HttpStatus.DESTINATION_LOCKED',
      422: 'HttpStatus.UNPROCESSABLE_ENTITY',
    },
    lacks: [104, 306],
  },
  {
    where: '.NET',
    spell: (words) => `HttpStatusCode.${joined(words).replace('HTTP', 'Http')}`,
    instead: {
      306: 'HttpStatusCode.Unused',
      413: 'HttpStatusCode.RequestEntityTooLarge',
      414: 'HttpStatusCode.RequestUriTooLong',
      416: 'HttpStatusCode.RequestedRangeNotSatisfiable',
      422: 'HttpStatusCode.UnprocessableEntity',
    },
    lacks: [104, 418, 425],
  },
  {
    where: 'Ruby on Rails',
    spell: (words) => `:${lower(words)}`,
    instead: { 413: ':payload_too_large', 422: ':unprocessable_entity' },
    lacks: [104, 306, 418, 510],
  },
  {
    where: 'Rust (http)',
    spell: (words) => `StatusCode::${upper(words)}`,
    instead: {
      413: 'StatusCode::PAYLOAD_TOO_LARGE',
      418: 'StatusCode::IM_A_TEAPOT',
      422: 'StatusCode::UNPROCESSABLE_ENTITY',
    },
    lacks: [103, 104, 306, 425],
  },
  {
    where: 'PHP (Symfony)',
    spell: (words) => `Response::HTTP_${upper(words).replace('HTTP_', '')}`,
    instead: {
      306: 'Response::HTTP_RESERVED',
      308: 'Response::HTTP_PERMANENTLY_REDIRECT',
      413: 'Response::HTTP_REQUEST_ENTITY_TOO_LARGE',
      414: 'Response::HTTP_REQUEST_URI_TOO_LONG',
      416: 'Response::HTTP_REQUESTED_RANGE_NOT_SATISFIABLE',
      418: 'Response::HTTP_I_AM_A_TEAPOT',
      422: 'Response::HTTP_UNPROCESSABLE_ENTITY',
      506: 'Response::HTTP_VARIANT_ALSO_NEGOTIATES_EXPERIMENTAL',
    },
    lacks: [104],
  },
  {
    where: 'Django REST framework',
    spell: (words, code) => `status.HTTP_${code}_${upper(words)}`,
    instead: {
      306: 'status.HTTP_306_RESERVED',
      413: 'status.HTTP_413_REQUEST_ENTITY_TOO_LARGE',
      414: 'status.HTTP_414_REQUEST_URI_TOO_LONG',
      416: 'status.HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE',
      418: 'status.HTTP_418_IM_A_TEAPOT',
      422: 'status.HTTP_422_UNPROCESSABLE_ENTITY',
    },
    lacks: [104],
  },
]

/** Second names: of other versions, and aliases. */
const more: Readonly<Partial<Record<StatusCode, readonly Constant[]>>> = {
  300: [{ where: '.NET', name: 'HttpStatusCode.Ambiguous' }],
  301: [{ where: '.NET', name: 'HttpStatusCode.Moved' }],
  302: [
    { where: 'Java (Spring, older)', name: 'HttpStatus.MOVED_TEMPORARILY' },
    { where: '.NET', name: 'HttpStatusCode.Redirect' },
  ],
  303: [{ where: '.NET', name: 'HttpStatusCode.RedirectMethod' }],
  307: [{ where: '.NET', name: 'HttpStatusCode.RedirectKeepVerb' }],
  413: [
    { where: 'Python 3.13', name: 'HTTPStatus.CONTENT_TOO_LARGE' },
    { where: 'Java (Spring 7)', name: 'HttpStatus.CONTENT_TOO_LARGE' },
    { where: 'Ruby on Rails (Rack 3.1)', name: ':content_too_large' },
  ],
  414: [{ where: 'Python 3.13', name: 'HTTPStatus.URI_TOO_LONG' }],
  416: [{ where: 'Python 3.13', name: 'HTTPStatus.RANGE_NOT_SATISFIABLE' }],
  422: [
    { where: 'Python 3.13', name: 'HTTPStatus.UNPROCESSABLE_CONTENT' },
    { where: 'Java (Spring 7)', name: 'HttpStatus.UNPROCESSABLE_CONTENT' },
    { where: '.NET 8', name: 'HttpStatusCode.UnprocessableContent' },
    { where: 'Ruby on Rails (Rack 3.1)', name: ':unprocessable_content' },
  ],
}

/** The names of a code in common frameworks, old and new, for search and for the code's page. */
export function constantsOf(code: StatusCode): readonly Constant[] {
  const words = phrases[code].split(/[ -]/)
  return [
    ...spellings
      .filter(({ lacks }) => !lacks.includes(code))
      .map(({ where, spell, instead }) => ({ where, name: instead?.[code] ?? spell(words, code) })),
    ...(more[code] ?? []),
  ]
}
