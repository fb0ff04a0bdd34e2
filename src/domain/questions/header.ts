import { meanings } from '../../content/meanings.ts'
import { rowOf } from '../../content/registry.ts'
import type { Library } from '../library.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'

/** The header that a code is known by, beside three that it is not. */
export function aboutHeader(skill: SkillId, library: Library): readonly Choice[] {
  const row = rowOf(Number(subjectOf(skill)))
  const words = library.codes.get(subjectOf(skill))
  const header = row?.header
  const rule = words?.headers.find(({ name }) => name === header)
  if (!row || !words || !header || !rule) return []
  const wrong = words.wrongHeaders ?? []
  const verb = rule.level === 'MUST' ? 'must' : 'should'
  return [
    {
      form: 'choice',
      id: `${skill}/${header}`,
      kind: 'header',
      prompt: `Which header ${verb} go with a ${row.code} ${row.phrase}${when(rule.when)}?`,
      hint: meanings[row.code],
      options: [header, ...wrong.map(({ name }) => name)].map((name) => ({
        id: name,
        text: name,
      })),
      answer: header,
      explanation: rule.why,
      sections: [rule.section],
      compare: {},
      codes: [row.code],
      whyNot: Object.fromEntries(wrong.map(({ name, whyNot }) => [name, whyNot])),
    },
  ]
}

const when = (condition: string | undefined) => (condition ? ` (${condition})` : '')
