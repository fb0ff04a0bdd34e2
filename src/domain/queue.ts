import type { StudyDay } from './calendar.ts'
import { heightOf, isScheduled, type Requirement, requiredFor } from './ladder.ts'
import { dueDay, isSuspended, recallOn, type Schedule } from './schedule.ts'
import { kindOf, type SkillId, subjectOf } from './skill.ts'
import { codesOf } from './skills.ts'

/** What Study would ask on a day, in the order in which it matters. */
export interface Queue {
  /**
   * Due: pairs that were just mixed up, then the lowest chance of recall first; a second skill of a code waits until
   * all others have had their turn, so that the two fall on different days unless there is nothing else.
   */
  readonly due: readonly SkillId[]
  /**
   * Never asked, unlocked, within what the day still allows, one a code; in curriculum order. A code that has something
   * due waits for another day while there are others.
   */
  readonly fresh: readonly SkillId[]
  /** Asked before, and not due: what fills gaps. Lowest chance of recall first. */
  readonly rest: readonly SkillId[]
}

export interface Wishes {
  /** What Study introduces, in curriculum order. */
  readonly skills: readonly SkillId[]
  /** The chance of recall at which a skill comes back, 0 to 1. */
  readonly retention: number
  /** How many skills may be new on a day. */
  readonly fresh: number
}

export function queueOn(today: StudyDay, schedule: Schedule, wishes: Wishes): Queue {
  const isOpen = (skill: SkillId) => unlocked(skill, schedule) && !isSuspended(skill, schedule)
  const seen = [...schedule.skills.values()].filter(
    ({ skill }) =>
      isScheduled(skill) && !isHeldBack(skill, schedule) && !isSuspended(skill, schedule),
  )
  const raised = (skill: SkillId) =>
    kindOf(skill) === 'tell-apart' && (schedule.raised.get(subjectOf(skill)) ?? today) < today
  const isDue = (one: (typeof seen)[number]) =>
    dueDay(one, wishes.retention) <= today || (raised(one.skill) && one.last < today)
  const byRecall = (some: typeof seen) =>
    some
      .map((one) => ({ one, chance: raised(one.skill) ? 0 : recallOn(today, one) }))
      .toSorted((a, b) => a.chance - b.chance)
      .map(({ one }) => one.skill)
  const due = byRecall(seen.filter(isDue))
  const unseen = wishes.skills.filter(
    (skill) => !schedule.skills.has(skill) && isScheduled(skill) && !isSuspended(skill, schedule),
  )
  const left = Math.max(0, wishes.fresh - (schedule.newOn.get(today) ?? 0))
  const notToday = (day: ReadonlyMap<number, StudyDay>) => (code: number) => day.get(code) !== today
  const [begun] = oneACode(
    inCurriculumOrder(unseen.filter(isOpen), wishes, schedule),
    notToday(schedule.begunOn),
  )
  const dueCodes = new Set(due.map(codesOf).flatMap((codes) => (codes.length === 1 ? codes : [])))
  return {
    due: oneACode(due, notToday(schedule.askedOn)).flat(),
    fresh: oneACode(begun, (code) => !dueCodes.has(code))
      .flat()
      .slice(0, left),
    rest: byRecall(seen.filter((one) => !isDue(one))),
  }
}

/** What has to be known first. In place of what is not asked any more stands whatever that stood on. */
export function askedBefore(skill: SkillId, schedule: Schedule): Requirement {
  const { of, count } = requiredFor(skill)
  const asked = of.flatMap((lower) =>
    isSuspended(lower, schedule) ? askedBefore(lower, schedule).of : [lower],
  )
  return { of: asked, count: Math.min(count, asked.length) }
}

/** What has to be known first is known. */
function unlocked(skill: SkillId, schedule: Schedule): boolean {
  const { of, count } = askedBefore(skill, schedule)
  return of.filter((lower) => schedule.skills.get(lower)?.right).length >= count
}

/** What it stands on was missed, and comes first. */
function isHeldBack(skill: SkillId, schedule: Schedule): boolean {
  const { of, count } = askedBefore(skill, schedule)
  return of.filter((lower) => schedule.skills.get(lower)?.right !== false).length < count
}

/** Breadth first: a code's next rung comes when six more codes have been begun. Pairs that were mixed up come at once. */
export function inCurriculumOrder(
  some: readonly SkillId[],
  { skills }: Wishes,
  { raised }: Schedule,
): readonly SkillId[] {
  const order = new Map<number, number>()
  for (const skill of skills) {
    if (kindOf(skill) !== 'meaning') continue
    for (const code of codesOf(skill)) order.set(code, order.size)
  }
  const rank = (skill: SkillId) => {
    if (kindOf(skill) === 'tell-apart' && raised.has(subjectOf(skill))) return -1
    const codes = codesOf(skill).map((code) => order.get(code) ?? order.size)
    return Math.max(0, ...codes) + 6 * heightOf(skill)
  }
  return some
    .map((skill) => ({ skill, at: rank(skill) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ skill }) => skill)
}

/** Those that are the first of their code, and the others; skills of several codes may stand beside any. */
function oneACode(
  some: readonly SkillId[],
  isFree: (code: number) => boolean,
): readonly [readonly SkillId[], readonly SkillId[]] {
  const named = new Set<number>()
  const [first, later]: [SkillId[], SkillId[]] = [[], []]
  for (const skill of some) {
    const [code, ...more] = codesOf(skill)
    const single = code !== undefined && more.length === 0
    ;(single && (named.has(code) || !isFree(code)) ? later : first).push(skill)
    if (single) named.add(code)
  }
  return [first, later]
}
