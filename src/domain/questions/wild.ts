import { wild } from '../../content/wild.ts'
import type { Library } from '../library.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'

/** What somebody means by a number that the registry does not give them. The options are such meanings. */
export function aboutWild(skill: SkillId, library: Library): readonly Choice[] {
  const entry = wild.find(({ id }) => id === subjectOf(skill))
  const words = entry && library.wild[entry.id]
  if (!words) return []
  return [
    {
      form: 'choice',
      id: `${skill}/means`,
      kind: 'wild',
      prompt: `What does ${entry.code} mean when it comes from ${entry.vendor}?`,
      hint: words.shows,
      options: [entry.id, ...words.lookalikes.map(({ id }) => id)].map((id) => ({
        id,
        text: library.wild[id]?.means ?? '',
      })),
      answer: entry.id,
      explanation: `Nearest in the registry is ${words.instead.code}: ${words.instead.because}`,
      sections: [words.source],
      compare: {},
      codes: [words.instead.code],
      whyNot: Object.fromEntries(words.lookalikes.map(({ id, whyNot }) => [id, whyNot])),
    },
  ]
}
