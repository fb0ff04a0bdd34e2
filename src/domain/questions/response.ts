import { responses } from '../../content/responses.ts'
import type { Library } from '../library.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'

/** A request and its response, in which one rule is broken: which? */
export function aboutResponse(skill: SkillId, library: Library): readonly Choice[] {
  const broken = responses.find(({ id }) => id === subjectOf(skill))
  const words = broken && library.responses[broken.id]
  if (!words) return []
  const { request, response, right, why, wrong, section } = words
  return [
    {
      form: 'choice',
      kind: 'response',
      id: `${skill}/asked`,
      prompt: 'Which rule does this response break?',
      source: {
        title: 'An exchange',
        brief: 'The request, and what came back.',
        text: `${request}\n\n— — —\n\n${response}`,
      },
      hint: 'Hold the status line, the headers and the content beside each other.',
      options: [
        { id: 'right', text: right },
        ...wrong.map(({ text }, place) => ({ id: `wrong-${place + 1}`, text })),
      ],
      answer: 'right',
      explanation: why,
      sections: [section],
      codes: broken.codes,
      compare: {},
      whyNot: Object.fromEntries(wrong.map(({ whyNot }, place) => [`wrong-${place + 1}`, whyNot])),
    },
  ]
}
