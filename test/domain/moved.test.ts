import { describe, expect, test } from 'vitest'
import { studyDay } from '../../src/domain/calendar.ts'
import { movedBy } from '../../src/domain/moved.ts'
import { dueDay, scheduleOf } from '../../src/domain/schedule.ts'
import type { SkillId } from '../../src/domain/skill.ts'
import { lengthOf, skillName } from '../../src/domain/skillNames.ts'
import { anAnswer, aRun } from '../support/entries.ts'

const day = 86_400_000
const today = studyDay(anAnswer().at, 0, 4)

describe('what a run moved', () => {
  const known = anAnswer({ question: '404:meaning/410+403' })
  const missed = anAnswer({
    question: '401-403:tell-apart/intern-billing',
    chosen: '401',
    right: false,
  })

  test('is told in words, what holds first', () => {
    const answers = [missed, known]
    expect(movedBy(answers, scheduleOf(answers), 0.9, today)).toMatchObject([
      { name: '404 Not Found: what it means', words: expect.stringMatching(/^held for \d+ days$/) },
      { name: '401 against 403', words: 'back tomorrow' },
    ])
  })

  test('names a skill once, however often it was asked', () => {
    const answers = [missed, anAnswer({ ...missed, id: 'test.99', tick: 99 })]
    expect(movedBy(answers, scheduleOf(answers), 0.9, today)).toHaveLength(1)
  })

  describe('when it was practice on what is not due', () => {
    const at = known.at + 20 * day
    const learnt = [0, 3, 14].map((days) =>
      anAnswer({
        ...known,
        id: `test.${1000 + days}`,
        tick: 1000 + days,
        at: known.at + days * day,
      }),
    )
    const practice = aRun({ mode: 'study', focus: 'class:4', tick: 2000, id: 'test.2000' })
    const answer = (tick: number, right: boolean) =>
      anAnswer({ ...known, id: `test.${tick}`, tick, at, run: practice.id, right })
    const wordsAfter = (...answers: readonly ReturnType<typeof answer>[]) => {
      const schedule = scheduleOf([...learnt, practice, ...answers])
      return movedBy(answers, schedule, 0.9, today + 20)[0]
    }

    test('does not call held what was missed, though it was right in the end', () => {
      expect(wordsAfter(answer(2001, false), answer(2002, true))).toMatchObject({
        right: false,
        words: expect.stringMatching(/^missed this time, back in \d+ (weeks|months)$/),
      })
    })

    test('counts from today, not from the day on which memory moved last', () => {
      const inAll = wordsAfter(answer(2001, true))?.words
      const { skills } = scheduleOf(learnt)
      const one = [...skills.values()][0]
      const left = one ? dueDay(one, 0.9) - (today + 20) : 0
      expect(inAll).toBe(`held for ${lengthOf(left)}`)
    })
  })

  test('does not promise tomorrow for a lapse that comes back later', () => {
    const answers = [0, 3, 14, 60, 200].map((days) =>
      anAnswer({
        ...known,
        id: `test.${3000 + days}`,
        tick: 3000 + days,
        at: known.at + days * day,
        right: days < 200,
      }),
    )
    const [one] = movedBy(answers.slice(-1), scheduleOf(answers), 0.8, today + 200)
    expect(one).toMatchObject({
      right: false,
      words: expect.stringMatching(/^back in \d+ (days|weeks)$/),
    })
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
