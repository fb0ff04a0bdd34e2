import { type RegistryRow, rowOf } from '../../content/registry.ts'
import type { Library } from '../library.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'

const fates = [
  { id: 'may-change-POST-to-GET', text: 'It may: POST again or GET, both are allowed' },
  { id: 'preserve', text: 'It must not: the next request is a POST too' },
  { id: 'GET-or-HEAD', text: 'It has to: the next request is a retrieval' },
] as const

/** What happens to a POST on the way (RFC 9110, Section 15.4; RFC 7538, Section 3). */
export function aboutMethod(skill: SkillId, library: Library): readonly Choice[] {
  const row = rowOf(Number(subjectOf(skill)))
  const rule = library.codes.get(subjectOf(skill))?.method
  const reasons = row && whyNot(row)
  if (!row?.method || !rule || !reasons) return []
  return [
    {
      form: 'choice',
      id: `${skill}/post`,
      kind: 'method',
      prompt: `A client sends POST and gets ${row.code} ${row.phrase} with a Location. When it follows by itself, may it change POST to GET?`,
      hint: 'Two redirects tolerate the change, two forbid it, and one is made for it.',
      options: fates,
      answer: row.method,
      explanation: rule.text,
      sections: [rule.section],
      compare: {},
      codes: [row.code],
      whyNot: reasons,
    },
  ]
}

function whyNot({ code, method }: RegistryRow): Readonly<Record<string, string>> | undefined {
  switch (method) {
    case 'may-change-POST-to-GET':
      return {
        preserve: `The text on ${code} tolerates the change from POST to GET, for the sake of what browsers always did.`,
        'GET-or-HEAD': `${code} only tolerates the change; a client that repeats the POST is right as well.`,
      }
    case 'preserve':
      return {
        'may-change-POST-to-GET': `${code} was added precisely so that nothing changes the method on the way.`,
        'GET-or-HEAD': `${code} points at the same resource under another address, and the POST has yet to reach it.`,
      }
    case 'GET-or-HEAD':
      return {
        'may-change-POST-to-GET': `Under ${code} the POST has done its work already; repeating it is not one of the choices.`,
        preserve: `${code} points at another resource to be fetched, so sending the POST there would be wrong.`,
      }
    default:
      return undefined
  }
}
