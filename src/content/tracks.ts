import { registry, type StatusCode } from './registry.ts'

export type TrackId = 'essentials' | 'neighbours'

export interface Track {
  readonly id: TrackId
  readonly name: string
  readonly about: string
  readonly codes: readonly StatusCode[]
}

export const tracks: readonly Track[] = [
  {
    id: 'essentials',
    name: 'Essentials',
    about: 'The seventeen codes that every developer should know.',
    codes: registry.filter((row) => row.essential).map((row) => row.code),
  },
  {
    id: 'neighbours',
    name: 'Essentials and neighbours',
    about: 'The seventeen, and the codes they are told apart from.',
    codes: registry.map((row) => row.code),
  },
]
