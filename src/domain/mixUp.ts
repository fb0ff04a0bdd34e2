import type { DistinctionId } from '../content/entry.ts'
import type { StudyDay } from './calendar.ts'
import { isNamed } from './catalog.ts'
import type { Answer } from './log.ts'
import { distinctionBetween } from './neighbours.ts'
import { codeAsked } from './scores.ts'
import { kindOf, skillOf, subjectOf } from './skill.ts'

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

/** A distinction is more than one fact: its comparisons come every day until so many were right in a row. */
export const daysInARow = 3

/** Which codes are taken for each other, answer by answer. */
export class MixUps {
  /** Distinctions whose codes were taken for each other, and not told apart since; with the day. */
  readonly raised = new Map<string, StudyDay>()
  /** "401>403": how often 403 was chosen where 401 was right, since the two were last told apart three times in a row. */
  readonly confused = new Map<string, number>()
  /** By distinction, how many times in a row it was told apart since it was last mixed up; once a day counts. */
  readonly #toldApart = new Map<string, number>()

  /** Self-tests have no day: they raise nothing. */
  take(answer: Answer, day: StudyDay | undefined): void {
    const mixUp = mixUpIn(answer)
    if (mixUp) {
      const key = `${mixUp.right}>${mixUp.chosen}`
      this.confused.set(key, (this.confused.get(key) ?? 0) + 1)
    }
    if (mixUp?.pair) this.#toldApart.delete(mixUp.pair)
    if (day === undefined) return
    const skill = skillOf(answer.question)
    if (mixUp?.pair) this.raised.set(mixUp.pair, day)
    else if (kindOf(skill) === 'tell-apart' && answer.right) this.raised.delete(subjectOf(skill))
  }

  /** What was told apart so many times in a row, on different days, is not mixed up any more. */
  compared(pair: string, right: boolean): void {
    const days = right ? (this.#toldApart.get(pair) ?? 0) + 1 : 0
    this.#toldApart.set(pair, days)
    if (days < daysInARow) return
    for (const key of this.confused.keys()) {
      const [one, other] = key.split('>').map(Number)
      if (distinctionBetween(one ?? 0, other ?? 0)?.id === pair) this.confused.delete(key)
    }
  }
}
