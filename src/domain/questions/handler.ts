import { handlers } from '../../content/handlers.ts'
import { isRegistered } from '../catalog.ts'
import type { Library } from '../library.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'
import { comparisons } from './meaning.ts'
import { codeOption } from './tell-apart.ts'

/** The blanks of one handler, in order. */
export function aboutHandler(skill: SkillId, library: Library): readonly Choice[] {
  const handler = handlers.find(({ id }) => id === subjectOf(skill))
  const words = library.handlers.get(subjectOf(skill))
  if (!handler || !words) return []
  return words.blanks.map((blank, place) => {
    const wrong = Object.keys(blank.whyNot).map(Number).filter(isRegistered)
    return {
      form: 'choice',
      kind: 'handler',
      id: `${skill}/${place + 1}`,
      prompt: blank.asks,
      source: {
        title: `${handler.title} (${handler.framework})`,
        brief: words.brief,
        text: blanked(words.source, place + 1),
      },
      hint: `It belongs to the ${Math.floor(blank.answer / 100)}xx.`,
      options: [blank.answer, ...wrong].map(codeOption),
      answer: String(blank.answer),
      explanation: blank.beside ? `${blank.why} ${blank.beside}` : blank.why,
      sections: blank.sections,
      codes: [blank.answer, ...wrong],
      compare: comparisons(blank.answer, wrong),
      whyNot: Object.fromEntries(Object.entries(blank.whyNot)),
    }
  })
}

/** The blank that is asked for, among others that stay open: an answer shown would rule out an option. */
function blanked(source: string, asked: number): string {
  return source.replaceAll(/«(\d+)»/g, (_, number: string) =>
    Number(number) === asked ? '«?»' : '«…»',
  )
}
