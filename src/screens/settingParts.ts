import { tracks } from '../content/tracks.ts'
import type { Settings } from '../domain/settings.ts'

/** A setting, and what it may be set to. */
interface SettingPart {
  readonly name: keyof Settings
  readonly title: string
  readonly about?: string
  readonly options: readonly (readonly [value: string, text: string, about?: string])[]
}

export const settingParts: readonly SettingPart[] = [
  {
    name: 'track',
    title: 'What Study introduces',
    options: tracks.map(({ id, name, about }) => [id, name, about] as const),
  },
  {
    name: 'asks',
    title: 'How Study asks',
    options: [
      ['questions', 'With options', 'They show which mix-up it was.'],
      ['cards', 'With cards to turn over', 'You say yourself whether you knew it.'],
    ],
  },
  {
    name: 'theme',
    title: 'Colours',
    options: [
      ['system', 'As the system says'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  {
    name: 'motion',
    title: 'Motion',
    options: [
      ['system', 'As the system says'],
      ['reduced', 'As little as possible'],
    ],
  },
  {
    name: 'keys',
    title: 'Single keys',
    about:
      '1 to 4 answer, H gives a hint, N says not sure, D says I don’t know. Enter always works.',
    options: [
      ['on', 'On'],
      ['off', 'Off, for speech input or a restless cat'],
    ],
  },
]
