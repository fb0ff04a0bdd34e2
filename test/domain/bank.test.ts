import { describe, expect, test } from 'vitest'
import { draw, questionsOf } from '../../src/domain/ask.ts'
import { printed } from '../../src/domain/bank.ts'
import { classOf } from '../../src/domain/catalog.ts'
import { firstQuestion } from '../../src/domain/first.ts'
import { isRight, rightAnswer, whyNot } from '../../src/domain/grade.ts'
import type { Choice } from '../../src/domain/question.ts'
import { seeded } from '../../src/domain/random.ts'
import { type Kind, kindOf, skillOf } from '../../src/domain/skill.ts'
import { skills } from '../../src/domain/skills.ts'
import { library, questions } from '../support/library.ts'

const choices = questions.filter((question): question is Choice => question.form === 'choice')
const none = { aside: new Set<string>(), recent: new Set<string>() }
/** Kinds whose options are sentences. The options of the others are codes, or names of headers. */
const worded: readonly Kind[] = [
  'meaning',
  'class',
  'method',
  'caching',
  'fact',
  'claim',
  'wild',
  'response',
]
/** Words that nearly every stem has, and that give nothing away. */
const everyday = ['request', 'response', 'client', 'server']
/** Names of header fields and their values have to be named, and hold everyday words: Content-Length, 100-continue. */
const fields = /\b[\w]+(-[A-Za-z]+)+\b|\b(Upgrade|Expect)\b/g
const words = (text: string) =>
  (
    text
      .replaceAll(fields, ' ')
      .toLowerCase()
      .match(/[a-z]{5,}/g) ?? []
  ).filter((word) => !everyday.includes(word))

describe('every question in the bank', () => {
  test('has an id of its own, made of its skill', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    expect(questions.filter(({ id }) => !skills.includes(skillOf(id)))).toEqual([])
    expect(questions.filter(({ id, kind }) => kindOf(id) !== kind)).toEqual([])
  })

  test('has one right answer among two to four options', () => {
    const odd = choices.filter(({ options, answer }) => {
      const right = options.filter(({ id }) => id === answer)
      return right.length !== 1 || options.length < 2 || options.length > 4
    })
    expect(odd.map(({ id }) => id)).toEqual([])
  })

  test('says of every wrong option why it is wrong here, in a sentence', () => {
    const silent = choices.flatMap((question) =>
      question.options
        .filter(({ id }) => id !== question.answer)
        .filter(({ id }) => (whyNot(question, id) ?? '').length < 20)
        .map(({ id }) => `${question.id} ${id}`),
    )
    expect(silent).toEqual([])
  })

  test('explains itself, names a section and has a hint that is not the answer', () => {
    const poor = questions.filter(
      ({ explanation, sections, hint }) =>
        explanation.length < 15 || sections.length === 0 || hint.length < 10,
    )
    expect(poor.map(({ id }) => id)).toEqual([])
    const telling = choices.filter(
      ({ kind, hint, answer }) =>
        kind !== 'meaning' && /^\d{3}$/.test(answer) && hint.includes(answer),
    )
    expect(telling.map(({ id }) => id)).toEqual([])
  })

  test('offers options of like length, no “all of the above”, and asks nothing in the negative', () => {
    const uneven = choices.filter(({ kind, options }) => {
      if (!worded.includes(kind)) return false
      const lengths = options.map(({ text }) => text.length)
      return Math.max(...lengths) / Math.min(...lengths) > 1.5
    })
    expect(uneven.map(({ id }) => id)).toEqual([])
    expect(
      choices.filter(({ options }) => options.some(({ text }) => /of the above/i.test(text))),
    ).toEqual([])
    // A claim that is quoted may deny something, and so may a phrase. The question itself may not.
    const quoted = /“[^”]*”|\d{3}( [A-Z][\w-]*)+/g
    const asked = questions.map(({ id, prompt }) => [id, prompt.replaceAll(quoted, '')] as const)
    expect(
      asked.filter(([, text]) => /\b(not|except|never|isn’t|don’t)\b[^.]*\?/i.test(text)),
    ).toEqual([])
  })

  test('is right in its longest option no more often than chance would have it, within each kind', () => {
    for (const kind of ['meaning', 'fact', 'claim', 'wild', 'response']) {
      const own = choices.filter((question) => question.kind === kind)
      const longest = own.filter(({ options, answer }) => {
        const lengths = options.map(({ text }) => text.length)
        const right = options.find(({ id }) => id === answer)?.text.length ?? 0
        return right === Math.max(...lengths) && lengths.filter((one) => one === right).length === 1
      })
      expect([kind, longest.length / own.length < 0.5]).toEqual([kind, true])
    }
  })

  test('is not asked twice in the same words with the same options', () => {
    const asked = choices.map(({ prompt, story, source, options }) =>
      JSON.stringify([prompt, story, source?.text, options.map(({ text }) => text).toSorted()]),
    )
    expect(asked.filter((text, place) => asked.indexOf(text) < place)).toEqual([])
  })

  test('has no word in its stem that stands in the right option alone', () => {
    const telling = choices.flatMap((question) => {
      const stem = new Set(words(`${question.prompt} ${question.story ?? ''}`))
      const of = (id: string) =>
        words(question.options.find((option) => option.id === id)?.text ?? '')
      const others = question.options
        .filter(({ id }) => id !== question.answer)
        .flatMap(({ id }) => of(id))
      return of(question.answer)
        .filter((word) => stem.has(word) && !others.includes(word))
        .map((word) => `${question.id}: ${word}`)
    })
    expect(telling).toEqual([])
  })

  test('takes a wrong option of the same class along, where its options are codes that are taken for each other', () => {
    const alone = choices
      .filter(({ kind }) => kind === 'meaning' || kind === 'number')
      .filter(({ answer, options }) =>
        options.every(({ id }) => id === answer || classOf(Number(id)) !== classOf(Number(answer))),
      )
    expect(alone.map(({ id }) => id)).toEqual([])
  })

  test('is graded right for its own answer, and wrong for no answer', () => {
    expect(questions.filter((question) => !isRight(question, rightAnswer(question)))).toEqual([])
    expect(questions.filter((question) => isRight(question, ''))).toEqual([])
  })
})

