import { tracks } from '../content/tracks.ts'
import type { HouseRules } from '../domain/house.ts'
import type { Settings } from '../domain/settings.ts'

/** "House": rules of the learner's own team, where the RFCs leave room. */
export type SettingSection = 'study' | 'looks' | 'house'

/** A setting, and what it may be set to. */
interface SettingPart {
  readonly name: keyof Settings | keyof HouseRules
  readonly title: string
  readonly about?: string
  readonly options: readonly (readonly [value: string, text: string, about?: string])[]
  readonly section: SettingSection
}

const open = ['unstated', 'We have no rule'] as const

export const settingParts: readonly SettingPart[] = [
  {
    name: 'track',
    section: 'study',
    title: 'What Study introduces',
    options: tracks.map(({ id, name, about }) => [id, name, about] as const),
  },
  {
    name: 'session',
    section: 'study',
    title: 'How long a run is',
    options: [
      ['ten', 'About ten questions'],
      ['minutes', 'About five minutes'],
      ['due', 'All that is due'],
    ],
  },
  {
    name: 'fresh',
    section: 'study',
    title: 'New on a day',
    about: 'Each new skill comes back about four times in its first month.',
    options: [
      ['0', 'None'],
      ['5', 'Five'],
      ['10', 'Ten'],
      ['20', 'Twenty'],
      ['40', 'Forty'],
    ],
  },
  {
    name: 'retention',
    section: 'study',
    title: 'When a skill comes back',
    options: [
      ['80', 'When you would know four of five', 'Fewest questions, more misses.'],
      ['85', 'When you would know six of seven', 'Most remembered for each question.'],
      ['90', 'When you would know nine of ten'],
      ['95', 'When you would know nineteen of twenty', 'About twice the questions.'],
    ],
  },
  {
    name: 'rollover',
    section: 'study',
    title: 'A study day begins',
    about: 'So that a late night is one day.',
    options: [
      ['0', 'At midnight'],
      ['1', 'At one'],
      ['2', 'At two'],
      ['3', 'At three'],
      ['4', 'At four'],
      ['5', 'At five'],
      ['6', 'At six'],
    ],
  },
  {
    name: 'asks',
    section: 'study',
    title: 'How Study asks',
    options: [
      ['questions', 'With options', 'They show which mix-up it was.'],
      ['cards', 'With cards to turn over', 'You say yourself whether you knew it.'],
    ],
  },
  {
    name: 'theme',
    section: 'looks',
    title: 'Colours',
    options: [
      ['system', 'As the system says'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  {
    name: 'motion',
    section: 'looks',
    title: 'Motion',
    options: [
      ['system', 'As the system says'],
      ['reduced', 'As little as possible'],
    ],
  },
  {
    name: 'keys',
    section: 'looks',
    title: 'Single keys',
    about:
      '1 to 4 answer, H gives a hint, N says not sure, D says I don’t know. Enter always works.',
    options: [
      ['on', 'On'],
      ['off', 'Off, for speech input or a restless cat'],
    ],
  },
  {
    name: 'validation',
    section: 'house',
    title: 'Values that break a rule',
    options: [
      open,
      ['precise', 'Get 422', 'and 400 is kept for bodies that cannot be read.'],
      ['plain', 'Get 400', 'like every other faulty body.'],
    ],
  },
  {
    name: 'existence',
    section: 'house',
    title: 'What a caller may not have',
    options: [
      open,
      ['open', 'Gets 401 or 403', 'since it is no secret that it exists.'],
      ['secret', 'Gets 404', 'as if it had never been.'],
    ],
  },
  {
    name: 'signIn',
    section: 'house',
    title: 'Callers who have to sign in',
    options: [
      open,
      ['challenge', 'Get 401', 'with a challenge, as programs want it.'],
      ['form', 'Are led to a sign-in page', 'as people want it.'],
    ],
  },
  {
    name: 'removal',
    section: 'house',
    title: 'What was removed for good',
    options: [
      open,
      ['told', 'Gets 410', 'so that links to it go.'],
      ['untold', 'Gets 404', 'since nobody keeps a record.'],
    ],
  },
  {
    name: 'deletion',
    section: 'house',
    title: 'Deleting what is not there',
    options: [
      open,
      ['an error', 'Is an error: 404'],
      ['a success', 'Is a success: 204', 'since it is gone, which was the point.'],
    ],
  },
  {
    name: 'emptyList',
    section: 'house',
    title: 'A search that finds nothing',
    options: [open, ['sent', 'Sends the empty list: 200'], ['not sent', 'Sends nothing: 204']],
  },
  {
    name: 'fallback',
    section: 'house',
    title: 'No form that the client accepts',
    options: [
      open,
      ['refuse', 'Is refused: 406'],
      ['default', 'Is no obstacle', 'the default form is sent all the same.'],
    ],
  },
]
