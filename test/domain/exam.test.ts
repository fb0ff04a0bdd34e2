import { describe, expect, test } from 'vitest'
import { beginDay } from '../../src/domain/begin.ts'
import { studyDay } from '../../src/domain/calendar.ts'
import { dayNamed, examOf, examValue, nameOf } from '../../src/domain/exam.ts'
import { planExam, planFor } from '../../src/domain/examPlan.ts'
import { skillsOfTrack } from '../../src/domain/focus.ts'
import type { Entry } from '../../src/domain/log.ts'
import { queueOn, type Wishes } from '../../src/domain/queue.ts'
import { seeded } from '../../src/domain/random.ts'
import { recallOn, type Schedule, scheduleOf } from '../../src/domain/schedule.ts'
import { skillOf } from '../../src/domain/skill.ts'
import { wishesOf } from '../../src/domain/studyState.ts'
import { anAnswer, aRun, entry } from '../support/entries.ts'

const length = 86_400_000
const start = Date.UTC(2026, 10, 23, 12)
const today = studyDay(start, 0)
const none = scheduleOf([])
const track = (id: Parameters<typeof skillsOfTrack>[0]): Wishes => ({
  skills: skillsOfTrack(id),
  retention: 0.85,
  fresh: 10,
})
const redirects = track('redirects')
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const plan = (days: number, target: number, wishes = redirects, schedule: Schedule = none) =>
  planExam(schedule, wishes, today, { day: today + days, target })
const exam = (value: string) => entry('setting', { name: 'exam', value })

describe('an exam in the log', () => {
  test('is read with its day, its target and, once it was worked out, its pace', () => {
    const day = Date.UTC(2026, 11, 12) / length
    expect(examOf([exam('2026-12-12 90')])).toEqual({ day, target: 90 })
    expect(examOf([exam('2026-12-12 90 84 6')])).toEqual({
      day,
      target: 90,
      pace: { retention: 84, fresh: 6 },
    })
  })

  test('is written as it is read', () => {
    for (const value of ['2026-12-12 90', '2028-02-29 95 97 168']) {
      const read = examOf([exam(value)])
      expect(read && examValue(read)).toBe(value)
    }
  })

  test.each(['', '90', '2026-02-31 90', '2026-12-12', '2026-12-12 0', '2026-12-12 100', 'soon 90'])(
    'is none when “%s” is set, whatever was set before',
    (value) => {
      expect(examOf([exam('2026-12-12 90'), exam(value)])).toBeUndefined()
    },
  )

  test('leaves out a pace that cannot be, and keeps the day', () => {
    for (const pace of ['84', '84 0', '184 6', '84 x', '84 1.5']) {
      expect(examOf([exam(`2026-12-12 90 ${pace}`)])?.pace).toBeUndefined()
    }
  })

  test('is on the same study day in every time zone, also when the clocks change', () => {
    const day = dayNamed('2027-03-28') ?? 0
    expect(nameOf(day)).toBe('2027-03-28')
    for (let zone = -12 * 60; zone <= 14 * 60; zone += 15) {
      const morning = Date.UTC(2027, 2, 28, 9) - zone * 60_000
      expect(studyDay(morning, zone)).toBe(day)
      // An hour more or less, as when summer begins or ends overnight.
      expect(studyDay(morning, zone + 60)).toBe(day)
      expect(studyDay(morning, zone - 60)).toBe(day)
    }
  })
})

describe('until the exam', () => {
  const log = (value: string): readonly Entry[] => [
    entry('setting', { name: 'retention', value: '80' }),
    exam(value),
  ]
  const examDay = dayNamed('2026-12-12') ?? 0

  test('its pace holds, and from the day after on what the learner has set', () => {
    const entries = log('2026-12-12 90 84 6')
    for (const day of [today, examDay]) {
      expect(wishesOf(entries, day)).toMatchObject({ retention: 0.84, fresh: 6 })
    }
    expect(wishesOf(entries, examDay + 1)).toMatchObject({ retention: 0.8, fresh: 10 })
  })

  test('taking it back lets the learner’s own settings hold at once', () => {
    const entries = [...log('2026-12-12 90 84 6'), exam('')]
    expect(wishesOf(entries, today)).toMatchObject({ retention: 0.8, fresh: 10 })
  })

  test('each day begins with a pace that follows from how it went', () => {
    const yesterday = (right: boolean) =>
      redirects.skills.map((skill) =>
        anAnswer({ question: `${skill}/x`, right, at: start - length }),
      )
    const onRedirects = entry('setting', { name: 'track', value: 'redirects' })
    const paceAfter = (right: boolean) =>
      beginDay([onRedirects, exam('2026-12-12 90 84 6'), ...yesterday(right)], today)
    expect(paceAfter(true)).toMatchObject([{ kind: 'setting', name: 'exam' }])
    expect(paceAfter(true)).not.toEqual(paceAfter(false))
  })

  test('the pace stays as it is for the rest of a day, and is no longer worked out when the day has come', () => {
    const answered = anAnswer({ at: start })
    expect(beginDay([exam('2026-12-12 90 84 6')], today)).toHaveLength(1)
    expect(beginDay([exam('2026-12-12 90 84 6'), answered], today)).toEqual([])
    expect(beginDay([exam('2026-12-12 90 84 6')], examDay)).toEqual([])
    expect(beginDay([answered], today + 1)).toEqual([])
  })

  test('a pace that still fits is not written again', () => {
    const [first] = beginDay([exam('2026-12-12 90')], today)
    expect(first).toMatchObject({
      name: 'exam',
      value: expect.stringMatching(/^2026-12-12 90 \d+ \d+$/),
    })
    const value = first?.kind === 'setting' ? first.value : ''
    expect(beginDay([exam(value)], today)).toEqual([])
  })
})

