import { expect, test } from 'vitest'
import { studyDay } from '../../src/domain/calendar.ts'
import { forecast } from '../../src/domain/forecast.ts'
import type { Entry } from '../../src/domain/log.ts'
import { scheduleOf } from '../../src/domain/schedule.ts'
import { studyQueue } from '../../src/domain/studyState.ts'
import { anAnswer, aRun, entry } from '../support/entries.ts'

const run = aRun({ mode: 'study', focus: 'due' })
const met = (code: string, part = {}) =>
  anAnswer({ run: run.id, question: `${code}:meaning/1`, chosen: code, answer: code, ...part })
const learnt = [run, met('404'), met('401'), met('500')]
const today = studyDay(run.at, 0)

const ahead = (entries: readonly Entry[], from = today) =>
  forecast(from, scheduleOf(entries), studyQueue(entries, from), 0.85)

test('what was just answered is all there today, and less of it is there every day after', () => {
  const { skills, days } = ahead(learnt)
  expect([skills, days.length]).toEqual([3, 31])
  expect(days[0]?.recalled).toBeCloseTo(3)
  expect(days.every((day, place) => day.recalled < (days[place - 1]?.recalled ?? 4))).toBe(true)
})

test('each skill is due once in what lies ahead, and never on the day on which it was answered', () => {
  const { days } = ahead(learnt)
  expect(days[0]?.due).toBe(0)
  expect(days.reduce((sum, { due }) => sum + due, 0)).toBe(3)
})

test('what came due on earlier days is due today', () => {
  expect(ahead(learnt, today + 200).days.map(({ due }) => due)).toEqual([
    studyQueue(learnt, today + 200).due.length,
    ...Array.from({ length: 30 }, () => 0),
  ])
  expect(studyQueue(learnt, today + 200).due).toHaveLength(3)
})

test('what the learner has suspended is not counted', () => {
  const mark = entry('mark', { subject: '404', as: 'suspended', zone: 0 })
  const { skills, days } = ahead([...learnt, mark])
  expect(skills).toBe(2)
  expect(days.reduce((sum, { due }) => sum + due, 0)).toBe(2)
})

test('before the first answer there is nothing to foretell', () => {
  expect(ahead([]).skills).toBe(0)
})
