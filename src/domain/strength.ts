import type { Answer } from './log.ts'
import { standings } from './schedule.ts'
import { subjectOf } from './skill.ts'

/** How well a code is known, from never asked to firm. */
export const strengths = ['new', 'shaky', 'growing', 'firm'] as const
export type Strength = (typeof strengths)[number]

/** By code: the mean of how often in a row its skills were answered right, on first answers of a day. */
export function strengthByCode(answers: readonly Answer[]): ReadonlyMap<number, Strength> {
  const streaks = new Map<number, readonly number[]>()
  for (const { skill, streak } of standings(answers).values()) {
    const code = Number(subjectOf(skill))
    if (Number.isInteger(code)) streaks.set(code, [...(streaks.get(code) ?? []), streak])
  }
  return new Map([...streaks].map(([code, all]) => [code, ofMean(mean(all))]))
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length

function ofMean(streak: number): Strength {
  if (streak < 1) return 'shaky'
  return streak < 3 ? 'growing' : 'firm'
}
