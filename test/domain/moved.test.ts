import { describe, expect, test } from 'vitest'
import { movedBy } from '../../src/domain/moved.ts'
import { scheduleOf } from '../../src/domain/schedule.ts'
import type { SkillId } from '../../src/domain/skill.ts'
import { skillName } from '../../src/domain/skillNames.ts'
import { anAnswer } from '../support/entries.ts'

describe('what a run moved', () => {
  const known = anAnswer({ question: '404:meaning/410+403' })
  const missed = anAnswer({
    question: '401-403:tell-apart/intern-billing',
    chosen: '401',
    right: false,
  })

  test('is told in words, what holds first', () => {
    const answers = [missed, known]
    expect(movedBy(answers, scheduleOf(answers), 0.9)).toMatchObject([
      { name: '404 Not Found: what it means', words: expect.stringMatching(/^held for \d+ days$/) },
      { name: '401 against 403', words: 'back tomorrow' },
    ])
  })

  test('names a skill once, however often it was asked', () => {
    const answers = [missed, anAnswer({ ...missed, id: 'test.99', tick: 99 })]
    expect(movedBy(answers, scheduleOf(answers), 0.9)).toHaveLength(1)
  })
})

describe('a skill is named', () => {
  test.each<[SkillId, string]>([
    ['404:recall', '404 Not Found: its number, typed'],
    ['401-403:tell-apart', '401 against 403'],
    ['4xx:class', 'Classes (4xx)'],
    ['cors-in-curl:fact', 'Facts (When there is no status code at all)'],
    ['499-nginx:wild', 'Numbers in the wild (499)'],
  ])('%s as “%s”', (skill, name) => expect(skillName(skill)).toBe(name))
})
