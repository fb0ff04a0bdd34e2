import { describe, expect, test } from 'vitest'
import { studyDay } from '../../src/domain/calendar.ts'
import type { Answer, Entry } from '../../src/domain/log.ts'
import { dueDay, recallOn, scheduleOf } from '../../src/domain/schedule.ts'
import type { SkillId } from '../../src/domain/skill.ts'
import { anAnswer, anEnd, aRun, entry } from '../support/entries.ts'

const day = 86_400_000
const start = Date.UTC(2026, 10, 23, 12)
const today = studyDay(start, 0)

const on = (days: number, part: Partial<Answer> = {}) =>
  anAnswer({ at: start + days * day, ...part })
const missed = (days: number) => on(days, { right: false, chosen: '410' })
const one = (entries: readonly Entry[], skill: SkillId = '404:meaning') => {
  const found = scheduleOf(entries).skills.get(skill)
  if (!found) throw new Error(`${skill} was never asked`)
  return found
}
const dueAfter = (...entries: readonly Entry[]) => dueDay(one(entries), 0.9) - today

describe('a skill comes back', () => {
  test('tomorrow after a miss', () => expect(dueAfter(missed(0))).toBe(1))

  test('later and later while it is known', () => {
    const [first = 0, second = 0, third = 0] = [
      dueAfter(on(0)),
      dueAfter(on(0), on(2)) - 2,
      dueAfter(on(0), on(2), on(13)) - 13,
    ]
    expect(first).toBeGreaterThan(1)
    expect(second).toBeGreaterThan(2 * first)
    expect(third).toBeGreaterThan(2 * second)
  })

  test('soon again after a miss, however long it was known', () => {
    expect(dueAfter(on(0), on(2), on(13), missed(60)) - 60).toBeLessThanOrEqual(3)
  })

  test('later when less recall is asked of it', () => {
    const known = one([on(0), on(2)])
    expect(dueDay(known, 0.85)).toBeGreaterThan(dueDay(known, 0.95))
  })

  test('with a chance of recall that has fallen to nine in ten by then', () => {
    const known = one([on(0), on(2), on(13)])
    expect(recallOn(dueDay(known, 0.9), known)).toBeCloseTo(0.9, 1)
  })
})

describe('what moves memory', () => {
  test('is the first answer of a study day: repeats are practice', () => {
    expect(one([missed(0), on(0), on(0)])).toEqual(one([missed(0)]))
    expect(one([missed(0)]).right).toBe(false)
  })

  test('is not a self-test', () => {
    const run = aRun({ mode: 'test' })
    expect(scheduleOf([run, on(0, { run: run.id })]).skills.size).toBe(0)
  })

  test('is practice on a subject of one’s choice only where the skill is new or due', () => {
    const run = aRun({ mode: 'study', focus: 'class:4' })
    const practised = (days: number) => on(days, { run: run.id })
    expect(one([run, practised(0)]).last).toBe(today)
    expect(one([run, on(0), practised(1)]).last).toBe(today)
    expect(one([run, on(0), practised(9)]).last).toBe(today + 9)
  })

  test('is weaker when the learner was unsure or took a hint', () => {
    const gap = (part: Partial<Answer>) => dueAfter(on(0, part), on(5, part))
    expect(gap({ unsure: true })).toBeLessThan(gap({}))
    expect(gap({ hint: true })).toBeLessThan(gap({}))
  })

  test('counts a clock that was set back as no time at all', () => {
    const set = one([on(0), on(-400)])
    expect(set.last).toBe(today)
    expect(dueDay(set, 0.9)).toBeGreaterThan(today)
  })

  test('follows the hour at which the learner’s day begins', () => {
    const late = [on(0, { at: Date.UTC(2026, 10, 24, 4, 30) })]
    const nightOwl = entry('setting', { name: 'rollover', value: '6' })
    expect(one(late).last).toBe(today + 1)
    expect(one([nightOwl, ...late]).last).toBe(today)
  })
})

