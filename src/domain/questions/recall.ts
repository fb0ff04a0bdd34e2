import { meanings } from '../../content/meanings.ts'
import { rowOf } from '../catalog.ts'
import type { Library } from '../library.ts'
import type { Typed } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'

/** The meaning is given, the code is typed. */
export function aboutRecall(skill: SkillId, library: Library): readonly Typed[] {
  const row = rowOf(Number(subjectOf(skill)))
  const words = library.codes.get(subjectOf(skill))
  if (!row || !words) return []
  return [
    {
      form: 'typed',
      id: `${skill}/typed`,
      kind: 'recall',
      prompt: 'Type the code that says this: its number, or its phrase.',
      story: meanings[row.code],
      hint: `It is one of the ${Math.floor(row.code / 100)}xx. ${words.hook}`,
      answer: row.code,
      explanation: [words.thumb, words.precise[0]?.text ?? ''].join(' '),
      sections: [words.precise[0]?.section ?? row.reference],
      codes: [row.code],
      whyNot: Object.fromEntries(
        words.lookalikes.map((other) => [other.code, other.notThatNumber]),
      ),
    },
  ]
}
