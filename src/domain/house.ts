import type { Entry } from './log.ts'
import { latest } from './settings.ts'

/** Where teams differ because the RFCs leave room: each is a house rule of the decision model, and starts out unstated. */
const houseRules = {
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

/** The house rules that the learner has set. */
export function houseRulesOf(entries: readonly Entry[]): Partial<HouseRules> {
  const set = Object.entries(latest(entries, houseRules))
  return Object.fromEntries(set.filter(([, value]) => value !== 'unstated'))
}
