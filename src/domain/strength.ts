import { dueDay, type Schedule } from './schedule.ts'
import { subjectOf } from './skill.ts'

/** How well a code is known, from never asked to firm. */
export const strengths = ['new', 'shaky', 'growing', 'firm'] as const
export type Strength = (typeof strengths)[number]

/** By code: how long its skills hold on average, in days; a skill that was missed last holds for nothing. */
export function strengthByCode({ skills }: Schedule): ReadonlyMap<number, Strength> {
  const days = new Map<number, readonly number[]>()
  for (const one of skills.values()) {
    const code = Number(subjectOf(one.skill))
    const held = one.right ? dueDay(one, 0.9) - one.last : 0
    if (Number.isInteger(code)) days.set(code, [...(days.get(code) ?? []), held])
  }
  return new Map([...days].map(([code, all]) => [code, ofDays(mean(all))]))
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length

function ofDays(days: number): Strength {
  if (days < 1) return 'shaky'
  return days < 21 ? 'growing' : 'firm'
}
