import type { StudyDay } from './calendar.ts'
import type { Exam, Pace } from './exam.ts'
import { introductions, waitingIn } from './introductions.ts'
import { isScheduled } from './ladder.ts'
import type { Entry } from './log.ts'
import type { Wishes } from './queue.ts'
import { isSuspended, type Schedule, scheduleOf } from './schedule.ts'
import { type SkillId, skillOf } from './skill.ts'
import { workloadOf, workloadOfNew } from './workload.ts'

/** How the days until an exam would go. */
export interface ExamPlan {
  readonly pace: Pace
  /** Mean recall of what is wanted on the morning of the exam, 0 to 1, as it is to be expected. */
  readonly recall: number
  /** Whether that is the target, or all that can be had. */
  readonly met: boolean
  /** How many questions each day has, from today to the eve. */
  readonly load: readonly number[]
}

/** Hundredths. Below the least, nearly every answer is a miss; above the most, everything is asked every day. */
const [least, most] = [70, 97]

/** The share of the time that is left without anything new, so that the last is not met on the eve. */
const margin = 1 / 6

/** The plan for a learner, from all that the log tells of them. */
export function planFor(
  entries: readonly Entry[],
  wishes: Wishes,
  today: StudyDay,
  exam: Pick<Exam, 'day' | 'target'>,
): ExamPlan {
  return planExam(scheduleOf(entries), wishes, today, exam, firstTry(entries))
}

/** Before anything is known of a learner: a choice of three may be guessed, and some is known before. */
const [usualChance, itsWeight] = [0.4, 10]

/** How much of what is new this learner gets right at the first go. */
function firstTry(entries: readonly Entry[]): number {
  const runs = new Map(
    entries.flatMap((entry) => (entry.kind === 'run' ? [[entry.id, entry]] : [])),
  )
  const met = new Map<SkillId, boolean>()
  for (const entry of entries) {
    if (entry.kind !== 'answer') continue
    const mode = runs.get(entry.run)?.mode
    const skill = skillOf(entry.question)
    if (mode !== 'test' && mode !== 'placement' && !met.has(skill)) met.set(skill, entry.right)
  }
  const right = [...met.values()].filter(Boolean).length
  return (right + usualChance * itsWeight) / (met.size + itsWeight)
}

/**
 * The fewest new skills a day that are all met in time, and the lowest retention that leads to the target. The day has to
 * be after today. What is done today already is taken to be done.
 */
export function planExam(
  schedule: Schedule,
  wishes: Wishes,
  today: StudyDay,
  { day, target }: Pick<Exam, 'day' | 'target'>,
  /** Of what is new, how much is right at the first go. */
  chance = usualChance,
): ExamPlan {
  const outlook = outlookOn(schedule, wishes, today, day - today, chance)
  const meets = (pace: Pace) => outlook.recall(pace) >= target / 100
  const hardest = outlook.choices.map((fresh) => ({ retention: most, fresh }))
  const enough = hardest.find(meets)
  const pace = enough
    ? { ...enough, retention: lowest((retention) => meets({ ...enough, retention })) }
    : hardest.reduce((best, one) => (outlook.recall(one) > outlook.recall(best) ? one : best))
  return {
    pace,
    recall: outlook.recall(pace),
    met: enough !== undefined,
    load: outlook.load(pace),
  }
}

/** The lowest retention that will do, when the highest does. */
function lowest(does: (retention: number) => boolean): number {
  let [low, high] = [least, most]
  while (low < high) {
    const middle = (low + high) >> 1
    if (does(middle)) high = middle
    else low = middle + 1
  }
  return high
}

/** What each pace would lead to. What several of them share is worked out once. */
function outlookOn(
  schedule: Schedule,
  wishes: Wishes,
  today: StudyDay,
  days: number,
  chance: number,
) {
  const seen = [...schedule.skills.values()].filter(
    ({ skill }) => isScheduled(skill) && !isSuspended(skill, schedule),
  )
  const wanted = new Set(wishes.skills)
  const own = seen.filter(({ skill }) => wanted.has(skill))
  // What was learnt on another track comes back too, and is no part of the exam.
  const others = seen.filter(({ skill }) => !wanted.has(skill))
  const waiting = waitingIn(schedule, wishes)
  const begunAt = kept((fresh) => introductions(waiting, schedule, today, days, fresh))
  const ofNew = kept((retention) => workloadOfNew(days, retention / 100, chance))
  const ofOwn = kept((retention) => workloadOf(own, today, days, retention / 100))
  const ofOthers = kept((retention) => workloadOf(others, today, days, retention / 100))
  const all = Math.max(1, own.length + waiting.length)
  return {
    choices: choices(begunAt, waiting.length, days),
    recall: ({ retention, fresh }: Pace): number => {
      const { recalled } = ofNew(retention)
      const known = begunAt(fresh).map((count, day) => count * (recalled[days - day] ?? 0))
      return ((ofOwn(retention).recalled[days] ?? 0) + sum(known)) / all
    },
    load: ({ retention, fresh }: Pace): readonly number[] => {
      const { asked } = ofNew(retention)
      const again = [ofOwn(retention), ofOthers(retention)]
      const begun = begunAt(fresh)
      return begun.map((_, day) => {
        const begunBefore = begun.slice(0, day + 1)
        return sum([
          ...again.map((of) => of.asked[day] ?? 0),
          ...begunBefore.map((count, before) => count * (asked[day - before] ?? 0)),
        ])
      })
    },
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** Numbers of new skills a day that are worth trying, from the fewest with which all are met in time. */
function choices(
  begunAt: (fresh: number) => readonly number[],
  count: number,
  days: number,
): readonly number[] {
  const inTime = Math.max(1, days - Math.ceil(days * margin))
  const metBy = (fresh: number) =>
    begunAt(fresh)
      .slice(0, inTime)
      .reduce((sum, one) => sum + one, 0)
  const all = metBy(count)
  let fewest = Math.max(1, Math.ceil(all / inTime))
  while (metBy(fewest) < all) fewest += 1
  return [1, 1.25, 1.6, 2.5, 5].map((times) => Math.ceil(fewest * times))
}

function kept<Result>(work: (of: number) => Result): (of: number) => Result {
  const results = new Map<number, Result>()
  return (of) => {
    const result = results.get(of) ?? work(of)
    results.set(of, result)
    return result
  }
}
