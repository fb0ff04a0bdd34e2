import { assigned } from '../content/assigned.ts'
import { meanings } from '../content/meanings.ts'
import { classOf, classWords, isTaught, phraseOf } from './catalog.ts'
import type { Question } from './question.ts'

/** What was given: an option's id, a typed code, or "row:class" pairs joined by spaces. Empty when given up. */
export type Given = string

/** The right answer in the form in which it is given. */
export function rightAnswer(question: Question): Given {
  if (question.form !== 'sorting') return String(question.answer)
  return question.rows.map(({ id, answer }) => `${id}:${answer}`).join(' ')
}

export function isRight(question: Question, given: Given): boolean {
  return given === rightAnswer(question)
}

/** Why what was given is not right here; undefined when it is right, or when nothing was given. */
export function whyNot(question: Question, given: Given): string | undefined {
  if (given === '' || isRight(question, given)) return undefined
  if (question.form === 'sorting') return undefined
  return (
    question.whyNot[given] ??
    (question.form === 'typed' ? whyNotTyped(question.answer, given) : undefined)
  )
}

/** The rows of a sorting question that were put into the wrong class. */
export function misplaced(question: Question, given: Given): ReadonlySet<string> {
  if (question.form !== 'sorting') return new Set()
  const placed = new Map(given.split(' ').map((pair) => pair.split(':') as [string, string]))
  return new Set(
    question.rows.filter(({ id, answer }) => placed.get(id) !== answer).map(({ id }) => id),
  )
}

function whyNotTyped(answer: number, given: string): string {
  const typed = Number(given)
  const [said, wanted] = [classOf(typed), classOf(answer)]
  if (said === undefined || wanted === undefined) {
    return `${given} lies outside 100 to 599, so it is not a status code at all.`
  }
  if (said !== wanted) {
    return `${given} starts with ${said}: ${classWords(said).says} Here the first digit has to say: ${classWords(wanted).says}`
  }
  if (isTaught(typed))
    return `${given} is ${phraseOf(typed)}: ${meanings[typed]} That is another statement.`
  const phrase = assigned[typed]
  return phrase
    ? `The class is right, but ${given} is ${phrase}.`
    : `The class is right, but nobody has registered ${given}.`
}
