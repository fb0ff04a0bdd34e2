import type { StudyDay } from './calendar.ts'
import { isScheduled, type Requirement } from './ladder.ts'
import { askedBefore, inCurriculumOrder, type Wishes } from './queue.ts'
import { isSuspended, type Schedule } from './schedule.ts'
import type { SkillId } from './skill.ts'
import { codesOf } from './skills.ts'

/** A skill that was never asked, and what holds it back. */
interface Waiting {
  readonly skill: SkillId
  /** The one code that it is about; skills of several codes stand in nobody's way. */
  readonly code: number | undefined
  readonly needs: Requirement
}

/** What is still to come, in curriculum order; without what stands on skills that will never come. */
export function waitingIn(schedule: Schedule, wishes: Wishes): readonly Waiting[] {
  const unseen = wishes.skills.filter(
    (skill) => !schedule.skills.has(skill) && isScheduled(skill) && !isSuspended(skill, schedule),
  )
  let waiting: readonly Waiting[] = inCurriculumOrder(unseen, wishes, schedule).map((skill) => {
    const [code, ...others] = codesOf(skill)
    return {
      skill,
      code: others.length > 0 ? undefined : code,
      needs: askedBefore(skill, schedule),
    }
  })
  for (let before = Infinity; before > waiting.length; ) {
    before = waiting.length
    const coming = new Set([...schedule.skills.keys(), ...waiting.map(({ skill }) => skill)])
    waiting = waiting.filter(({ needs }) => isMet(needs, (lower) => coming.has(lower)))
  }
  return waiting
}

function isMet({ of, count }: Waiting['needs'], isKnown: (skill: SkillId) => boolean): boolean {
  return of.filter(isKnown).length >= count
}

/**
 * How many skills are new on each of so many days from today, when `fresh` may be. What a skill stands on is taken to be
 * known the day after it was met.
 */
export function introductions(
  waiting: readonly Waiting[],
  schedule: Schedule,
  today: StudyDay,
  days: number,
  fresh: number,
): readonly number[] {
  const metOn = new Map<SkillId, number>()
  const isKnown = (skill: SkillId, day: number) =>
    schedule.skills.has(skill) || (metOn.get(skill) ?? day) < day
  let left = waiting
  return Array.from({ length: days }, (_, day) => {
    const begun = new Set<number>()
    const allowed = Math.max(0, fresh - (day === 0 ? (schedule.newOn.get(today) ?? 0) : 0))
    const isFree = (code: number) =>
      !begun.has(code) && !(day === 0 && schedule.begunOn.get(code) === today)
    const chosen = new Set<SkillId>()
    for (const { skill, code, needs } of left) {
      if (chosen.size >= allowed) break
      if (code !== undefined && !isFree(code)) continue
      if (!isMet(needs, (lower) => isKnown(lower, day))) continue
      chosen.add(skill)
      if (code !== undefined) begun.add(code)
    }
    for (const skill of chosen) metOn.set(skill, day)
    left = left.filter(({ skill }) => !chosen.has(skill))
    return chosen.size
  })
}
