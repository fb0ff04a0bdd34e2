import type { CodeWords, Lookalike } from '../../content/entry.ts'
import { meanings } from '../../content/meanings.ts'
import { type RegistryRow, rowOf } from '../../content/registry.ts'
import { classOf } from '../catalog.ts'
import type { Library } from '../library.ts'
import { distinctionBetween } from '../neighbours.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'

/** "What does 404 say?" The options are meanings. */
export function aboutMeaning(skill: SkillId, library: Library): readonly Choice[] {
  return forEachSet(skill, library, (row, words, wrong) => ({
    ...shared(row, words, skill, wrong),
    kind: 'meaning',
    prompt: `What does ${row.code} say?`,
    hint: words.hook,
    options: [row.code, ...wrong.map(({ code }) => code)].map((code) => ({
      id: String(code),
      text: meanings[code],
    })),
    whyNot: Object.fromEntries(wrong.map(({ code, notItsMeaning }) => [code, notItsMeaning])),
  }))
}

/** The meaning is given, the options are numbers. */
export function aboutNumber(skill: SkillId, library: Library): readonly Choice[] {
  return forEachSet(skill, library, (row, words, wrong) => ({
    ...shared(row, words, skill, wrong),
    kind: 'number',
    prompt: 'Which code says this?',
    story: meanings[row.code],
    hint: `A server that sends it could also say: ${words.thumb}`,
    options: [row.code, ...wrong.map(({ code }) => code)].map((code) => ({
      id: String(code),
      text: String(code),
    })),
    whyNot: Object.fromEntries(wrong.map(({ code, notThatNumber }) => [code, notThatNumber])),
  }))
}

function shared(row: RegistryRow, words: CodeWords, skill: SkillId, wrong: readonly Lookalike[]) {
  return {
    form: 'choice',
    id: `${skill}/${wrong.map(({ code }) => code).join('+')}`,
    answer: String(row.code),
    explanation: [words.thumb, words.precise[0]?.text ?? ''].join(' '),
    sections: [words.precise[0]?.section ?? row.reference],
    codes: [row.code, ...wrong.map(({ code }) => code)],
    compare: comparisons(
      row.code,
      wrong.map(({ code }) => code),
    ),
  } as const
}

/** For each of the others, the comparison that holds it and the right code, where there is one. */
export function comparisons(
  right: number,
  others: readonly number[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    others.flatMap((other) => {
      const found = distinctionBetween(right, other)
      return found ? [[other, found.id]] : []
    }),
  )
}

/** Two wrong options at a time, one of the same class at least. */
function forEachSet(
  skill: SkillId,
  library: Library,
  make: (row: RegistryRow, words: CodeWords, wrong: readonly Lookalike[]) => Choice,
): readonly Choice[] {
  const row = rowOf(Number(subjectOf(skill)))
  const words = library.codes.get(subjectOf(skill))
  if (!row || !words) return []
  return words.lookalikes
    .flatMap((first, place) => words.lookalikes.slice(place + 1).map((second) => [first, second]))
    .filter((wrong) => wrong.some(({ code }) => classOf(code) === classOf(row.code)))
    .map((wrong) => make(row, words, wrong))
}