test('a handler is known only when all of its blanks are', () => {
  const blank = (number: number, right: boolean) =>
    on(0, { question: `signup-flask:handler/${number}`, right })
  const handler = (...entries: readonly Entry[]) => one(entries, 'signup-flask:handler').right
  expect(handler(blank(1, true), blank(2, true))).toBe(true)
  expect(handler(blank(1, true), blank(2, false), blank(3, true))).toBe(false)
})

test('a miss on what was known is a lapse; the first miss of all is none', () => {
  expect(one([missed(0), missed(1)]).lapses).toBe(0)
  expect(one([on(0), missed(3), on(4), missed(9)]).lapses).toBe(2)
})

test('a code taken for another raises the pair until the two are told apart again', () => {
  const mixedUp = on(0, { question: '403:apply/x', answer: '403', chosen: '401', right: false })
  const apart = on(1, { question: '401-403:tell-apart/x', answer: '403', chosen: '403' })
  expect([...scheduleOf([mixedUp]).raised]).toEqual([['401-403', today]])
  expect(scheduleOf([mixedUp]).confused.get('403>401')).toBe(1)
  expect(scheduleOf([mixedUp, apart]).raised.size).toBe(0)
})

test('a pair that was mixed up stays raised when the learner does not know it', () => {
  const mixedUp = on(0, { question: '403:apply/x', answer: '403', chosen: '401', right: false })
  const gaveUp = on(1, {
    question: '401-403:tell-apart/x',
    answer: '403',
    chosen: '',
    right: false,
    gaveUp: true,
  })
  expect(scheduleOf([mixedUp, gaveUp]).raised.has('401-403')).toBe(true)
})

describe('what the learner says of a code', () => {
  const mark = (as: 'known' | 'suspended' | 'active') =>
    entry('mark', { subject: '404', as, zone: 0 })

  test('“I know this” counts as an easy answer to all that is asked about it', () => {
    const known = scheduleOf([mark('known')]).skills
    expect(known.get('404:meaning')?.right).toBe(true)
    expect(known.has('404:recall')).toBe(true)
    expect(known.has('401:meaning')).toBe(false)
  })

  test('“I know this” takes nothing from the day’s new skills', () => {
    const { newOn, begunOn } = scheduleOf([mark('known')])
    expect(newOn.size).toBe(0)
    expect(begunOn.size).toBe(0)
  })

  test('“I know this” stands in place of an answer of the same day', () => {
    const { memory, right } = one([on(0), missed(9), { ...mark('known'), at: start + 9 * day }])
    expect(right).toBe(true)
    expect(memory).toEqual(one([on(0), { ...mark('known'), at: start + 9 * day }]).memory)
    expect(one([missed(0), mark('known')]).memory).toEqual(one([mark('known')]).memory)
  })

  test('suspended is taken back by active', () => {
    expect(scheduleOf([mark('suspended')]).suspended.has('404')).toBe(true)
    expect(scheduleOf([mark('suspended'), mark('active')]).suspended.size).toBe(0)
  })
})

test('a placement seeds what was typed right once it is over, and is no study', () => {
  const run = aRun({ mode: 'placement', focus: 'track:essentials', plan: [] })
  const typed = on(0, { run: run.id, question: '404:recall/asked' })
  expect(scheduleOf([run, typed]).skills.size).toBe(0)
  const placed = scheduleOf([run, typed, anEnd(run)]).skills
  expect(placed.get('404:recall')?.right).toBe(true)
  expect(placed.get('404:meaning')?.right).toBe(true)
})

test('a log that grew gives the same schedule as one that is read at once', () => {
  const entries = Array.from({ length: 60 }, (_, days) =>
    on(days, { right: days % 7 !== 3, question: days % 2 ? '401:apply/x' : '404:meaning/x' }),
  )
  let grown = scheduleOf([])
  for (let count = 1; count <= entries.length; count += 1) {
    grown = scheduleOf(entries.slice(0, count))
  }
  scheduleOf([on(0)])
  expect(scheduleOf(entries)).toEqual(grown)
})
