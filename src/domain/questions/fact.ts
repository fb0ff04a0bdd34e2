import { guideWith } from '../guide.ts'
import type { Library } from '../library.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'

/** A fact, or a claim to be judged: one question a skill, as the guide has it. */
export function aboutFact(skill: SkillId, library: Library): readonly Choice[] {
  const guide = guideWith(subjectOf(skill))
  const asked = guide && library.guides.get(guide.id)?.questions[subjectOf(skill)]
  if (!asked) return []
  const wrong = asked.wrong.map((option, place) => ({ ...option, id: `wrong-${place + 1}` }))
  return [
    {
      form: 'choice',
      id: `${skill}/asked`,
      kind: guide.kind,
      prompt: asked.prompt,
      hint: asked.hint,
      options: [{ id: 'right', text: asked.right }, ...wrong.map(({ id, text }) => ({ id, text }))],
      answer: 'right',
      explanation: asked.why,
      sections: [asked.section],
      compare: {},
      codes: [],
      whyNot: Object.fromEntries(wrong.map(({ id, whyNot }) => [id, whyNot])),
    },
  ]
}