test('every skill has at least one question', () => {
  expect(skills.filter((skill) => questionsOf(skill, library).length === 0)).toEqual([])
})

test('the first question is the one that the bank holds under its id', () => {
  const asked = questions.find(({ id }) => id === firstQuestion.id)
  if (asked?.form !== 'choice') throw new Error('It is gone')
  expect({ ...asked, flips: asked.flips?.() }).toEqual({
    ...firstQuestion,
    flips: firstQuestion.flips?.(),
  })
  expect(asked.flips?.()).toHaveProperty('401')
})

describe('drawing', () => {
  test('gives the same question for the same seed and place, in the same order', () => {
    const drawn = [1, 2].map(() => draw('401-403:tell-apart', library, 5, 3, none))
    expect(drawn[0]).toBeDefined()
    expect(drawn[0]).toEqual(drawn[1])
  })

  test('puts the right option in every place equally often', () => {
    const places = Array.from({ length: 3000 }, (_, seed) => {
      const question = draw('404:meaning', library, seed, 0, none)
      return question?.form === 'choice' ? question.options.findIndex(({ id }) => id === '404') : -1
    })
    for (const place of [0, 1, 2]) {
      const share = places.filter((found) => found === place).length / places.length
      expect(Math.abs(share - 1 / 3)).toBeLessThan(0.03)
    }
  })

  test('leaves the right option in no favourite place, over the whole bank', () => {
    const places = choices
      .filter(({ options }) => options.length === 3)
      .map(({ id }) => draw(id, library, 7, 0, none))
      .map((question) =>
        question?.form === 'choice'
          ? question.options.findIndex((option) => option.id === question.answer)
          : -1,
      )
    expect(places.length).toBeGreaterThan(400)
    for (const place of [0, 1, 2]) {
      const share = places.filter((found) => found === place).length / places.length
      expect(Math.abs(share - 1 / 3)).toBeLessThan(0.06)
    }
  }, 30_000)

  test('passes over what was set aside for good, and over what was asked lately while there is more', () => {
    const ids = questionsOf('401-403:tell-apart', library).map(({ id }) => id)
    const [kept, ...others] = ids
    const aside = { aside: new Set(others), recent: new Set(ids) }
    const recent = { aside: new Set<string>(), recent: new Set(others) }
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(draw('401-403:tell-apart', library, seed, 0, aside)?.id).toBe(kept)
      expect(draw('401-403:tell-apart', library, seed, 0, recent)?.id).toBe(kept)
    }
    expect(
      draw('401-403:tell-apart', library, 1, 0, { aside: new Set(ids), recent: new Set() }),
    ).toBeUndefined()
  })
})

test('a blind reader is shown neither answer nor explanation, and no id that names the code', () => {
  const blind = questions.map((question) => printed(question, seeded(1), true))
  const text = JSON.stringify(blind)
  expect(text).not.toMatch(/"(answer|explanation|whyNot|sections)"/)
  expect(blind.filter(({ id }) => /\d{3}:/.test(id))).toEqual([])
  expect(new Set(blind.map(({ id }) => id)).size).toBe(blind.length)
})
