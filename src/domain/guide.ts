import type { Guide } from '../content/entry.ts'
import { guides } from '../content/guides.ts'

export function guideOf(id: string): Guide | undefined {
  return guides.find((guide) => guide.id === id)
}

/** The guide that a question belongs to. */
export function guideWith(question: string): Guide | undefined {
  return guides.find(({ questions }) => questions.includes(question))
}
