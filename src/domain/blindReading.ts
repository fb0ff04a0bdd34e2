import { seedFrom } from './random.ts'

/** A question of the command line's output, with its key. */
export interface Printed {
  readonly id: string
  readonly blindId: string
  readonly kind: string
  readonly prompt: string
  readonly rows?: readonly string[]
  readonly options: readonly {
    readonly id: string
    readonly letter?: string | undefined
    readonly text: string
  }[]
  readonly answer: string
}

/** What a reader wrote: the letter chosen, the number typed, or for a sorting the letters row by row. */
export interface Read {
  readonly id: string
  readonly choice: string
  readonly doubt?: string
}

/** One answer of a blind reader, kept with the repository. */
export interface Reading {
  readonly question: string
  readonly kind: string
  /** Of the question as it was read: it changes when the question does. */
  readonly fingerprint: string
  readonly reader: string
  /** In the form in which the app keeps answers. */
  readonly chose: string
  readonly agrees: boolean
  readonly doubt?: string
}

/** The same for the same words, whatever the order of the options. */
export function fingerprint({ prompt, rows, options, answer }: Printed): string {
  const offered = options.map(({ id, text }) => [id, text]).toSorted()
  return seedFrom(JSON.stringify([prompt, rows ?? [], offered, answer])).toString(36)
}

/** Joins what a reader wrote with the key; undefined when the key has no such question. */
export function reading(read: Read, key: readonly Printed[], reader: string): Reading | undefined {
  const question = key.find(({ blindId }) => blindId === read.id)
  if (!question) return undefined
  const chose = chosen(question, read.choice)
  return {
    question: question.id,
    kind: question.kind,
    fingerprint: fingerprint(question),
    reader,
    chose,
    agrees: chose === question.answer,
    ...(read.doubt && { doubt: read.doubt }),
  }
}

function chosen({ options, rows, answer }: Printed, choice: string): string {
  const byLetter = (letter: string) =>
    options.find((option, place) => (option.letter ?? 'abcdefgh'[place]) === letter)?.id ?? letter
  if (!rows) return byLetter(choice)
  const ids = answer.split(' ').map((pair) => pair.split(':')[0] ?? '')
  return choice
    .split(' ')
    .map((letter, place) => `${ids[place] ?? ''}:${byLetter(letter)}`)
    .join(' ')
}