describe('a plan', () => {
  test('is the same for the same log', () => {
    expect(plan(20, 90)).toEqual(plan(20, 90))
  })

  test('has a day’s questions for each day until the eve', () => {
    expect(plan(20, 90).load).toHaveLength(20)
    expect(Math.min(...plan(20, 90).load)).toBeGreaterThan(0)
  })

  test('asks for more a day when the day is nearer', () => {
    const [near, far] = [plan(10, 90), plan(40, 90)]
    const mean = (load: readonly number[]) => sum(load) / load.length
    expect(mean(near.load)).toBeGreaterThan(2 * mean(far.load))
    expect(near.pace.fresh).toBeGreaterThan(far.pace.fresh)
  })

  test('lets skills come back sooner, and asks more, when more is to be known', () => {
    const [less, more] = [plan(30, 80), plan(30, 95)]
    expect(more.pace.retention).toBeGreaterThan(less.pace.retention)
    expect(sum(more.load)).toBeGreaterThan(sum(less.load))
  })

  test.each([80, 90, 95])('that meets %i of 100 does not ask for much beyond it', (target) => {
    const { recall, met } = plan(30, target, track('essentials'))
    expect(met).toBe(true)
    expect(recall * 100).toBeGreaterThanOrEqual(target)
    expect(recall * 100).toBeLessThan(target + 3)
  })

  test('says that tomorrow is too soon for everything, and what could be known', () => {
    const { met, recall, load } = plan(1, 90, track('registry'))
    expect(met).toBe(false)
    expect(recall).toBeGreaterThan(0.1)
    expect(recall).toBeLessThan(0.5)
    expect(load).toHaveLength(1)
  })

  test('wants nothing of a learner who knows everything well', () => {
    const known = {
      memory: { stability: 900, difficulty: 3 },
      last: today - 1,
      right: true,
      inARow: 9,
      lapses: 0,
    }
    const all = new Map(redirects.skills.map((skill) => [skill, { skill, ...known }]))
    const { met, load } = plan(30, 95, redirects, { ...none, skills: all })
    expect(met).toBe(true)
    expect(sum(load)).toBe(0)
  })

  test('leaves out what the learner has set aside, and what can never come because of it', () => {
    const aside: Schedule = { ...none, suspended: new Set(['301:meaning']) }
    expect(sum(plan(20, 90, redirects, aside).load)).toBeLessThan(sum(plan(20, 90).load))
    expect(plan(20, 90, redirects, aside).met).toBe(true)
  })
})

describe('what is new', () => {
  /** Skills of another track, answered once in a run and then set aside: all that is left of them is how it went. */
  const loadAfter = (right: boolean, mode: 'study' | 'test') => {
    const run = aRun({ mode, focus: 'due' })
    const others = skillsOfTrack('gateways').filter((skill) => !redirects.skills.includes(skill))
    const entries = others.flatMap((skill) => [
      anAnswer({ run: run.id, question: `${skill}/x`, right, at: start - length }),
      entry('mark', { subject: skill, as: 'suspended', zone: 0 }),
    ])
    return sum(planFor([run, ...entries], redirects, today, { day: today + 20, target: 90 }).load)
  }

  test('takes more questions from a learner who has got little right at the first go so far', () => {
    expect(loadAfter(false, 'study')).toBeGreaterThan(1.2 * loadAfter(true, 'study'))
  })

  test('is not judged by self-tests, which are about what was learnt before', () => {
    expect(loadAfter(false, 'test')).toBe(loadAfter(true, 'test'))
  })
})

/** Goes through the days with the queue that the app has, by the plan, and with answers that turn out as is to be expected. */
function lived(days: number, target: number, wishes: Wishes) {
  const dice = seeded(7)
  const entries: Entry[] = []
  let asked = 0
  const planned = planExam(none, wishes, today, { day: today + days, target })
  for (let day = 0; day < days; day += 1) {
    const now = scheduleOf(entries)
    const { pace } = planExam(now, wishes, today + day, { day: today + days, target })
    const todays = { ...wishes, retention: pace.retention / 100, fresh: pace.fresh }
    const { due, fresh } = queueOn(today + day, now, todays)
    for (const skill of [...due, ...fresh]) {
      const before = now.skills.get(skillOf(skill))
      const right = dice() < (before ? recallOn(today + day, before) : 0.4)
      asked += right ? 1 : 2
      entries.push(anAnswer({ question: `${skill}/x`, right, at: start + day * length }))
    }
  }
  const then = scheduleOf(entries).skills
  const recalls = wishes.skills.flatMap((skill) => {
    const one = then.get(skill)
    return one ? [recallOn(today + days, one)] : []
  })
  return { planned, asked, met: recalls.length, recall: sum(recalls) / recalls.length }
}

test('a plan comes true when answers turn out as is to be expected', () => {
  const wishes = track('redirects')
  const { planned, asked, recall } = lived(25, 90, wishes)
  expect(Math.abs(recall - 0.9)).toBeLessThan(0.02)
  expect(Math.abs(asked / sum(planned.load) - 1)).toBeLessThan(0.15)
})

test('everything is met before the exam', () => {
  const { met } = lived(25, 90, redirects)
  expect(met).toBe(redirects.skills.filter((skill) => !skill.endsWith(':number')).length)
})
