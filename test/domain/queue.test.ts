import { describe, expect, test } from 'vitest'
import { questionsOf } from '../../src/domain/ask.ts'
import { studyDay } from '../../src/domain/calendar.ts'
import { skillsOfTrack } from '../../src/domain/focus.ts'
import type { Answer, Entry } from '../../src/domain/log.ts'
import { queueOn } from '../../src/domain/queue.ts'
import { scheduleOf, singleQuestion } from '../../src/domain/schedule.ts'
import { kindOf, kinds, type SkillId } from '../../src/domain/skill.ts'
import { codesOf, skills } from '../../src/domain/skills.ts'
import { anAnswer, entry } from '../support/entries.ts'
import { library } from '../support/library.ts'

const day = 86_400_000
const start = Date.UTC(2026, 10, 23, 12)
const today = studyDay(start, 0)
const wishes = { skills: skillsOfTrack('essentials'), retention: 0.9, fresh: 10 }

const answered = (skill: SkillId, days: number, part: Partial<Answer> = {}) =>
  anAnswer({
    question: `${skill}/x`,
    answer: skill.split(':')[0] ?? '',
    chosen: skill.split(':')[0] ?? '',
    at: start + days * day,
    ...part,
  })
const toldApart = (days: number) =>
  answered('401-403:tell-apart', days, { answer: '401', chosen: '401' })
const queue = (entries: readonly Entry[], days = 0, wanted = wishes) =>
  queueOn(today + days, scheduleOf(entries), wanted)

