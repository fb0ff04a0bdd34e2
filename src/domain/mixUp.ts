import type { DistinctionId } from '../content/entry.ts'
import { isNamed } from './catalog.ts'
import type { Answer } from './log.ts'
import { distinctionBetween } from './neighbours.ts'
import { codeAsked } from './scores.ts'

/** One code was chosen where another was right. */
export interface MixUp {
  readonly right: number
  readonly chosen: number
  /** The narrowest distinction that holds both, where there is one. */
  readonly pair: DistinctionId | undefined
}

export function mixUpIn(answer: Answer): MixUp | undefined {
  const [right, chosen] = [codeAsked(answer), Number(answer.chosen)]
  if (answer.right || right === undefined || right === chosen || !isNamed(chosen)) return undefined
  return { right, chosen, pair: distinctionBetween(right, chosen)?.id }
}
