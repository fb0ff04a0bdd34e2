import type { Situation } from '../../content/model/facts.ts'
import { decide, type Permitted } from './decide.ts'

/** Options that could be defended beside the answer. None: the question has exactly one right option. */
export function defensible(options: readonly number[], situation: Situation): readonly Permitted[] {
  const { permitted } = decide(situation)
  // A code that merely says less may stand beside the precise one: the question asks for the most precise.
  return permitted.filter(({ code, kind }) => kind !== 'vague' && options.includes(code))
}
