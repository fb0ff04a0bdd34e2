import type { ClassWords } from '../../content/classes.ts'
import { classWords } from '../../content/classes.ts'
import { registry } from '../../content/registry.ts'
import { classNames } from '../catalog.ts'
import type { Library } from '../library.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'

/** What the first digit says, whose move it is, and what an unknown number counts as. */
export function aboutClass(skill: SkillId, _library: Library): readonly Choice[] {
  const digit = ([1, 2, 3, 4, 5] as const).find((known) => `${known}xx` === subjectOf(skill))
  if (!digit) return []
  const words = classWords(digit)
  const others = words.lookalikes.map((wrong) => ({ ...wrong, words: classWords(wrong.class) }))
  const shared = {
    form: 'choice',
    kind: 'class',
    explanation: words.explanation,
    sections: [words.section],
    compare: {},
    codes: registry
      .filter(({ code }) => Math.floor(code / 100) === digit)
      .map(({ code }) => code)
      .slice(0, 3),
  } as const
  return [
    {
      ...shared,
      id: `${skill}/says`,
      prompt: `A status code starts with ${digit}. What does that alone say?`,
      hint: `Its name is ${classNames[digit]}.`,
      options: [words, ...others.map((other) => other.words)].map((of) => ({
        id: `${of.class}xx`,
        text: of.says,
      })),
      answer: `${digit}xx`,
      whyNot: Object.fromEntries(others.map((other) => [`${other.class}xx`, other.notSaid])),
    },
    {
      ...shared,
      id: `${skill}/move`,
      prompt: `A status code starts with ${digit}. Whose move is it?`,
      hint: words.says,
      options: [words, ...others.map((other) => other.words)].map((of) => ({
        id: `${of.class}xx`,
        text: of.move,
      })),
      answer: `${digit}xx`,
      whyNot: Object.fromEntries(others.map((other) => [`${other.class}xx`, other.notTheirMove])),
    },
    ...words.unassigned.map((number) => aboutUnknown(skill, words, number)),
  ]
}

function aboutUnknown(skill: SkillId, words: ClassWords, number: number): Choice {
  const base = words.class * 100
  const other = words.class === 5 ? 400 : 500
  return {
    form: 'choice',
    kind: 'class',
    id: `${skill}/unknown-${number}`,
    prompt: `A client gets ${number}, a number nobody has registered. What must it treat it as?`,
    hint: 'A client need not know every code, but it has to understand every class.',
    options: [
      { id: String(base), text: `As ${base}, the plain code of the ${words.class}xx class` },
      { id: String(other), text: `As ${other}, because only a broken server would send it` },
      { id: 'invalid', text: 'As no valid response, to be dropped unread' },
    ].map((option) =>
      option.id === '400' && base !== 400
        ? { ...option, text: 'As 400, because a client cannot know it' }
        : option,
    ),
    answer: String(base),
    explanation: `Only the first digit of a status code carries a class, so ${number} counts as ${base}.`,
    sections: ['RFC 9110, Section 15'],
    compare: {},
    codes: registry.filter(({ code }) => code === base).map(({ code }) => code),
    whyNot: {
      [other]: `${number} starts with ${words.class}, and the class is all that an unknown number still says.`,
      invalid: `${number} lies between 100 and 599, so it is a valid status code that merely has no name.`,
    },
  }
}
