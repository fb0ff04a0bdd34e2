import { collisions } from '../../content/collisions.ts'
import type { Library } from '../library.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'
import { codeOption } from './tell-apart.ts'

/** Two things are the matter: which is answered, or may either be? */
export function aboutCollision(
  skill: SkillId,
  { model, collisions: words }: Library,
): readonly Choice[] {
  const collision = collisions.find(({ id }) => id === subjectOf(skill))
  const told = collision && words[collision.id]
  if (!told || !model) return []
  const { codes } = collision
  const { story, why, whyNot } = told
  const { answer, permitted, sections } = model.solve({ ...told, id: collision.id }, codes)
  return [
    {
      form: 'choice',
      kind: 'first',
      id: `${skill}/asked`,
      prompt: 'Two things are the matter. Which does the server answer?',
      story,
      hint: 'Ask whether a server could find the one out without having dealt with the other.',
      options: [...codes.map(codeOption), { id: 'either', text: 'Either: nothing orders them' }],
      answer: permitted.length > 0 ? 'either' : String(answer),
      explanation: why,
      sections,
      codes,
      facts: told.facts,
      compare: {},
      whyNot,
    },
  ]
}
