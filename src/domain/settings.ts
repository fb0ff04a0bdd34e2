import { type TrackId, trackIds } from '../content/trackIds.ts'
import type { Entry } from './log.ts'

const themes = ['system', 'light', 'dark'] as const
const motions = ['system', 'reduced'] as const
const ways = ['questions', 'cards'] as const
const sessions = ['ten', 'minutes', 'due'] as const

export interface Settings {
  readonly theme: (typeof themes)[number]
  readonly motion: (typeof motions)[number]
  /** Whether single keys answer (WCAG 2.1.4). */
  readonly keys: 'on' | 'off'
  /** Whether Study asks with options, or shows cards to be turned over. */
  readonly asks: (typeof ways)[number]
  /** What Study introduces. */
  readonly track: TrackId
  /** How long a study run is: about ten questions, about five minutes, or all that is due. */
  readonly session: (typeof sessions)[number]
  /** How many skills are new on a day, at most. */
  readonly fresh: string
  /** The chance of recall, in hundredths, at which a skill comes back. */
  readonly retention: string
  /** The hour at which a study day begins. */
  readonly rollover: string
}

/** The first one is what holds until another is chosen. */
const allowed: Readonly<Record<keyof Settings, readonly string[]>> = {
  theme: themes,
  motion: motions,
  keys: ['on', 'off'],
  asks: ways,
  track: trackIds,
  session: sessions,
  fresh: ['10', '5', '20', '40', '0'],
  retention: ['85', '80', '90', '95'],
  rollover: ['4', '0', '1', '2', '3', '5', '6'],
}

/** The latest value of each setting; values of another version are passed over. */
export function settingsOf(entries: readonly Entry[]): Settings {
  // Many ask, with each answer.
  const found = known.get(entries) ?? (latest(entries, allowed) as unknown as Settings)
  known.set(entries, found)
  return found
}

const known = new WeakMap<readonly Entry[], Settings>()

/** For each name the latest value that is allowed, or the first. */
export function latest(
  entries: readonly Entry[],
  values: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, string>> {
  const found = Object.fromEntries(
    Object.entries(values).map(([name, [first = '']]) => [name, first]),
  )
  for (const { name, value } of entries.filter((entry) => entry.kind === 'setting')) {
    if (Object.hasOwn(values, name) && values[name]?.includes(value)) found[name] = value
  }
  return found
}
