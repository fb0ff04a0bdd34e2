import { meanings } from '../../content/meanings.ts'
import { rowOf } from '../catalog.ts'
import type { Library } from '../library.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'

/** The header that a code is known by, beside three that it is not. */
export function aboutHeader(skill: SkillId, library: Library): readonly Choice[] {
  const row = rowOf(Number(subjectOf(skill)))
  const words = library.codes.get(subjectOf(skill))
  if (!row || !words || !('header' in row)) return []
  const rule = words.headers.find(({ name }) => name === row.header)
  if (!rule) return []
  const wrong = words.wrongHeaders ?? []
  const verb = rule.level === 'MUST' ? 'must' : 'should'
  return [
    {
      form: 'choice',
      id: `${skill}/${row.header}`,
      kind: 'header',
      prompt: `Which header ${verb} go with a ${row.code} ${row.phrase}${when(rule.when)}?`,
      hint: meanings[row.code],
      options: [row.header, ...wrong.map(({ name }) => name)].map((name) => ({
        id: name,
        text: name,
      })),
      answer: row.header,
      explanation: rule.why,
      sections: [rule.section],
      compare: {},
      codes: [row.code],
      whyNot: Object.fromEntries(wrong.map(({ name, whyNot }) => [name, whyNot])),
    },
  ]
}

const when = (condition: string | undefined) => (condition ? ` (${condition})` : '')
