import { beginStudy, beginTest } from '../../src/domain/begin.ts'
import { noonOf, type StudyDay } from '../../src/domain/calendar.ts'
import type { Answer, Entry, EntryId, NewEntry } from '../../src/domain/log.ts'
import { distinctionsWith } from '../../src/domain/neighbours.ts'
import { pick, seeded } from '../../src/domain/random.ts'
import { recallOn, scheduleOf } from '../../src/domain/schedule.ts'
import { skillOf } from '../../src/domain/skill.ts'
import { codesOf } from '../../src/domain/skills.ts'
import { writeLine } from '../../src/progress/lines/line.ts'

/** What someone leaves behind who studies on two days of three, up to `today`, and tests themselves every other week. */
export function aSeason(today: StudyDay, days = 150): readonly Entry[] {
  const dice = seeded(7)
  const entries: Entry[] = []
  const add = (at: number, entry: NewEntry): EntryId => {
    const count = entries.length + 1
    const id: EntryId = `season.${count}`
    entries.push({ ...entry, id, tick: count, at } as Entry)
    return id
  }
  const run = (day: StudyDay, begun: Extract<NewEntry, { kind: 'run' }>) => {
    const from = noonOf(day).getTime()
    const id = add(from, begun)
    for (const [place, planned] of begun.plan.entries()) {
      const before = scheduleOf(entries).skills.get(skillOf(planned))
      const right = dice() < (before ? recallOn(day, before) : 0.7)
      add(from + 20_000 * (place + 1), { ...answerTo(planned, right, dice), run: id, place })
    }
    add(from + 20_000 * begun.plan.length, { kind: 'end', run: id, how: 'finished', ms: 90_000 })
  }
  for (let day = today - days + 1; day <= today; day += 1) {
    const sessions = dice() < 0.34 && day < today ? 0 : Math.ceil(3 * dice() ** 2)
    for (let one = 0; one < sessions; one += 1) run(day, beginStudy(entries, 'due', day, dice))
    if ((today - day) % 15 === 2) {
      const focus = day % 2 === 0 ? 'class:4' : 'kind:tell-apart'
      run(day, beginTest({ focus, length: 10, feedback: 'now', timed: false }, dice))
    }
  }
  return entries
}

/** The same as local storage holds it. */
export function seasonLines(today: StudyDay, days?: number): string {
  return aSeason(today, days).map(writeLine).join('\n')
}

function answerTo(
  planned: string,
  right: boolean,
  dice: () => number,
): Omit<Answer, 'id' | 'tick' | 'at' | 'run' | 'place'> {
  const codes = codesOf(skillOf(planned))
  const answer = pick(codes, dice)
  const others = distinctionsWith(answer ?? 0).flatMap((one) => one.codes as readonly number[])
  const near = others.filter(
    (code) => code !== answer && (codes.length < 2 || codes.includes(code)),
  )
  const other = dice() < 0.6 ? near[0] : pick(near, dice)
  return {
    kind: 'answer',
    question: planned.includes('/') ? planned : `${planned}/1`,
    chosen: String((right ? answer : other) ?? ''),
    answer: String(answer ?? ''),
    right,
    ms: 5000,
    zone: 0,
  }
}
