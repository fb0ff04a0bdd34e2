import { houseRules } from '../../content/houseRules.ts'
import type { Library } from '../library.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'
import { codeOption } from './tell-apart.ts'

/** What the RFCs leave open, settled by a team’s rule that the question names. */
export function aboutHouseRule(skill: SkillId, library: Library): readonly Choice[] {
  const house = houseRules.find(({ id }) => id === subjectOf(skill))
  const { model } = library
  if (!house || !model) return []
  const [[name, rule] = []] = Object.entries(house.rule)
  return library.houseStories
    .filter((story) => story.house === name)
    .map(({ id, story, facts }) => {
      const told = { id, story, why: '', whyNot: {}, facts: { ...facts, ...house.rule } }
      const { answer, sections } = model.solve(told, house.codes)
      const other = house.codes.find((code) => code !== answer) ?? answer
      const is = model.factText(name ?? '', rule ?? '')
      return {
        form: 'choice',
        kind: 'house',
        id: `${skill}/${id}`,
        prompt: `By the rule of the house, ${is}. Which does it answer?`,
        story,
        hint: 'The RFCs leave this open, so go by the rule that is named.',
        options: [codeOption(answer), codeOption(other)],
        answer: String(answer),
        explanation: `That is a convention. Where it is the other way round, teams answer ${other}, and no RFC objects.`,
        sections,
        codes: [answer, other],
        facts: told.facts,
        compare: {},
        whyNot: { [other]: `${other} would be right by the other rule; here ${is}.` },
      }
    })
}
