import type { Entry } from './log.ts'
import { answersIn } from './scores.ts'

/** The setting that says when everything was last exported, in epoch milliseconds. */
export const exportedSetting = 'exported'

const week = 7 * 24 * 3_600_000
const many = 100

/** Whether a week and a hundred answers have gone by that are in no file. */
export function isExportDue(entries: readonly Entry[], now: number): boolean {
  const last = entries.findLast(
    (entry) => entry.kind === 'setting' && entry.name === exportedSetting,
  )
  const since = answersIn(last ? entries.slice(entries.indexOf(last)) : entries)
  const [first] = since
  if (since.length < many || first === undefined) return false
  // An export of a day when the clock was ahead puts nothing off.
  return now - Math.min(first.at, (last ?? first).at) >= week
}
