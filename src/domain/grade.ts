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
  if (given === '' || isRight(question, given) || question.form === 'sorting') return undefined
  return question.whyNot[given] ?? (question.form === 'typed' ? question.otherwise : undefined)
}

/** The rows of a sorting question that were put into the wrong class. */
export function misplaced(question: Question, given: Given): ReadonlySet<string> {
  if (question.form !== 'sorting') return new Set()
  const placed = new Map(given.split(' ').map((pair) => pair.split(':') as [string, string]))
  return new Set(
    question.rows.filter(({ id, answer }) => placed.get(id) !== answer).map(({ id }) => id),
  )
}
