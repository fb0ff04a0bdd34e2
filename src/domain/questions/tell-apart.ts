import type { Case, Distinction, Section } from '../../content/entry.ts'
import { phraseOf } from '../catalog.ts'
import type { Solved } from '../model/solve.ts'
import type { Choice, Option } from '../question.ts'

interface Parts {
  readonly story: Case
  readonly solved: Pick<Solved, 'answer' | 'flips'>
  /** The deciding question. */
  readonly question: string
  readonly sections: readonly Section[]
}

/** A story, and the codes of one distinction to choose from. */
export function tellApart({ id, codes }: Distinction, parts: Parts): Choice {
  const { story, solved, question, sections } = parts
  return {
    form: 'choice',
    kind: 'tell-apart',
    id: `${id}:tell-apart/${story.id}`,
    prompt: codes.length > 2 ? 'Which of these answers it?' : 'Which of these two answers it?',
    story: story.story,
    hint: question,
    options: codes.map(codeOption),
    answer: String(solved.answer),
    explanation: story.why,
    sections,
    codes,
    compare: Object.fromEntries(codes.map((code) => [code, id])),
    // A shared case also speaks of codes that are not offered here.
    whyNot: Object.fromEntries(
      codes.flatMap((code) => {
        const excluded = story.whyNot[code]
        return excluded ? [[code, excluded]] : []
      }),
    ),
    flips: () => solved.flips,
    ...('facts' in story && { facts: story.facts }),
  }
}

export function codeOption(code: number): Option {
  return { id: String(code), text: `${code} ${phraseOf(code)}`, code }
}
