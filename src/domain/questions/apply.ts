import type { Modelled } from '../../content/entry.ts'
import { isRegistered } from '../catalog.ts'
import type { Library } from '../library.ts'
import { distinctionsWith } from '../neighbours.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'
import { comparisons } from './meaning.ts'
import { codeOption } from './tell-apart.ts'

/** Every story that a code answers, beside codes that a change or two would have made right. */
export function aboutApplying(skill: SkillId, library: Library): readonly Choice[] {
  const code = Number(subjectOf(skill))
  const { model } = library
  const words = library.codes.get(String(code))
  if (!model || !words || !isRegistered(code)) return []
  const alike = [
    ...words.lookalikes.map((other) => other.code),
    ...distinctionsWith(code).flatMap(({ codes }) => codes),
  ]
  const told = storiesOf(library).filter((story) => model.answerTo(story) === code)
  return told.map((story) => {
    const own = Object.keys(story.whyNot).map(Number)
    const near = [...new Set([...own, ...alike])].filter(isRegistered)
    const wrong = near
      .flatMap((other) => {
        const { flips, permitted } = model.solve(story, [code, other])
        const whyNot = [story.whyNot[other], flips[other]].filter(Boolean).join(' ')
        return other !== code && whyNot && permitted.length === 0 ? [{ other, whyNot }] : []
      })
      .slice(0, 3)
    const codes = [code, ...wrong.map(({ other }) => other)]
    return {
      form: 'choice',
      kind: 'apply',
      id: `${code}:apply/${story.id}`,
      prompt: 'Which status code fits best?',
      story: story.story,
      hint: words.thumb,
      options: codes.map(codeOption),
      answer: String(code),
      explanation: story.why,
      sections: model.solve(story, []).sections,
      codes,
      facts: story.facts,
      compare: comparisons(code, codes.slice(1)),
      whyNot: Object.fromEntries(wrong.map(({ other, whyNot }) => [other, whyNot])),
    }
  })
}

/** Each once, though several distinctions may tell it. */
function storiesOf({ distinctions, stories }: Library): readonly Modelled[] {
  const cases = [...distinctions.values()].flatMap((words) => words.cases)
  const modelled = [...cases, ...stories].filter((story) => 'facts' in story)
  return [...new Map(modelled.map((story) => [story.id, story])).values()]
}
