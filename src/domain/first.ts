import { loadDistinction } from '../content/load.ts'
import type { Choice } from './question.ts'
import { aboutTellingApart } from './questions/tell-apart.ts'

/** The question that every newcomer meets: 401 or 403, the pair that most people mix up. */
export async function firstQuestion(): Promise<Choice> {
  const words = await loadDistinction('401-403')
  const library = {
    codes: new Map(),
    distinctions: new Map([['401-403', words]]),
    handlers: new Map(),
  }
  const [question] = aboutTellingApart('401-403:tell-apart', library)
  if (!question) throw new Error('The first question is not written')
  return question
}
