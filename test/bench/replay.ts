import { bank } from '../../src/domain/bank.ts'
import { beginStudy } from '../../src/domain/begin.ts'
import { studyDay } from '../../src/domain/calendar.ts'
import { wholeLibrary } from '../../src/domain/library.ts'
import type { Entry } from '../../src/domain/log.ts'
import { seeded } from '../../src/domain/random.ts'
import { scheduleOf } from '../../src/domain/schedule.ts'
import { runState } from '../../src/domain/scores.ts'
import { placesOf } from '../../src/domain/session.ts'
import { longEntries } from './longEntries.ts'

const count = 20_000
const rounds = 20
const now = Date.UTC(2026, 10, 25, 12)
const today = studyDay(now, 0)

/** What a log of 20,000 answers costs, in milliseconds: to read it all, and to go on from one more answer. */
export async function replay() {
  const questions = bank(await wholeLibrary())
  const times = { replay: [], 'next question': [], 'new run': [] } as Record<string, number[]>
  for (let round = 0; round < rounds; round += 1) {
    // Another log each time, so that nothing was worked out before.
    const entries = longEntries(questions, count, now - round * 1000)
    time('replay', () => scheduleOf(entries))
    const grown = withAnswerMore(entries)
    const run = grown.findLast((entry) => entry.kind === 'run')
    if (!run) throw new Error('There is no run')
    time('next question', () => placesOf(run, runState(grown, run.id)?.answers ?? []))
    time('new run', () => beginStudy(grown, 'due', today, seeded(round)))
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => {
      const sorted = all.toSorted((a, b) => a - b)
      const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
      return [name, { calls: all.length, median: at(0.5), p90: at(0.9), first: all[0] }]
    }),
  )

  function time(name: string, what: () => unknown) {
    const began = performance.now()
    what()
    times[name]?.push(performance.now() - began)
  }
}

function withAnswerMore(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.findLast((entry) => entry.kind === 'answer')
  if (!last) throw new Error('There is no answer')
  return [...entries, { ...last, id: 'more.1', tick: entries.length + 1, place: last.place + 1 }]
}
