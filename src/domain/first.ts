import { words } from '../content/distinctions/401-403.ts'
import type { Choice } from './question.ts'
import { aboutTellingApart } from './questions/tell-apart.ts'

const library = {
  codes: new Map(),
  distinctions: new Map([['401-403', words]]),
  handlers: new Map(),
}

/** The question that every newcomer meets: 401 or 403, the pair that most people mix up. */
export const [firstQuestion] = aboutTellingApart('401-403:tell-apart', library) as readonly [Choice]
