import type { StatusCode } from '../../content/registry.ts'
import { phraseOf } from '../catalog.ts'
import type { Library } from '../library.ts'
import { distinctionOf } from '../neighbours.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'

/** A situation, and the codes of one distinction to choose from. */
export function aboutTellingApart(skill: SkillId, library: Library): readonly Choice[] {
  const distinction = distinctionOf(subjectOf(skill))
  const words = library.distinctions.get(subjectOf(skill))
  if (!distinction || !words) return []
  return words.cases.map((situation) => ({
    form: 'choice',
    kind: 'tell-apart',
    id: `${skill}/${situation.id}`,
    prompt:
      distinction.codes.length > 2
        ? 'Which of these answers it?'
        : 'Which of these two answers it?',
    story: situation.story,
    hint: distinction.question,
    options: distinction.codes.map(codeOption),
    answer: String(situation.answer),
    explanation: situation.why,
    sections: words.sections,
    codes: distinction.codes,
    compare: Object.fromEntries(distinction.codes.map((code) => [code, distinction.id])),
    whyNot: Object.fromEntries(Object.entries(situation.whyNot)),
  }))
}

export function codeOption(code: StatusCode) {
  return { id: String(code), text: `${code} ${phraseOf(code)}`, code }
}
