import { handlers } from '../../content/handlers.ts'
import type { StatusCode } from '../../content/registry.ts'
import { isTaught } from '../catalog.ts'
import type { Library } from '../library.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'
import { comparisons } from './meaning.ts'
import { codeOption } from './tell-apart.ts'

/** The blanks of one handler, in order; the ones before are filled in, the ones after stay open. */
export function aboutHandler(skill: SkillId, library: Library): readonly Choice[] {
  const handler = handlers.find(({ id }) => id === subjectOf(skill))
  const words = library.handlers.get(subjectOf(skill))
  if (!handler || !words) return []
  return words.blanks.map((blank, place) => {
    const wrong = Object.keys(blank.whyNot).map(Number).filter(isTaught)
    return {
      form: 'choice',
      kind: 'handler',
      id: `${skill}/${place + 1}`,
      prompt: blank.asks,
      source: {
        title: `${handler.title} (${handler.framework})`,
        brief: words.brief,
        text: filled(words.source, handler.answers, place),
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

function filled(source: string, answers: readonly StatusCode[], asked: number): string {
  return source.replaceAll(/«(\d+)»/g, (_, number: string) => {
    const place = Number(number) - 1
    if (place < asked) return String(answers[place])
    return place === asked ? '«?»' : '«…»'
  })
}
