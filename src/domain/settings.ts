import { type TrackId, trackIds } from '../content/trackIds.ts'
import type { Entry } from './log.ts'

const themes = ['system', 'light', 'dark'] as const
const motions = ['system', 'reduced'] as const
const ways = ['questions', 'cards'] as const

/** Where teams differ because the RFCs leave room: each is a house rule of the decision model, and starts out unstated. */
export const houseRules = {
  validation: ['unstated', 'precise', 'plain'],
  existence: ['unstated', 'open', 'secret'],
  removal: ['unstated', 'told', 'untold'],
  deletion: ['unstated', 'an error', 'a success'],
  emptyList: ['unstated', 'sent', 'not sent'],
  signIn: ['unstated', 'challenge', 'form'],
  fallback: ['unstated', 'refuse', 'default'],
} as const

export type HouseRules = {
  readonly [Name in keyof typeof houseRules]: (typeof houseRules)[Name][number]
}

export interface Settings extends HouseRules {
  readonly theme: (typeof themes)[number]
  readonly motion: (typeof motions)[number]
  /** Whether single keys answer (WCAG 2.1.4). */
  readonly keys: 'on' | 'off'
  /** Whether Study asks with options, or shows cards to be turned over. */
  readonly asks: (typeof ways)[number]
  /** What Study introduces. */
  readonly track: TrackId
}

/** The first one is what holds until another is chosen. */
const allowed: Readonly<Record<keyof Settings, readonly string[]>> = {
  theme: themes,
  motion: motions,
  keys: ['on', 'off'],
  asks: ways,
  track: trackIds,
  ...houseRules,
}

/** The latest value of each setting; values of another version are passed over. */
export function settingsOf(entries: readonly Entry[]): Settings {
  const settings: Record<string, string> = Object.fromEntries(
    Object.entries(allowed).map(([name, [first = '']]) => [name, first]),
  )
  for (const { name, value } of entries.filter((entry) => entry.kind === 'setting')) {
    if (Object.hasOwn(allowed, name) && allowed[name as keyof Settings].includes(value))
      settings[name] = value
  }
  return settings as unknown as Settings
}
