import type { DistinctionId } from '../content/entry.ts'
import type { StatusCode } from '../content/phrases.ts'

/** The kinds of question, in the order in which they are learnt. */
export const kinds = [
  'meaning',
  'tell-apart',
  'number',
  'apply',
  'class',
  'header',
  'method',
  'caching',
  'fact',
  'claim',
  'sort',
  'recall',
  'handler',
  'response',
  'first',
  'house',
  'wild',
] as const
export type Kind = (typeof kinds)[number]

type CodeSkill =
  `${StatusCode}:${'meaning' | 'number' | 'apply' | 'recall' | 'header' | 'caching' | 'method'}`
type ClassSkill = `${1 | 2 | 3 | 4 | 5}xx:class`

/** What a learner remembers, as one unit of memory: a subject and the kind of question asked about it. */
export type SkillId =
  | CodeSkill
  | ClassSkill
  | `${DistinctionId}:tell-apart`
  | 'phrases:sort'
  | 'registry:sort'
  | `${string}:fact`
  | `${string}:claim`
  | `${string}:wild`
  | `${string}:handler`
  | `${string}:response`
  | `${string}:first`
  | `${string}:house`

/** A question's id is its skill, a slash, and which of the skill's questions it is. */
export function skillOf(id: string): SkillId {
  return (id.split('/')[0] ?? id) as SkillId
}

export function kindOf(id: string): Kind {
  const kind = skillOf(id).split(':')[1]
  return kinds.find((known) => known === kind) ?? 'meaning'
}

/** "404", "401-403", "4xx", "signup-flask", "499-nginx": what a skill or question is about. */
export function subjectOf(id: string): string {
  return id.split(':')[0] ?? id
}
