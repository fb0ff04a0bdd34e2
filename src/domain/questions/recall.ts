import { classWords } from '../../content/classes.ts'
import { meanings } from '../../content/meanings.ts'
import { type RegistryRow, registry, rowOf } from '../../content/registry.ts'
import { classOf } from '../catalog.ts'
import type { Library } from '../library.ts'
import type { Typed } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'
import { comparisons } from './meaning.ts'

/** The meaning is given, the code is typed. */
export function aboutRecall(skill: SkillId, library: Library): readonly Typed[] {
  const row = rowOf(Number(subjectOf(skill)))
  const words = library.codes.get(subjectOf(skill))
  const digit = row && classOf(row.code)
  if (!row || !words || !digit) return []
  const others = registry.filter(({ code }) => code !== row.code)
  return [
    {
      form: 'typed',
      id: `${skill}/typed`,
      kind: 'recall',
      prompt: 'Type the code that says this: its number, or its phrase.',
      story: meanings[row.code],
      hint: `It is one of the ${digit}xx.`,
      answer: row.code,
      explanation: [words.thumb, words.precise[0]?.text ?? ''].join(' '),
      sections: [words.precise[0]?.section ?? row.reference],
      codes: [row.code],
      compare: comparisons(
        row.code,
        others.map(({ code }) => code),
      ),
      whyNot: {
        ...Object.fromEntries(others.map((other) => [other.code, elsewhere(row, other)])),
        ...Object.fromEntries(words.lookalikes.map((one) => [one.code, one.notThatNumber])),
      },
      otherwise: `Nobody has registered this number. The one that is meant starts with ${digit}: ${classWords(digit).says}`,
    },
  ]
}

/** Why a code that nobody takes for this one is not it: the class first, then what it says itself. */
function elsewhere(row: RegistryRow, other: RegistryRow): string {
  const [wanted, said] = [classOf(row.code), classOf(other.code)]
  if (wanted && said && wanted !== said) {
    return `${other.code} starts with ${said}. Here the first digit has to say: ${classWords(wanted).says}`
  }
  return `The class is right, but ${other.code} says something else: ${meanings[other.code]}`
}
