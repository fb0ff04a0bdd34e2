import type { Case, Distinction, Section } from '../../content/entry.ts'
import { phraseOf } from '../catalog.ts'
import type { Choice, Option } from '../question.ts'

/** A situation, and the codes of one distinction to choose from. */
export function tellApart(
  distinction: Distinction,
  question: string,
  situation: Case,
  sections: readonly Section[],
): Choice {
  const { id, codes } = distinction
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
    // A shared case also speaks of codes that are not offered here.
    whyNot: Object.fromEntries(
      codes.flatMap((code) => {
        const excluded = situation.whyNot[code]
        return excluded ? [[code, excluded]] : []
      }),
    ),
  }
}

export function codeOption(code: number): Option {
  return { id: String(code), text: `${code} ${phraseOf(code)}`, code }
}
