import type { Answer } from './log.ts'
import { codeAsked, confusions, tallyBy } from './scores.ts'

/** What was right, row by row, against what was chosen, column by column. */
export interface ConfusionMatrix {
  /** Of rows and columns alike, in order of number. */
  readonly codes: readonly number[]
  readonly rows: readonly {
    readonly right: number
    /** How often each code was chosen; where a row meets its own column, how often it was got right. */
    readonly times: readonly number[]
  }[]
}

/** The codes that are taken for each other most often, as many as have room together. */
export function confusionMatrix(answers: readonly Answer[], room = 8): ConfusionMatrix {
  const all = confusions(answers)
  const chosen = new Set<number>()
  for (const { right, chosen: taken } of all) {
    const both = new Set([...chosen, right, taken])
    if (both.size > room) continue
    for (const code of both) chosen.add(code)
  }
  const codes = [...chosen].toSorted((a, b) => a - b)
  const known = tallyBy(answers, codeAsked)
  const times = new Map(all.map((one) => [`${one.right} ${one.chosen}`, one.times]))
  return {
    codes,
    rows: codes.map((right) => ({
      right,
      times: codes.map((code) =>
        code === right ? (known.get(right)?.right ?? 0) : (times.get(`${right} ${code}`) ?? 0),
      ),
    })),
  }
}
