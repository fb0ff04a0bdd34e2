import { describe, expect, test } from 'vitest'
import { studyDay } from '../../src/domain/calendar.ts'
import { inOrder } from '../../src/domain/log.ts'
import {
  classAsked,
  codeAsked,
  confusions,
  howFar,
  runState,
  stopped,
  tallyBy,
  testResults,
  unfinished,
} from '../../src/domain/scores.ts'
import { anAnswer, anEnd, aRun } from '../support/entries.ts'

describe('an answer is about', () => {
  test('the code of its skill', () => {
    expect(
      codeAsked(anAnswer({ question: '401:header/WWW-Authenticate', answer: 'WWW-Authenticate' })),
    ).toBe(401)
  })
  test('the code that was right, in a distinction', () => {
    expect(codeAsked(anAnswer({ question: '401-403:tell-apart/intern', answer: '403' }))).toBe(403)
  })
  test('a class and no code, in a question on classes', () => {
    const answer = anAnswer({ question: '4xx:class/unknown-471', answer: '400' })
    expect(codeAsked(answer)).toBeUndefined()
    expect(classAsked(answer)).toBe(4)
  })
})

test('right and wrong are counted by code', () => {
  const counts = tallyBy([anAnswer(), anAnswer({ right: false, chosen: '410' })], codeAsked)
  expect(counts.get(404)).toEqual({ right: 1, asked: 2 })
})

test('the most frequent mix-up comes first, and only codes are mixed up', () => {
  const took403 = () =>
    anAnswer({ question: '401:meaning/403+407', answer: '401', chosen: '403', right: false })
  const gaveUp = anAnswer({ chosen: '', right: false })
  const took410 = anAnswer({ chosen: '410', right: false })
  expect(confusions([took410, took403(), gaveUp, took403()])).toEqual([
    { right: 401, chosen: 403, times: 2 },
    { right: 404, chosen: 410, times: 1 },
  ])
})

describe('a run', () => {
  test('has its answers where ticks can be counted no further, and only ids are left to go by', () => {
    const tick = Number.MAX_SAFE_INTEGER
    const run = aRun({ id: 'w.9', tick, plan: ['a', 'b'] })
    const entries = inOrder([run, anAnswer({ id: 'w.10', tick, run: run.id, place: 0 })])
    expect(runState(entries, run.id)?.next).toBe(1)
  })

  test('goes on at the first place without an answer', () => {
    const run = aRun({ plan: ['a', 'b', 'c'] })
    const entries = [run, anAnswer({ run: run.id, place: 0 }), anAnswer({ run: run.id, place: 2 })]
    expect(runState(entries, run.id)?.next).toBe(1)
  })

  test('keeps the first answer when a place was answered twice', () => {
    const run = aRun()
    const entries = [
      run,
      anAnswer({ run: run.id, place: 0, right: false }),
      anAnswer({ run: run.id, place: 0, right: true }),
    ]
    expect(runState(entries, run.id)?.answers.map(({ right }) => right)).toEqual([false])
  })

  test('is offered again until it is ended', () => {
    const run = aRun({ mode: 'study' })
    expect(unfinished([run], 'study')?.run).toBe(run)
    expect(unfinished([run, anEnd(run)], 'study')).toBeUndefined()
  })

  test('is not offered any more once another was begun', () => {
    const [left, afresh] = [aRun({ mode: 'study' }), aRun({ mode: 'study' })]
    const entries = [left, anAnswer({ run: left.id }), afresh, anAnswer({ run: afresh.id })]
    expect(unfinished(entries, 'study')?.run).toBe(afresh)
    expect(unfinished([...entries, anEnd(afresh)], 'study')).toBeUndefined()
  })
})

describe('a study run that was stopped', () => {
  const run = aRun({ mode: 'study', plan: ['404:meaning', '401:meaning'] })
  const first = anAnswer({ run: run.id, place: 0, right: false })
  const today = studyDay(first.at, first.zone)

  test('is gone on with on the same day, and on no other', () => {
    expect(stopped([run, first], today)?.run).toBe(run)
    expect(stopped([run, first], today + 1)).toBeUndefined()
  })

  test('is gone on with after its plan too, while what was missed has yet to come back', () => {
    const entries = [run, first, anAnswer({ run: run.id, place: 1 })]
    expect(stopped(entries, today)?.run).toBe(run)
    expect(stopped([...entries, anEnd(run)], today)).toBeUndefined()
  })

  test('before its first answer is nothing to go on with', () => {
    expect(stopped([run], today)).toBeUndefined()
  })

  test('says of how many, unless that is not known', () => {
    const answers = [first]
    expect(howFar({ run, answers })).toBe('1 of 2')
    expect(howFar({ run, answers: [first, first] })).toBe('2')
    expect(howFar({ run: { ...run, limit: 300_000 }, answers })).toBe('1')
  })
})

describe('a self-test', () => {
  const two = (right: boolean) => {
    const run = aRun()
    return [
      run,
      anAnswer({ run: run.id, place: 0 }),
      anAnswer({ run: run.id, place: 1, right }),
      anEnd(run),
    ]
  }

  test('is scored against all its questions when time ran out', () => {
    const run = aRun({ plan: ['a', 'b', 'c', 'd'] })
    const entries = [run, anAnswer({ run: run.id }), anEnd(run, { how: 'time' })]
    expect(testResults(entries)[0]?.score).toEqual({ right: 1, asked: 4 })
  })

  test('that was left keeps what was answered, and sets no best', () => {
    const run = aRun({ plan: ['a', 'b', 'c', 'd'] })
    const entries = [run, anAnswer({ run: run.id }), anEnd(run, { how: 'quit' })]
    expect(testResults(entries)[0]).toMatchObject({ score: { right: 1, asked: 1 }, best: false })
  })

  test('is the best of its category when nothing before it was better', () => {
    const results = testResults([...two(false), ...two(true), ...two(false)])
    expect(results.map(({ best }) => best)).toEqual([false, true, true])
  })
})
