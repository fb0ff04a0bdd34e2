import { handlers } from '../content/handlers.ts'
import type { Queue } from './queue.ts'
import { type Random, shuffled } from './random.ts'
import { type Kind, kindOf, kinds, type SkillId, skillOf, subjectOf } from './skill.ts'
import { codesOf } from './skills.ts'

/** A study run is about ten questions long. */
export const studyLength = 10

/**
 * Study: what is due first, then what is new, in the order of the queue; no two neighbours are about the same code.
 * What finds no place, and then what is known best, is kept to fill the gap before a miss comes back.
 */
export function studyPlan(
  { due, fresh, rest }: Pick<Queue, 'due' | 'fresh' | 'rest'>,
  length: number,
): { readonly plan: readonly string[]; readonly reserve: readonly string[] } {
  const waiting = [...mixed(due), ...fresh]
  const units = fitting(waiting, length)
  const planned = new Set(units.flat().map(skillOf))
  const left = [...waiting.filter((skill) => !planned.has(skill)), ...rest.toReversed()]
  return { plan: spread(units), reserve: reserveOf(left) }
}

/** What fills a gap: a handler is too long for that. */
export function reserveOf(skills: readonly SkillId[]): readonly string[] {
  return skills.filter((skill) => kindOf(skill) !== 'handler').slice(0, 6)
}

/** Of ten questions, at least three tell apart what was met before, where so many are due (Brunmair and Richter 2019). */
const comparisonsOfTen = 3

function mixed(due: readonly SkillId[]): readonly SkillId[] {
  if (due.length === 0) return due
  const ten = new Set(
    due.filter((skill) => kindOf(skill) === 'tell-apart').slice(0, comparisonsOfTen),
  )
  for (const skill of due) if (ten.size < studyLength) ten.add(skill)
  return [
    ...due.filter((skill) => ten.has(skill)),
    ...mixed(due.filter((skill) => !ten.has(skill))),
  ]
}

/**
 * Practice on one subject: each of its skills, and those with many questions again until there are ten. What was not
 * drawn, or else what was, fills the gap before a miss comes back.
 */
export function practicePlan(
  skills: readonly SkillId[],
  random: Random,
): { readonly plan: readonly string[]; readonly reserve: readonly string[] } {
  // Of many skills a few are drawn, and not always the first.
  const some = skills.length > studyLength ? shuffled(skills, random) : skills
  const once = fitting(inTurns(some), studyLength)
  const again = skills.filter((skill) => manyQuestions.includes(kindOf(skill))).map(unitOf)
  const missing = again.length > 0 ? studyLength - once.flat().length : 0
  const more = Array.from({ length: missing }, (_, place) => again[place % again.length] ?? [])
  const plan = spread(shuffled([...once, ...more], random))
  const planned = new Set(plan.map(skillOf))
  const left = some.filter((skill) => !planned.has(skill))
  return { plan, reserve: reserveOf([...left, ...shuffled([...planned], random)]) }
}

const manyQuestions: readonly Kind[] = ['tell-apart', 'class', 'sort']

/** A self-test: `length` questions of the skills given, each skill once before any comes again. */
export function testPlan(
  skills: readonly SkillId[],
  length: number,
  random: Random,
): readonly string[] {
  const units: Unit[] = []
  for (let left = length; left > 0; ) {
    const more = fitting(shuffled(skills, random), left)
    // A handler too long for what is left is asked all the same when there is nothing else.
    if (more.length === 0 && units.length > 0) break
    units.push(...(more.length > 0 ? more : skills.slice(0, 1).map(unitOf)))
    if (units.length === 0) break
    left = length - units.flat().length
  }
  return spread(units)
}

/** How many questions a self-test has that asks each of these skills once. */
export function fullLength(skills: readonly SkillId[]): number {
  return skills.flatMap(unitOf).length
}

/** What is asked in one go: one question, or all the blanks of a handler. */
type Unit = readonly string[]

function unitOf(skill: SkillId): Unit {
  const blanks =
    kindOf(skill) === 'handler'
      ? handlers.find(({ id }) => id === subjectOf(skill))?.answers
      : undefined
  return blanks ? blanks.map((_, place) => `${skill}/${place + 1}`) : [skill]
}

function fitting(skills: readonly SkillId[], length: number): readonly Unit[] {
  let left = length
  return skills.map(unitOf).filter((unit) => {
    const fits = unit.length <= left
    if (fits) left -= unit.length
    return fits
  })
}

/** Kinds take turns, in the order in which they are learnt, so that the first runs are not all of one kind. */
function inTurns(skills: readonly SkillId[]): readonly SkillId[] {
  const lines = kinds.map((kind) => skills.filter((skill) => kindOf(skill) === kind))
  const longest = Math.max(0, ...lines.map((line) => line.length))
  return Array.from({ length: longest }, (_, turn) =>
    lines.flatMap((line) => line.slice(turn, turn + 1)),
  ).flat()
}

/** Neighbours are about different codes where that is possible. */
function spread(units: readonly Unit[]): readonly string[] {
  const left = [...units]
  const order: Unit[] = []
  while (left.length > 0) {
    const last = order.at(-1)?.[0]
    const next = left.findIndex(([first = '']) => !areAlike(first, last))
    order.push(...left.splice(Math.max(next, 0), 1))
  }
  return order.flat()
}

/** Whether two places are about the same skill, or about a code in common. */
export function areAlike(one: string, other = ''): boolean {
  const [skill, beside] = [skillOf(one), skillOf(other)]
  return skill === beside || codesOf(skill).some((code) => codesOf(beside).includes(code))
}

/** Whether two places are blanks of one handler, which are asked one after the other. */
export function areOneUnit(one = '', other = ''): boolean {
  const areBlanks = [one, other].every((entry) => entry.includes('/'))
  return areBlanks && kindOf(one) === 'handler' && skillOf(one) === skillOf(other)
}
