import { classes } from '../content/classes.ts'
import { distinctions } from '../content/distinctions.ts'
import { handlers } from '../content/handlers.ts'
import { registry, type StatusCode } from '../content/registry.ts'
import { type Kind, kindOf, kinds, type SkillId, subjectOf } from './skill.ts'

export const kindNames: Readonly<Record<Kind, string>> = {
  meaning: 'Number to meaning',
  'tell-apart': 'Which of these?',
  number: 'Meaning to number',
  class: 'Classes',
  header: 'Headers',
  method: 'Method kept or not',
  caching: 'Caching',
  sort: 'Sort by class',
  handler: 'Fill in the handler',
  recall: 'Type the code',
}

/** Every skill there is, in curriculum order: by kind, and within a kind as the content lists its subjects. */
export const skills: readonly SkillId[] = kinds.flatMap(skillsOfKind)

function skillsOfKind(kind: Kind): readonly SkillId[] {
  switch (kind) {
    case 'meaning':
    case 'number':
    case 'recall':
      return registry.map(({ code }) => `${code}:${kind}` as const)
    case 'header':
      return registry.flatMap((row) => ('header' in row ? [`${row.code}:header` as const] : []))
    case 'method':
      return registry.flatMap((row) => ('method' in row ? [`${row.code}:method` as const] : []))
    case 'caching':
      // A 304 is neither reused nor refused: it refreshes what is stored. The three-way question does not fit it.
      return registry.flatMap((row) =>
        row.caching === 'updates-stored-response' ? [] : [`${row.code}:caching` as const],
      )
    case 'class':
      return classes.map((words) => `${words.class}xx:class` as const)
    case 'sort':
      return ['phrases:sort']
    case 'tell-apart':
      return distinctions.map(({ id }) => `${id}:tell-apart` as const)
    case 'handler':
      return handlers.map(({ id }) => `${id}:handler` as const)
  }
}

/** The codes that a skill is about, worked out without loading any words. */
export function codesOf(skill: SkillId): readonly StatusCode[] {
  const subject = subjectOf(skill)
  switch (kindOf(skill)) {
    case 'tell-apart':
      return distinctions.find(({ id }) => id === subject)?.codes ?? []
    case 'handler':
      return handlers.find(({ id }) => id === subject)?.answers ?? []
    case 'class':
    case 'sort':
      return []
    default:
      return registry.flatMap(({ code }) => (String(code) === subject ? [code] : []))
  }
}
