import { type HouseRules, houseRules, type Settings } from './settings.ts'

/** The house rules that the learner has set. */
export function houseRulesOf(settings: Settings): Partial<HouseRules> {
  const names = Object.keys(houseRules) as (keyof HouseRules)[]
  return Object.fromEntries(
    names.flatMap((name) => (settings[name] === 'unstated' ? [] : [[name, settings[name]]])),
  )
}
