import { expect, test } from 'vitest'
import type { SkillId } from '../../../src/domain/skill.ts'
import { actrMemory } from './actrMemory.ts'
import { confusingLearner } from './confusingLearner.ts'
import { families, meet, tuningFamilies } from './families.ts'
import { fsrsMemory } from './fsrsMemory.ts'
import { halfLifeMemory } from './halfLifeMemory.ts'
import { essentials } from './items.ts'
import { learner } from './learner.ts'
import type { TrueMemory } from './memory.ts'
import { knownBefore } from './prior.ts'

const item = '403:apply'
const morning = (day: number) => ({ day, minute: 0 })

function recallAfter(memory: TrueMemory, days: readonly number[], onDay: number): number {
  for (const day of days) memory.met(item, morning(day), true)
  return memory.recall(item, morning(onDay))
}

test.each(families)('%s: recall falls with time, and grows with practice', (family) => {
  const recalls = (practised: readonly number[]) => {
    const person = meet({ family, prior: 'novice', seed: 1 }, [item])
    for (const day of practised) person.answer({ skill: item, rivals: 'random' }, morning(day))
    return [21, 30, 60].map((day) => person.recall(item, morning(day)))
  }
  const [little = 0, lots = 0] = [recalls([0])[0], recalls([0, 2, 6, 13, 20])[0]]
  const [soon = 0, later = 0, last = 0] = recalls([0, 2, 6, 13, 20])
  expect(lots).toBeGreaterThan(little)
  expect(soon).toBeGreaterThan(later)
  expect(later).toBeGreaterThan(last)
  expect(recalls([])).toEqual([0, 0, 0])
})

test('FSRS as the truth forgets by its published curve: nine in ten are left after the stability', () => {
  expect(recallAfter(fsrsMemory(), [0], 2.3065)).toBeCloseTo(0.9, 6)
})

test('ACT-R leaves 77 in 100 on the day after one meeting, and 7 in 100 without the ease', () => {
  const left = recallAfter(actrMemory(), [0], 1)
  expect(left).toBeCloseTo(0.77, 2)
  const logit = Math.log(left / (1 - left)) - 0.957 / 0.254893976981164
  expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(0.07, 2)
})

test('ACT-R remembers what was spread over days longer than what was crammed into one', () => {
  const crammed = actrMemory()
  for (let minute = 0; minute < 4; minute += 1) crammed.met(item, { day: 6, minute }, true)
  expect(recallAfter(actrMemory(), [0, 2, 4, 6], 60)).toBeGreaterThan(
    crammed.recall(item, morning(60)),
  )
})

test('half-life regression has two to the weighted root counts as its half-life', () => {
  // One right answer: 2 ** (2.5819 + 2.7245) is 39.57 days.
  expect(recallAfter(halfLifeMemory('first of a day'), [0], 39.57)).toBeCloseTo(0.5, 3)
})

test('half-life regression counts the first answer of a day, or every one', () => {
  const after = (counting: 'first of a day' | 'every answer', times: number) => {
    const memory = halfLifeMemory(counting)
    for (let nth = 0; nth < times; nth += 1) memory.met(item, morning(0), true)
    return memory.recall(item, morning(30))
  }
  expect(after('first of a day', 3)).toBe(after('first of a day', 1))
  expect(after('every answer', 3)).toBeGreaterThan(after('every answer', 1))
})

test('half-life regression is no family to tune on', () => {
  expect(tuningFamilies).toEqual(['fsrs-default', 'fsrs-real', 'act-r', 'pairs'])
})

test('a learner has the same luck with a question whatever else was asked before', () => {
  const asked = (skills: readonly SkillId[]) => {
    const person = meet({ family: 'fsrs-default', prior: 'developer', seed: 3 }, essentials)
    const outcomes = skills.map((skill) => [
      skill,
      person.answer({ skill, rivals: 'random' }, morning(0)),
    ])
    return Object.fromEntries(outcomes)
  }
  expect(asked(['404:meaning', '200:recall', '403:apply'])).toEqual(
    asked(['403:apply', '404:meaning', '200:recall']),
  )
})

test('who guesses is right in a third of what they do not know, and never where they type', () => {
  const rights = (skill: SkillId) =>
    Array.from({ length: 300 }, (_, seed) =>
      learner(fsrsMemory(), seed, true).answer({ skill, rivals: 'random' }, morning(0)),
    ).filter(({ right }) => right).length
  expect(rights('403:apply') / 300).toBeCloseTo(1 / 3, 1)
  expect(rights('403:recall')).toBe(0)
})

test('a novice knows nothing, a developer 404 rather than 504, an expert nearly everything', () => {
  const share = (prior: 'developer' | 'novice' | 'expert', skill: SkillId) =>
    Array.from({ length: 300 }, (_, seed) => knownBefore([skill], prior, seed).has(skill)).filter(
      Boolean,
    ).length / 300
  expect(share('novice', '404:meaning')).toBe(0)
  expect(share('developer', '404:meaning')).toBeGreaterThan(0.9)
  expect(share('developer', '504:meaning')).toBeLessThan(0.1)
  expect(share('expert', '504:meaning')).toBeGreaterThan(0.9)
})

/** How much better, in log-odds, one question makes a learner hold 401 and 403 apart. */
function gain(skill: SkillId, rivals: 'confusable' | 'random'): number {
  const held = (confusion: number) => -Math.log(confusion / (1 - confusion))
  const person = confusingLearner(fsrsMemory(), 5)
  const before = held(person.confusion?.('401-403') ?? 0)
  person.answer({ skill, rivals }, morning(0))
  return held(person.confusion?.('401-403') ?? 0) - before
}

test('a question that shows both codes teaches to hold them apart better than one that does not', () => {
  expect(gain('401-403:tell-apart', 'confusable')).toBeCloseTo(0.24)
  expect(gain('401:apply', 'confusable')).toBeCloseTo(0.24)
  expect(gain('401:apply', 'random')).toBeCloseTo(0.1)
  expect(gain('401:caching', 'random')).toBeCloseTo(0)
})

test('who takes one code for another names the other, also when the memory is fresh', () => {
  const person = confusingLearner(fsrsMemory(), 5)
  const asked = { skill: '401:apply', rivals: 'confusable' } as const
  const wrong = Array.from({ length: 10 }, () => person.answer(asked, morning(0))).filter(
    ({ right }) => !right,
  )
  expect(wrong.length).toBeGreaterThan(1)
  expect(new Set(wrong.slice(1).map(({ chosen }) => chosen))).toEqual(new Set([403]))
})