describe('what is new', () => {
  test('begins with what the most familiar codes mean, within the day’s limit', () => {
    const { fresh } = queue([])
    expect(fresh).toHaveLength(10)
    expect(fresh.slice(0, 3)).toEqual(['404:meaning', '200:meaning', '403:meaning'])
  })

  test('counts what was new today already', () => {
    const four = (['404', '200', '403', '401'] as const).map((code) =>
      answered(`${code}:meaning`, 0),
    )
    expect(queue(four).fresh).toHaveLength(6)
    expect(queue(four, 1).fresh).toHaveLength(10)
  })

  test('takes one skill a code on a day', () => {
    const codes = queue([answered('404:meaning', 0)]).fresh.flatMap((skill) =>
      codesOf(skill).length === 1 ? codesOf(skill) : [],
    )
    expect(codes).not.toContain(404)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('goes up rung by rung: typing a code once its meaning is known, stories once it can be typed', () => {
    const only = (...entries: readonly Entry[]) =>
      queue(entries, 5, { ...wishes, fresh: 200 }).fresh.filter((skill) => skill.startsWith('404:'))
    expect(only(answered('404:meaning', 0))).toEqual(['404:recall'])
    expect(only(answered('404:meaning', 0), answered('404:recall', 1))).toEqual(['404:apply'])
    expect(only(answered('404:meaning', 0, { right: false }))).toEqual([])
  })

  test('brings a comparison when two of its codes are known, and not before', () => {
    const has = (...codes: readonly ('401' | '403')[]) =>
      queue(
        codes.map((code) => answered(`${code}:meaning`, 0)),
        1,
        { ...wishes, fresh: 200 },
      ).fresh.includes('401-403:tell-apart')
    expect(has('401')).toBe(false)
    expect(has('401', '403')).toBe(true)
  })

  test('begins with a pair that was mixed up', () => {
    const entries = [
      answered('401:meaning', 0),
      answered('403:meaning', 0, { right: true }),
      answered('403:apply', 0, { right: false, chosen: '401' }),
    ]
    expect(queue(entries, 1).fresh[0]).toBe('401-403:tell-apart')
  })

  test('leaves a code that has something due for another day while there are others', () => {
    const met = answered('404:meaning', 0)
    const fresh = (limit: number) => queue([met], 30, { ...wishes, fresh: limit }).fresh
    expect(queue([met], 30).due).toEqual(['404:meaning'])
    expect(fresh(10)).toHaveLength(10)
    expect(fresh(10)).not.toContain('404:recall')
    expect(fresh(200)).toContain('404:recall')
  })

  test('never asks for a number by choice: that is what a miss steps down to', () => {
    const every = queue([], 0, { ...wishes, fresh: 500 }).fresh.map(kindOf)
    expect(every).not.toContain('number')
  })
})

describe('what is due', () => {
  test('comes with the lowest chance of recall first', () => {
    const entries = [
      ...[0, 2].map((at) => answered('404:meaning', at)),
      answered('401:meaning', 0, { right: false }),
      answered('500:meaning', 0),
    ]
    expect(queue(entries, 30).due).toEqual(['401:meaning', '500:meaning', '404:meaning'])
  })

  test('puts a second skill of one code behind all others', () => {
    const entries = [
      answered('404:meaning', 0),
      answered('404:recall', 1),
      answered('401:meaning', 2),
    ]
    expect(queue(entries, 30).due).toEqual(['404:meaning', '401:meaning', '404:recall'])
  })

  test('holds back what stands on a skill that was missed', () => {
    const known = [answered('404:meaning', 0), answered('404:recall', 1)]
    const lapsed = answered('404:meaning', 9, { right: false })
    expect(queue([...known, lapsed], 30).due).toEqual(['404:meaning'])
  })

  test('includes what was met before anything that it stands on', () => {
    const met = answered('401-403:tell-apart', 0, { answer: '403', chosen: '403' })
    expect(queue([met], 30).due).toEqual(['401-403:tell-apart'])
  })

  test('includes a comparison that was mixed up since, though its time has not come', () => {
    const entries = [
      answered('401:meaning', 0),
      answered('403:meaning', 0),
      ...[1, 2, 3].map(toldApart),
    ]
    const mixedUp = answered('403:apply', 4, { right: false, chosen: '401' })
    expect(queue(entries, 5).due).not.toContain('401-403:tell-apart')
    expect(queue([...entries, mixedUp], 5).due[0]).toBe('401-403:tell-apart')
  })

  test('brings a comparison day after day until it was right three times in a row', () => {
    const isDue = (...entries: readonly Answer[]) =>
      queue(entries, 1 + Math.max(...entries.map(({ at }) => (at - start) / day))).due.includes(
        '401-403:tell-apart',
      )
    const missed = answered('401-403:tell-apart', 2, { answer: '401', chosen: '', right: false })
    expect(isDue(toldApart(0), toldApart(1))).toBe(true)
    expect(isDue(toldApart(0), toldApart(1), toldApart(2))).toBe(false)
    expect(isDue(toldApart(0), toldApart(1), missed, toldApart(3))).toBe(true)
    expect(isDue(answered('401:meaning', 0), answered('401:meaning', 2))).toBe(false)
  })

  test('leaves out what the learner has set aside, until they want it back', () => {
    const known = answered('404:meaning', 0)
    const mark = (as: 'suspended' | 'active') => entry('mark', { subject: '404', as, zone: 0 })
    expect(queue([known, mark('suspended')], 30).due).toEqual([])
    expect(queue([known, mark('suspended'), mark('active')], 30).due).toEqual(['404:meaning'])
  })

  test('leaves out a code that was set aside beside one other code too, and keeps it among three or more', () => {
    const compared: readonly SkillId[] = [
      '403-404:tell-apart',
      '401-403:tell-apart',
      '200-204-404:tell-apart',
    ]
    const met = compared.map((skill) => answered(skill, 0, { answer: '403', chosen: '403' }))
    const mark = entry('mark', { subject: '404', as: 'suspended', zone: 0 })
    expect(queue(met, 30).due.toSorted()).toEqual(compared.toSorted())
    expect(queue([...met, mark], 30).due.toSorted()).toEqual(compared.slice(1).toSorted())
  })

  test('is not held back by what was missed and then set aside', () => {
    const met = [
      answered('401:meaning', 0),
      answered('403:meaning', 0),
      toldApart(1),
      answered('401:meaning', 9, { right: false }),
    ]
    const mark = entry('mark', { subject: '401:meaning', as: 'suspended', zone: 0 })
    const { due, fresh } = queue([...met, mark], 300, { ...wishes, fresh: 200 })
    expect(due).toContain('401-403:tell-apart')
    expect(fresh).toContain('401:recall')
  })

  test('goes up past a rung that is set aside only from the rung below', () => {
    const mark = entry('mark', { subject: '404:recall', as: 'suspended', zone: 0 })
    const fresh = (...entries: readonly Entry[]) =>
      queue([...entries, mark], 30, { ...wishes, fresh: 200 }).fresh
    expect(fresh()).not.toContain('404:apply')
    expect(fresh(answered('404:meaning', 0))).toContain('404:apply')
  })

  test('leaves out a skill whose only question the learner disagrees with, and asks what stands on it', () => {
    const missed = [answered('404:meaning', 0), answered('404:recall', 1, { right: false })]
    const disagree = (question: string) =>
      entry('disagreement', { question, prompt: 'Which code?', reason: 'Not so' })
    const queued = (...entries: readonly Entry[]) =>
      queue([...missed, ...entries], 30, { ...wishes, fresh: 200 })
    expect(queued().due).toContain('404:recall')
    const { due, fresh } = queued(disagree('404:recall/typed'))
    expect(due).toEqual(['404:meaning'])
    expect(fresh).toContain('404:apply')
    expect(queued(disagree('404:meaning/410+403')).due).toContain('404:meaning')
  })
})

test('the kinds with a single question a skill are those whose skills all have one', () => {
  const hasOne = (skill: SkillId) => questionsOf(skill, library).length === 1
  const single = kinds.filter((kind) => skills.every((of) => kindOf(of) !== kind || hasOne(of)))
  expect(new Set(single)).toEqual(singleQuestion)
})
