import { collisions } from '../content/collisions.ts'
import { distinctions } from '../content/distinctions.ts'
import { guides } from '../content/guides.ts'
import { handlers } from '../content/handlers.ts'
import { houseRules } from '../content/houseRules.ts'
import { beyondModel } from '../content/model/beyond.ts'
import { type RegistryRow, registry } from '../content/registry.ts'
import { responses } from '../content/responses.ts'
import { wildIds } from '../content/wildIds.ts'
import { statusClasses } from './catalog.ts'
import { type Kind, kindOf, kinds, type SkillId, subjectOf } from './skill.ts'

export const kindNames: Readonly<Record<Kind, string>> = {
  meaning: 'Number to meaning',
  'tell-apart': 'Which of these?',
  number: 'Meaning to number',
  apply: 'A story: which code?',
  class: 'Classes',
  header: 'Headers',
  method: 'Method kept or not',
  caching: 'Caching',
  fact: 'Facts',
  claim: 'Is that so?',
  sort: 'Sorting',
  handler: 'Fill in the handler',
  response: 'Spot the broken rule',
  first: 'Which comes first?',
  house: 'By house rule',
  wild: 'Numbers in the wild',
  recall: 'Type the code',
}

/** Which rows have something to ask of a kind. A number that nobody may use is not worth typing. */
const asks: Readonly<
  Record<'apply' | 'recall' | 'header' | 'method' | 'caching', (row: RegistryRow) => boolean>
> = {
  apply: ({ code }) => !beyondModel.includes(code),
  recall: ({ status }) => status !== 'unused',
  header: ({ header }) => header !== undefined,
  method: ({ method }) =>
    method !== undefined && method !== 'user-choice' && method !== 'do-not-follow',
  // A 304 refreshes what is stored, and an interim response is not cached at all: the three-way question fits neither.
  caching: ({ caching, status }) =>
    caching !== 'updates-stored-response' && caching !== 'never' && status !== 'unused',
}

/** Every skill there is: by kind, in the order in which kinds are learnt, and as the content lists its subjects. */
export const skills: readonly SkillId[] = kinds.flatMap(skillsOfKind)

function skillsOfKind(kind: Kind): readonly SkillId[] {
  switch (kind) {
    case 'meaning':
    case 'number':
      return registry.map(({ code }) => `${code}:${kind}` as const)
    case 'apply':
    case 'recall':
    case 'header':
    case 'method':
    case 'caching':
      return registry.filter(asks[kind]).map(({ code }) => `${code}:${kind}` as const)
    case 'class':
      return statusClasses.map((digit) => `${digit}xx:class` as const)
    case 'sort':
      return ['phrases:sort', 'registry:sort']
    case 'tell-apart':
      return distinctions.map(({ id }) => `${id}:tell-apart` as const)
    case 'handler':
      return handlers.map(({ id }) => `${id}:handler` as const)
    case 'response':
      return responses.map(({ id }) => `${id}:response` as const)
    case 'first':
      return collisions.map(({ id }) => `${id}:first` as const)
    case 'house':
      return houseRules.map(({ id }) => `${id}:house` as const)
    case 'fact':
    case 'claim':
      return guides
        .filter((guide) => guide.kind === kind)
        .flatMap(({ questions }) => questions.map((id) => `${id}:${kind}` as const))
    case 'wild':
      return wildIds.map((id) => `${id}:wild` as const)
  }
}

/** The codes that a skill is about, worked out without loading any words. */
export function codesOf(skill: SkillId): readonly number[] {
  const subject = subjectOf(skill)
  switch (kindOf(skill)) {
    case 'tell-apart':
      return distinctions.find(({ id }) => id === subject)?.codes ?? []
    case 'handler':
      return handlers.find(({ id }) => id === subject)?.answers ?? []
    case 'response':
      return responses.find(({ id }) => id === subject)?.codes ?? []
    case 'first':
      return collisions.find(({ id }) => id === subject)?.codes ?? []
    case 'house':
      return houseRules.find(({ id }) => id === subject)?.codes ?? []
    case 'wild':
      return [Number.parseInt(subject, 10)]
    case 'class':
    case 'sort':
    case 'fact':
    case 'claim':
      return []
    default:
      return [Number(subject)]
  }
}
