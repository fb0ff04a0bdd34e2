import { registry, type StatusCode } from './registry.ts'

export type TrackId = 'essentials' | 'neighbours'

export interface Track {
  readonly id: TrackId
  readonly name: string
  readonly about: string
  /** In the order in which they are introduced. */
  readonly codes: readonly StatusCode[]
}

/** As developers meet them. */
const essentials: readonly StatusCode[] = [
  404, 200, 403, 401, 500, 301, 302, 201, 204, 400, 304, 503, 502, 429, 409, 422, 504,
]

export const tracks: readonly Track[] = [
  {
    id: 'essentials',
    name: 'Essentials',
    about: 'The seventeen codes that every developer should know.',
    codes: essentials,
  },
  {
    id: 'neighbours',
    name: 'Essentials and neighbours',
    about: 'The seventeen, and the codes they are told apart from.',
    codes: [...essentials, ...registry.flatMap(({ code, essential }) => (essential ? [] : [code]))],
  },
]
