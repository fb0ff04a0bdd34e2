import { distinctionOf } from './neighbours.ts'
import { type Kind, kindOf, type SkillId, subjectOf } from './skill.ts'
import { codesOf, skills } from './skills.ts'

/** What is learnt of one code, one upon the other: recognition, then recall, then use. */
const rungs: readonly Kind[] = ['meaning', 'recall', 'apply', 'header', 'caching', 'method']

const all: ReadonlySet<SkillId> = new Set(skills)

/** A number that nobody is asked to type is recognised instead. */
function rungOf(code: string, kind: Kind): SkillId | undefined {
  const skill = `${code}:${kind}` as SkillId
  if (all.has(skill)) return skill
  return kind === 'recall' ? (`${code}:number` as SkillId) : undefined
}

/** Whether Study brings it up by itself. Choosing the number is the easier form of typing it, and of use after a miss alone. */
export function isScheduled(skill: SkillId): boolean {
  return kindOf(skill) !== 'number' || rungOf(subjectOf(skill), 'recall') === skill
}

/** How far up a skill is: what is lower comes first where two could be new. */
export function heightOf(skill: SkillId): number {
  const kind = kindOf(skill)
  if (kind === 'number') return rungs.indexOf('recall')
  if (kind === 'tell-apart') return rungs.indexOf('apply')
  const rung = rungs.indexOf(kind)
  return rung < 0 ? rungs.length : rung
}

/** Of these skills, `count` have to be known first. */
export interface Requirement {
  readonly of: readonly SkillId[]
  readonly count: number
}

/** What has to be known before a skill is asked. */
export function requiredFor(skill: SkillId): Requirement {
  const kind = kindOf(skill)
  const meanings = codesOf(skill)
    .map((code) => `${code}:meaning` as SkillId)
    .filter((meaning) => all.has(meaning))
  if (kind === 'class' || kind === 'sort' || kind === 'fact' || kind === 'claim' || kind === 'wild')
    return { of: [], count: 0 }
  const rung = rungs.indexOf(kind === 'number' ? 'recall' : kind)
  if (rung < 0) return { of: meanings, count: Math.min(2, meanings.length) }
  const below = rungs
    .slice(0, rung)
    .map((lower) => rungOf(subjectOf(skill), lower))
    .findLast((lower) => lower !== undefined && lower !== skill)
  return below ? { of: [below], count: 1 } : { of: [], count: 0 }
}

/**
 * What is asked again after a miss: the comparison, when one code was taken for another that it is compared with;
 * a choice in place of typing; else the same.
 */
export function easierThan(skill: SkillId, confused: string | undefined): SkillId {
  if (confused && distinctionOf(confused)) return `${confused}:tell-apart` as SkillId
  if (kindOf(skill) === 'recall') return `${subjectOf(skill)}:number` as SkillId
  return skill
}
