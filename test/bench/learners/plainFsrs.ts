import { fsrs, type Memory } from '../../../src/domain/memory.ts'
import type { SkillId } from '../../../src/domain/skill.ts'
import type { PolicyMaker } from './policy.ts'

const newADay = 20
const { next, recall, interval } = fsrs()

/** FSRS-6 with default weights and nothing else: what is due, then new cards; each card once a day. */
export function plainFsrs(retention: number): PolicyMaker {
  return (items) => {
    const cards = new Map<SkillId, { memory: Memory; last: number; due: number }>()
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
        const days = before ? day - before.last : 0
        const memory = next(before?.memory, days, right ? 'good' : 'again')
        cards.set(skill, { memory, last: day, due: day + interval(memory, retention, 36_500) })
      },
      predicted: (skill, day) => {
        const card = cards.get(skill)
        return card && recall(card.memory, day - card.last)
      },
    }
  }
}
