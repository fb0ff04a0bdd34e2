import type { StudyDay } from './calendar.ts'
import { fsrs, type Grade, type Memory } from './memory.ts'
import { dueDay, longestInterval, type Remembered } from './schedule.ts'

/** What is to be expected of skills that are asked whenever they are due, from a first day on. */
export interface Workload {
  /** On each morning from the first that was asked for, how many of them would be recalled. */
  readonly recalled: readonly number[]
  /** On each day, how many questions there are, the returns of a miss included. */
  readonly asked: readonly number[]
}

const { next, recall, interval } = fsrs()

/** A miss comes back until it is right: once, mostly. */
const returnsOfMiss = 1.15

/** A skill between two answers; days count from the first one. */
interface Wait {
  readonly memory: Memory
  readonly last: number
  readonly due: number
}

/** Of skills that were asked before; of the mornings, the last one alone. */
export function workloadOf(
  skills: readonly Remembered[],
  today: StudyDay,
  days: number,
  retention: number,
): Workload {
  const waits = skills.map((one) => ({
    memory: one.memory,
    last: one.last - today,
    due: Math.max(0, dueDay(one, retention) - today),
  }))
  return foreseen(waits, { days, retention, from: days })
}

/** As many cases tell what is to be expected of one skill. */
const cases = 100

/** Of one skill that is new on the first day, and right then with this chance. */
export function workloadOfNew(days: number, retention: number, chance: number): Workload {
  const waits = Array.from({ length: cases }, (_, place) =>
    answered(undefined, 0, place < chance * cases ? 'good' : 'again', retention),
  )
  const { recalled, asked } = foreseen(waits, { days, retention, from: 0 })
  const ofOne = (of: readonly number[]) => of.map((sum) => sum / cases)
  return { recalled: ofOne(recalled), asked: [questions(chance), ...ofOne(asked).slice(1)] }
}

/**
 * No dice: the chances of a miss add up, skill by skill, and a skill is missed whenever they have come to one.
 * All are answered once before any is answered again, so that luck does not even out within a skill.
 */
function foreseen(
  waits: readonly Wait[],
  {
    days,
    retention,
    from,
  }: { readonly days: number; readonly retention: number; readonly from: number },
): Workload {
  const recalled = Array.from({ length: days + 1 }, () => 0)
  const asked = Array.from({ length: days + 1 }, () => 0)
  const queue = [...waits]
  let owed = 0
  for (const wait of queue) {
    const { memory, last, due } = wait
    for (let day = Math.max(from, last + 1); day <= Math.min(due, days); day += 1) {
      add(recalled, day, recall(memory, day - last))
    }
    if (due >= days) continue
    const chance = recall(memory, due - last)
    add(asked, due, questions(chance))
    owed += 1 - chance
    const isMiss = owed >= 0.5
    if (isMiss) owed -= 1
    queue.push(answered(wait, due, isMiss ? 'again' : 'good', retention))
  }
  return { recalled, asked }
}

function answered(
  before: Omit<Wait, 'due'> | undefined,
  day: number,
  grade: Grade,
  retention: number,
): Wait {
  const memory = next(before?.memory, before ? day - before.last : 0, grade)
  return { memory, last: day, due: day + interval(memory, retention, longestInterval) }
}

const questions = (chance: number) => 1 + (1 - chance) * returnsOfMiss

function add(to: number[], place: number, amount: number): void {
  to[place] = (to[place] ?? 0) + amount
}
