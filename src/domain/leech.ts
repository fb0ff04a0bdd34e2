import { daysInARow } from './mixUp.ts'
import { distinctionBetween, distinctionOf, distinctionsWith } from './neighbours.ts'
import { isSuspended, type Schedule } from './schedule.ts'
import { type SkillId, subjectOf } from './skill.ts'
import { skillName } from './skillNames.ts'
import { codesOf } from './skills.ts'

/** What does not stick (Anki's word): it costs more than all else, and wants another approach rather than more of the same. */
export interface Leech {
  /** What asking would stop for. */
  readonly skill: SkillId
  readonly words: string
  /** The codes it is about, if any; the first one's hook may help. */
  readonly codes: readonly number[]
  /** The comparison that may help. */
  readonly compare: string | undefined
}

const mostLapses = 4
const mostMixUps = 3

/**
 * Skills with four lapses, and pairs that were mixed up three times the same way, until they were right three times in
 * a row; the worst first. Not what is set aside already.
 */
export function leechesOf(schedule: Schedule): readonly Leech[] {
  const slipped = [...schedule.skills.values()]
    .filter(({ lapses, inARow }) => lapses >= mostLapses && inARow < daysInARow)
    .map(({ skill, lapses }) => ({
      skill,
      words: `${skillName(skill)}: forgotten ${lapses} times`,
      codes: codesOf(skill),
      compare: comparisonOf(skill),
      times: lapses,
    }))
  const mixedUp = [...schedule.confused].flatMap(([key, times]) => {
    const [right = 0, chosen = 0] = key.split('>').map(Number)
    const pair = distinctionBetween(right, chosen)
    if (times < mostMixUps || !pair) return []
    const skill: SkillId = `${pair.id}:tell-apart`
    const words = `${right} taken for ${chosen}, ${times} times`
    return [{ skill, words, codes: [right, chosen], compare: pair.id, times }]
  })
  const worstFirst = [...mixedUp, ...slipped].toSorted((a, b) => b.times - a.times)
  // A comparison can slip in several ways: the worst speaks for it.
  const first = new Map(worstFirst.toReversed().map((leech) => [leech.skill, leech]))
  return worstFirst.filter(
    (leech) => first.get(leech.skill) === leech && !isSuspended(leech.skill, schedule),
  )
}

/** The comparison itself, or the one in which a single code is taken for another most often. */
function comparisonOf(skill: SkillId): string | undefined {
  const [code, ...others] = codesOf(skill)
  const single = code !== undefined && others.length === 0
  return (distinctionOf(subjectOf(skill)) ?? (single ? distinctionsWith(code)[0] : undefined))?.id
}
