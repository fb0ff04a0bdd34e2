import { distinctions } from '../../../src/content/distinctions.ts'
import type { Distinction } from '../../../src/content/entry.ts'
import { skillsOfTrack } from '../../../src/domain/focus.ts'
import { type Kind, kindOf, type SkillId } from '../../../src/domain/skill.ts'
import { codesOf, skills } from '../../../src/domain/skills.ts'

const scheduled: readonly Kind[] = [
  'meaning',
  'tell-apart',
  'apply',
  'header',
  'method',
  'caching',
  'recall',
]

/** What a learner of the Essentials has to remember: the kinds that are scheduled, and no others. */
export const essentials: readonly SkillId[] = skillsOfTrack('essentials').filter((skill) =>
  scheduled.includes(kindOf(skill)),
)

/** The groups of codes that are taken for each other most. */
export const confusedGroups: readonly Distinction[] = distinctions.slice(0, 15)

const confusedCodes = new Set<number>(confusedGroups.flatMap(({ codes }) => codes))
const ofOneCode: readonly Kind[] = ['meaning', 'apply', 'recall']

/** What those groups are learnt from: their own cases, and the codes in them. */
export const confusedItems: readonly SkillId[] = [
  ...confusedGroups.map(({ id }): SkillId => `${id}:tell-apart`),
  ...skills.filter(
    (skill) =>
      ofOneCode.includes(kindOf(skill)) && codesOf(skill).every((code) => confusedCodes.has(code)),
  ),
]
