import type { Given } from '../domain/grade.ts'

/** What every form of answer is handed by the card around it. */
export interface FieldProps {
  readonly id: string
  readonly open: boolean
  /** What was answered; undefined while the question is open. */
  readonly given: Given | undefined
  readonly draft: Given
  readonly onDraft: (draft: Given) => void
  readonly onAnswer: (given: Given) => void
}
