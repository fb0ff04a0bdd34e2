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
function play(
  of = run(),
  wrong: (skill: string, nth: number) => boolean,
  { ms = 4000, apart = 0 } = {},
) {
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
        at: of.at + apart * (place + 1),
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

  test('comes back beside nothing with the same answer, where there is such a place', () => {
    const alike = ['404:meaning', '401:meaning', '500:meaning', '301:meaning']
    // Between these four and the end, the one place beside no other 404 is before the 422.
    const entries = [...alike, '404:apply', '404:caching', '409:meaning', '422:meaning']
    for (let seed = 0; seed < 30; seed += 1) {
      const { places } = play(run({ seed, plan: entries }), (_, place) => place === 0)
      expect(places[7]).toBe('404:meaning')
    }
  })

  test('does not come back between the blanks of a handler', () => {
    const blanks = [1, 2, 3].map((blank) => `signup-flask:handler/${blank}`)
    for (let seed = 0; seed < 30; seed += 1) {
      const entries = [...plan.slice(0, 4), ...blanks, ...plan.slice(4)]
      const { places } = play(run({ seed, plan: entries }), (_, place) => place === 0)
      expect(places.join(' ')).toContain(blanks.join(' '))
    }
  })

  test('is kept apart from its return by other skills and other answers, where there are such', () => {
    const reserve = ['422:meaning', '422:apply', '201:meaning', '302:meaning']
    const { places } = play(run({ reserve }), (_, place) => place === 9)
    expect(places.slice(10)).toEqual(['201:meaning', '302:meaning', '422:apply', '422:meaning'])
  })

  test('that returns no more is not followed by what has the same answer', () => {
    const never = '404:apply'
    const entries = [...plan, '404:apply']
    const { places } = play(run({ plan: entries }), (skill) => skill === never)
    expect(places.slice(-2)).toEqual(['404:apply', '401:meaning'])
  })

  test('in a self-test does not come back', () => {
    const { places } = play(aRun({ mode: 'test', plan }), (_, place) => place === 1)
    expect(places).toEqual(plan)
  })
})

test('what was answered stays as it was asked, also where it would be asked elsewhere by now', () => {
  const given = ['404:meaning', '401:meaning', '204:apply', '301:meaning'].map((skill, place) =>
    anAnswer({ place, question: `${skill}/x`, answer: skill.slice(0, 3) }),
  )
  expect(placesOf(run(), given).slice(0, 5)).toEqual([
    '404:meaning',
    '401:meaning',
    '204:apply/x',
    '301:meaning',
    '200:meaning',
  ])
})

describe('a run with a time', () => {
  test('counts the reading of explanations, and no long pause', () => {
    const of = run({ limit: 300_000, plan: [...plan, ...plan, ...plan] })
    const never = () => false
    expect(play(of, never, { apart: 25_000 }).places).toHaveLength(12)
    expect(play(of, never, { apart: 3_600_000 }).places).toHaveLength(5)
    // A clock that was set back takes nothing off.
    expect(play(of, never, { apart: -1000, ms: 30_000 }).places).toHaveLength(10)
  })

  test('asks the rest of a handler that was begun', () => {
    const blanks = [1, 2, 3].map((blank) => `signup-flask:handler/${blank}`)
    const { places } = play(
      run({ limit: 5000, plan: ['404:meaning', ...blanks, ...plan] }),
      () => false,
    )
    expect(places).toEqual(['404:meaning', ...blanks])
  })

  test('begins nothing new when the time is over, and lets what was missed come back', () => {
    const { places } = play(run({ limit: 20_000 }), (_, place) => place === 1)
    expect(places.slice(0, 5)).toEqual(plan.slice(0, 5))
    expect(places.slice(5)).toEqual(['401:meaning'])
  })
})
