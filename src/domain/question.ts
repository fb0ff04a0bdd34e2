import type { Section } from '../content/entry.ts'
import type { Stated } from '../content/model/facts.ts'
import type { StatusCode } from '../content/phrases.ts'
import type { Kind } from './skill.ts'

export interface Option {
  /** Stable for good, whatever the order: the code it stands for, or a word. Kept in the log. */
  readonly id: string
  readonly text: string
  /** Set when the option is a status code: its number is shown large and its phrase beside it. */
  readonly code?: number
}

interface Asked {
  /** The same id is the same question, whatever the order of its options. */
  readonly id: string
  readonly kind: Kind
  readonly prompt: string
  /** The situation that the prompt is about. */
  readonly story?: string
  /** Source code that the prompt is about, with the blank in question marked «?» and the others «…». */
  readonly source?: { readonly title: string; readonly brief: string; readonly text: string }
  readonly hint: string
  /** What decides, shown after the answer. */
  readonly explanation: string
  readonly sections: readonly Section[]
  /** For what may be chosen: the comparison that holds it beside the right code. */
  readonly compare: Readonly<Record<string, string>>
  /** Codes worth reading about afterwards. */
  readonly codes: readonly number[]
}

/** One of a few options is right. */
export interface Choice extends Asked {
  readonly form: 'choice'
  readonly options: readonly Option[]
  readonly answer: string
  /** For each wrong option: the fact of this question that excludes it. */
  readonly whyNot: Readonly<Record<string, string>>
  /** For a wrong option: the smallest change to the story that would have made it right. Worked out when it is asked for. */
  readonly flips?: () => Readonly<Record<string, string>>
  /** What the story states, in the terms of the decision model. */
  readonly facts?: Stated
}

/** The code is typed: as a number, or as its phrase. */
export interface Typed extends Asked {
  readonly form: 'typed'
  readonly answer: StatusCode
  /** By code, for every other code that is taught. */
  readonly whyNot: Readonly<Record<string, string>>
  /** For any other number. */
  readonly otherwise: string
}

/** Each row belongs to one of the options. */
export interface Sorting extends Asked {
  readonly form: 'sorting'
  readonly options: readonly Option[]
  readonly rows: readonly { readonly id: string; readonly text: string; readonly answer: string }[]
  /** For each row: what it is, and so why it belongs where it does. */
  readonly whyNot: Readonly<Record<string, string>>
}

export type Question = Choice | Typed | Sorting
