import { phraseOf } from './catalog.ts'
import { guideWith } from './guide.ts'
import { type Kind, kindOf, type SkillId, subjectOf } from './skill.ts'
import { codesOf, kindNames } from './skills.ts'

const aspects: Readonly<Partial<Record<Kind, string>>> = {
  meaning: 'what it means',
  number: 'its number',
  recall: 'its number, typed',
  apply: 'in a story',
  header: 'its header',
  caching: 'whether it may be cached',
  method: 'whether the method is kept',
}

/** A skill as a person speaks of it: "401 against 403", "404 Not Found: in a story", "Numbers in the wild (499)". */
export function skillName(skill: SkillId): string {
  const kind = kindOf(skill)
  if (kind === 'tell-apart') return codesOf(skill).join(' against ')
  const aspect = aspects[kind]
  const code = Number(subjectOf(skill))
  if (aspect) return `${code} ${phraseOf(code)}: ${aspect}`
  const matter = matterOf(skill)
  return matter ? `${kindNames[kind]} (${matter})` : kindNames[kind]
}

function matterOf(skill: SkillId): string | undefined {
  const subject = subjectOf(skill)
  switch (kindOf(skill)) {
    case 'fact':
    case 'claim':
      return guideWith(subject)?.title
    case 'class':
      return subject
    // Six codes and more name nothing.
    case 'handler':
      return undefined
    default:
      return codesOf(skill).join(', ')
  }
}

/** How long, in words: "2 weeks". At least a day. */
export function lengthOf(days: number): string {
  const [count, unit] =
    days < 14
      ? [days, 'day']
      : days < 60
        ? [Math.round(days / 7), 'week']
        : days < 730
          ? [Math.round(days / 30.4), 'month']
          : [Math.round(days / 365), 'year']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
