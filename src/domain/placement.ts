import { tracks } from '../content/tracks.ts'
import { type Focus, skillsFor } from './focus.ts'
import type { Answer } from './log.ts'
import { kindOf, type SkillId, subjectOf } from './skill.ts'
import { codesOf } from './skills.ts'

/** At most so many questions find out what is known already. */
export const placementLength = 25

/** The codes that a placement is about and that can be typed, the most familiar ones first, as the longest course introduces them. */
export function codesPlaced(focus: Focus): readonly number[] {
  const known = placed.get(focus)
  if (known) return known
  const typed = new Set(
    skillsFor(focus)
      .filter((skill) => kindOf(skill) === 'recall')
      .flatMap(codesOf),
  )
  const codes = familiar.filter((code) => typed.has(code))
  placed.set(focus, codes)
  return codes
}

const placed = new Map<Focus, readonly number[]>()

const familiar: readonly number[] = tracks.find(({ id }) => id === 'registry')?.codes ?? []

/**
 * How well somebody knows their status codes, as a number; a code is known to half of those whose number is its
 * difficulty (Rasch 1960). The difficulties follow familiarity, evenly.
 */
const abilities: readonly number[] = Array.from({ length: 61 }, (_, place) => -4 + place * 0.2)
const difficultyOf = (share: number) => -2.5 + 6 * share
const steepness = 1.7
/** The chance of typing the right number all the same, and of a slip where it is known. */
const luck = 0.02
const slip = 0.05
/** What is this sure to be known need not be asked. */
const sure = 0.97
/** And only what is this sure is taken for known without having been asked. */
const certain = 0.999
/** What is this unlikely to be known is not worth a question. */
const hopeless = 0.2

const rightWith = (known: number) => known * (1 - slip) + (1 - known) * luck

/** By ability, the chance of knowing each of so many codes, in the order of familiarity. */
function chancesOf(count: number): readonly (readonly number[])[] {
  return abilities.map((ability) =>
    Array.from({ length: count }, (_, place) => {
      return 1 / (1 + Math.exp(-steepness * (ability - difficultyOf(place / count))))
    }),
  )
}

/** The chance of knowing each code after some answers, and before one on the code itself. */
function weigh(answers: readonly Answer[], codes: readonly number[]): readonly number[] {
  const chances = chancesOf(codes.length)
  const weights = chances.map((chance) =>
    answers.reduce((weight, answer) => {
      const right = rightWith(chance[codes.indexOf(codeOf(answer))] ?? 0)
      return weight * (answer.right ? right : 1 - right)
    }, 1),
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return codes.map((_, place) =>
    weights.reduce((all, weight, at) => all + (weight / sum) * (chances[at]?.[place] ?? 0), 0),
  )
}

const codeOf = ({ question }: Answer) => Number(subjectOf(question))

/**
 * The code whose answer would tell most: the one most in the balance. Undefined when enough were asked, or when
 * nothing is in the balance any more, as it is for somebody new after a few.
 */
export function nextInPlacement(focus: Focus, answers: readonly Answer[]): SkillId | undefined {
  if (answers.length >= placementLength) return undefined
  const codes = codesPlaced(focus)
  const chances = weigh(answers, codes)
  const asked = new Set(answers.map(codeOf))
  const [next] = codes
    .map((code, place) => ({ code, chance: chances[place] ?? 0 }))
    .filter(({ code, chance }) => !asked.has(code) && chance > hopeless && chance < sure)
    .toSorted((a, b) => Math.abs(a.chance - 0.5) - Math.abs(b.chance - 0.5))
  return next && (`${next.code}:recall` as SkillId)
}

/** The codes that are as good as certainly known: typed right, or easier than what was. */
export function knownByPlacement(focus: Focus, answers: readonly Answer[]): readonly number[] {
  const codes = codesPlaced(focus)
  const chances = weigh(answers, codes)
  const given = new Map(answers.map((answer) => [codeOf(answer), answer]))
  return codes.filter((code, place) => {
    const [answer, chance] = [given.get(code), chances[place] ?? 0]
    if (!answer) return chance >= certain
    return answer.right && !answer.hint && !answer.unsure
  })
}
