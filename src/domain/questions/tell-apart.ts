import type { Case, Distinction, Section } from '../../content/entry.ts'
import type { StatusCode } from '../../content/registry.ts'
import { phraseOf } from '../catalog.ts'
import type { Choice, Option } from '../question.ts'

/** A situation, and the codes of one distinction to choose from. */
export function tellApart(
  distinction: Distinction,
  situation: Case,
  sections: readonly Section[],
): Choice {
  const { id, codes, question } = distinction
  return {
    form: 'choice',
    kind: 'tell-apart',
    id: `${id}:tell-apart/${situation.id}`,
    prompt: codes.length > 2 ? 'Which of these answers it?' : 'Which of these two answers it?',
    story: situation.story,
    hint: question,
    options: codes.map(codeOption),
    answer: String(situation.answer),
    explanation: situation.why,
    sections,
    codes,
    compare: Object.fromEntries(codes.map((code) => [code, id])),
    whyNot: Object.fromEntries(Object.entries(situation.whyNot)),
  }
}

export function codeOption(code: StatusCode): Option {
  return { id: String(code), text: `${code} ${phraseOf(code)}`, code }
}
