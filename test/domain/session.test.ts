import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/domain/log.ts'
import { placesOf } from '../../src/domain/session.ts'
import { skillOf } from '../../src/domain/skill.ts'
import { anAnswer, aRun } from '../support/entries.ts'

const plan = ['404', '401', '500', '301', '200', '403', '502', '304', '409', '422'].map(
  (code) => `${code}:meaning`,
)
const run = (part = {}) => aRun({ mode: 'study', focus: 'due', plan, ...part })

/** Answers the places in order, right unless said otherwise. */
function play(of = run(), wrong: (skill: string, nth: number) => boolean, ms = 4000) {
  const answers: Answer[] = []
  for (let place = 0; place < 60; place += 1) {
    const entry = placesOf(of, answers)[place]
    if (entry === undefined) break
    const right = !wrong(skillOf(entry), place)
    const code = entry.split(':')[0] ?? ''
    answers.push(
      anAnswer({
        place,
        question: `${entry}/x`,
        right,
        answer: code,
        chosen: right ? code : '',
        ms,
      }),
    )
  }
  return { answers, places: placesOf(of, answers) }
}

describe('a miss', () => {
  test.each(Array.from({ length: 30 }, (_, seed) => seed))(
    'comes back after three to six other questions, with seed %i',
    (seed) => {
      const { places } = play(run({ seed }), (_, place) => place === 1)
      const between = places.lastIndexOf('401:meaning') - 2
      expect(places).toHaveLength(11)
      expect(between).toBeGreaterThanOrEqual(3)
      expect(between).toBeLessThanOrEqual(6)
    },
  )

  test('comes back until it is right once', () => {
    let misses = 0
    const { places, answers } = play(run(), (skill) => {
      if (skill !== '401:meaning') return false
      misses += 1
      return misses <= 2
    })
    expect(places.filter((entry) => entry === '401:meaning')).toHaveLength(3)
    expect(answers.at(-1)?.right).toBe(true)
  })

  test('at the end is kept apart from its return by what is in reserve, and the run ends on a success', () => {
    const reserve = ['204:meaning', '201:meaning', '302:meaning', '503:meaning']
    const { places, answers } = play(run({ reserve }), (_, place) => place === 9)
    expect(places.slice(10)).toEqual([...reserve.slice(0, 3), '422:meaning'])
    expect(answers.at(-1)?.right).toBe(true)
  })

  test('of a typed code steps down to choosing it', () => {
    const { places } = play(run({ plan: ['404:recall', ...plan.slice(1)] }), (_, at) => at === 0)
    expect(places.filter((entry) => entry.startsWith('404:'))).toEqual(['404:recall', '404:number'])
  })

  test('brings the comparison when one code was taken for another', () => {
    const mixedUp = anAnswer({
      place: 5,
      question: '403:meaning/x',
      answer: '403',
      chosen: '401',
      right: false,
    })
    const places = placesOf(run(), [mixedUp])
    expect(places).toHaveLength(11)
    expect(places.slice(6)).toContain('401-403:tell-apart')
  })

  test('does not come back for ever', () => {
    const { places } = play(run(), (skill) => skill === '401:meaning')
    expect(places.filter((entry) => entry === '401:meaning')).toHaveLength(4)
  })

  test('at the end that returns no more is followed by what was right, twice at most', () => {
    const never = ['409:meaning', '422:meaning']
    const { places, answers } = play(run(), (skill) => never.includes(skill))
    expect(places.at(-1)).toBe('404:meaning')
    expect(answers.at(-1)?.right).toBe(true)
    const afterThree = play(run(), (_, place) => place > 2).places
    expect(afterThree.slice(-2)).toEqual(['404:meaning', '401:meaning'])
    expect(afterThree.filter((entry) => entry === '500:meaning')).toHaveLength(1)
  })

  test('changes nothing before the last place that was answered', () => {
    const { answers } = play(run(), (_, place) => place % 3 === 0)
    answers.forEach((answer, count) => {
      const now = placesOf(run(), answers.slice(0, count + 1))
      expect(now.slice(0, count + 1)).toEqual(
        answers.slice(0, count + 1).map(({ question }) => question.replace('/x', '')),
      )
      expect(answer.place).toBe(count)
    })
  })

  test('in a self-test does not come back', () => {
    const { places } = play(aRun({ mode: 'test', plan }), (_, place) => place === 1)
    expect(places).toEqual(plan)
  })
})

describe('a run with a time', () => {
  test('begins nothing new when the time is over, and lets what was missed come back', () => {
    const { places } = play(run({ limit: 20_000 }), (_, place) => place === 1)
    expect(places.slice(0, 5)).toEqual(plan.slice(0, 5))
    expect(places.slice(5)).toEqual(['401:meaning'])
  })
})
