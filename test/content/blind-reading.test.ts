import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { printed } from '../../src/domain/bank.ts'
import { fingerprint, type Printed, type Reading, reading } from '../../src/domain/blindReading.ts'
import { seeded } from '../../src/domain/random.ts'
import { questions } from '../support/library.ts'

const folder = 'docs/blind-reading'
const readings: readonly Reading[] = readdirSync(folder).flatMap((file) =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
)
const prints = new Map(
  questions.map((question) => {
    const record = printed(question, seeded(1), false) as Printed
    return [record.id, fingerprint(record)]
  }),
)

describe('what blind readers answered', () => {
  test('covers four hundred questions of many kinds', () => {
    expect(new Set(readings.map(({ question }) => question)).size).toBeGreaterThanOrEqual(400)
    expect(new Set(readings.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8)
  })

  test('agrees with the key at first pass, in 97 of 100 at least', () => {
    const agreed = readings.filter(({ agrees }) => agrees).length
    expect(agreed / readings.length).toBeGreaterThanOrEqual(0.97)
  })

  test('left no question as it was where it disagreed with the key', () => {
    const unmended = readings.filter(
      (one) => !one.agrees && prints.get(one.question) === one.fingerprint,
    )
    expect(unmended.map(({ question }) => question)).toEqual([])
  })
})

describe('joining a reader’s answers with the key', () => {
  const choice: Printed = {
    id: '404:meaning/410+403',
    blindId: 'x1',
    kind: 'meaning',
    prompt: 'What does 404 say?',
    options: [
      { id: '410', letter: 'a', text: 'Gone' },
      { id: '404', letter: 'b', text: 'Nothing here' },
    ],
    answer: '404',
  }
  const sorting: Printed = {
    ...choice,
    id: 'phrases:sort/404+503',
    blindId: 'x2',
    kind: 'sort',
    rows: ['Not Found', 'Service Unavailable'],
    options: [
      { id: '4xx', text: '4xx' },
      { id: '5xx', text: '5xx' },
    ],
    answer: '404:4xx 503:5xx',
  }
  const key = [choice, sorting]

  test('reads a letter, a row of letters, and a number', () => {
    expect(reading({ id: 'x1', choice: 'b' }, key, 'A')).toMatchObject({
      chose: '404',
      agrees: true,
    })
    expect(reading({ id: 'x1', choice: 'a' }, key, 'A')).toMatchObject({ agrees: false })
    expect(reading({ id: 'x2', choice: 'a b' }, key, 'A')).toMatchObject({ agrees: true })
    const typed = { ...choice, options: [] }
    expect(reading({ id: 'x1', choice: '404' }, [typed], 'A')).toMatchObject({ agrees: true })
  })

  test('knows no answer to a question that is not in the key', () => {
    expect(reading({ id: 'x9', choice: 'a' }, key, 'A')).toBeUndefined()
  })

  test('notices when a question was changed, and not when its options were shuffled', () => {
    const shuffled = { ...choice, options: choice.options.toReversed() }
    expect(fingerprint(shuffled)).toBe(fingerprint(choice))
    expect(fingerprint({ ...choice, prompt: 'What does a 404 say?' })).not.toBe(fingerprint(choice))
  })
})
