import type { SkillId } from '../../../src/domain/skill.ts'
import type { PolicyMaker } from './policy.ts'

/** Days until a card of the first to the fifth box is due. */
const boxDays = [1, 2, 4, 8, 16] as const
const newADay = 20

/** Leitner's five boxes: right goes one box on, wrong back into the first; all that is due each day, then new cards. */
export const leitner: PolicyMaker = (items) => {
  const cards = new Map<SkillId, { readonly box: number; readonly due: number }>()
  const begun = new Map<number, number>()
  return {
    next: ({ day }) => {
      const mayBegin = (begun.get(day) ?? 0) < newADay
      const skill =
        items.find((item) => (cards.get(item)?.due ?? Infinity) <= day) ??
        (mayBegin ? items.find((item) => !cards.has(item)) : undefined)
      return skill && { skill, rivals: 'random' }
    },
    answered: ({ skill }, { right }, { day }) => {
      const before = cards.get(skill)
      if (!before) begun.set(day, (begun.get(day) ?? 0) + 1)
      const box = right ? Math.min((before?.box ?? 0) + 1, boxDays.length - 1) : 0
      cards.set(skill, { box, due: day + (boxDays[box] ?? 1) })
    },
  }
}
