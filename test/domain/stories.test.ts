import { describe, expect, test } from 'vitest'
import { distinctions } from '../../src/content/distinctions.ts'
import type { Case, Modelled } from '../../src/content/entry.ts'
import { firstAnswer, firstCase, firstDistinction, firstFlips } from '../../src/content/first.ts'
import { beyondModel } from '../../src/content/model/beyond.ts'
import { type FactName, facts, type Stated } from '../../src/content/model/facts.ts'
import { rules } from '../../src/content/model/rules.ts'
import type { StatusCode } from '../../src/content/phrases.ts'
import { registry } from '../../src/content/registry.ts'
import { bank, printed } from '../../src/domain/bank.ts'
import { isRegistered } from '../../src/domain/catalog.ts'
import { type Decision, decide } from '../../src/domain/model/decide.ts'
import { defaultOf, settle } from '../../src/domain/model/situation.ts'
import { solve } from '../../src/domain/model/solve.ts'
import { defensible } from '../../src/domain/model/soundness.ts'
import { seeded } from '../../src/domain/random.ts'
import { library } from '../support/library.ts'

const isModelled = (story: Case): story is Modelled => 'facts' in story

/** Every question that tells a story, with the codes offered. */
const asked = distinctions.flatMap(({ id, codes }) =>
  (library.distinctions.get(id)?.cases ?? []).map((story) => ({ id, codes, story })),
)
const modelled = asked.flatMap(({ story, ...rest }) =>
  isModelled(story) ? [{ story, ...rest }] : [],
)

function decided(stated: Stated): Decision | undefined {
  const settled = settle(stated)
  return settled.kind === 'settled' ? decide(settled.situation) : undefined
}

describe('over every story', () => {
  test('the facts do not contradict each other', () => {
    const broken = modelled.filter(({ story }) => !decided(story.facts))
    expect(broken.map(({ story }) => story.id)).toEqual([])
  })

  test('exactly one option is right, whatever order and convention a server keeps', () => {
    const ambiguous = modelled.filter(({ story, codes }) => {
      const settled = settle(story.facts)
      if (settled.kind !== 'settled') return true
      const { code } = decide(settled.situation)
      return !codes.some((one) => one === code) || defensible(codes, settled.situation).length > 0
    })
    console.info(
      `${modelled.length} story questions enumerated, ${ambiguous.length} ambiguous; ${asked.length - modelled.length} beyond the model`,
    )
    expect(ambiguous.map(({ story }) => story.id)).toEqual([])
  })

  test('no eventful fact is idle: without it the answer is another, or open', () => {
    const idle = modelled.flatMap(({ story }) =>
      (Object.keys(story.facts) as FactName[])
        .filter((name) => isEventful(name, story.facts) && isIdle(name, story.facts))
        .map((name) => `${story.id}: ${name}`),
    )
    expect(idle).toEqual([])
  })

  test('a wrong option is told what would have made it right, in 85 of 100 cases at least', () => {
    const wrong = modelled.flatMap(({ story, codes }) => {
      const { answer, flips } = solve(story, codes)
      return codes.filter((code) => code !== answer).map((code) => flips[code])
    })
    const told = wrong.filter(Boolean).length
    console.info(`${told} of ${wrong.length} wrong options are told by the smallest change`)
    expect(told / wrong.length).toBeGreaterThanOrEqual(0.85)
  })
})

describe('every question that the model answers', () => {
  const questions = bank(library).flatMap((question) =>
    question.form === 'choice' && question.facts ? [{ ...question, facts: question.facts }] : [],
  )

  test('offers nothing beside the answer that a server may send as well', () => {
    const ambiguous = questions.filter(({ kind, facts: stated, options, answer }) => {
      const settled = settle(stated)
      if (settled.kind !== 'settled') return true
      const codes = options.map(({ id }) => Number(id)).filter(isRegistered)
      const also = defensible(codes, settled.situation)
      // That either may come first is what "either" says.
      if (kind === 'first') return (answer === 'either') !== also.length > 0
      return String(decide(settled.situation).code) !== answer || also.length > 0
    })
    console.info(`${questions.length} questions enumerated, ${ambiguous.length} ambiguous`)
    expect(ambiguous.map(({ id }) => id)).toEqual([])
  })

  test('comes with its situation where it is printed, and without it for a blind reader', () => {
    const [question] = questions
    if (!question) throw new Error('There is no such question')
    expect(printed(question, seeded(1), false)).toMatchObject({ situation: question.facts })
    expect(JSON.stringify(printed(question, seeded(1), true))).not.toContain('situation')
  })
})

describe('the stories', () => {
  const codes = bank(library).flatMap((question) =>
    question.kind === 'apply' && question.form === 'choice' ? [Number(question.answer)] : [],
  )
  const told = (code: number) => codes.filter((one) => one === code).length

  test('are three hundred and sixty at least, and each code of the model has its share', () => {
    const essential = registry.filter((row) => row.essential).map(({ code }) => code)
    const confused = distinctions.slice(0, 30).flatMap((one) => one.codes)
    const reached = [...new Set(rules.map(({ code }) => code))]
    const least = (code: StatusCode) =>
      essential.includes(code) ? 6 : confused.includes(code) ? 4 : 2
    expect(codes.length).toBeGreaterThanOrEqual(360)
    expect(reached.filter((code) => told(code) < least(code))).toEqual([])
  })

  test('leave out just the codes that the model does not reach', () => {
    const reached = new Set(rules.map(({ code }) => code))
    const missing = registry.map(({ code }) => code).filter((code) => !reached.has(code))
    expect(missing).toEqual(beyondModel)
  })
})

test('the first question says what the model makes of it', () => {
  const told = library.distinctions
    .get(firstDistinction.id)
    ?.cases.find(({ id }) => id === firstCase.id)
  expect(told && solve(told, firstDistinction.codes)).toMatchObject({
    answer: firstAnswer,
    flips: firstFlips,
  })
})

/** Whether a rule, or what settles one, names the value; a method or role only says who asks whom for what. */
function isEventful(name: FactName, stated: Stated): boolean {
  const value = stated[name]
  const kind = facts.find((fact) => fact.name === name)?.kind
  const named = rules.some(({ when, instead = [], mayIgnore }) =>
    [
      // A rule that also holds for the uneventful value merely leaves another value out.
      ...((when[name] ?? []) as readonly string[]).filter(
        (_, __, all) => !all.includes(defaultOf(name)),
      ),
      ...instead.map(({ settledBy }) => settledBy?.[name]),
      mayIgnore?.settledBy?.[name],
    ].includes(value),
  )
  return kind !== 'setting' && named
}

/** Whether leaving a fact out changes nothing, alone or together with one that was stated because of it. */
function isIdle(name: FactName, stated: Stated): boolean {
  const without = (...names: readonly string[]) =>
    Object.fromEntries(Object.entries(stated).filter(([fact]) => !names.includes(fact))) as Stated
  const houses = facts.filter(({ kind }) => kind === 'house').map((fact) => fact.name)
  const left = [[], ...Object.keys(stated).map((other) => [other]), houses]
  return left
    .filter((others) => !others.some((other) => other === name))
    .every((others) => outcome(without(...others)) === outcome(without(name, ...others)))
}

function outcome(stated: Stated): string {
  const decision = decided(stated)
  if (!decision) return 'cannot be'
  const { code, permitted } = decision
  const also = permitted.filter(({ kind }) => kind !== 'vague').map((other) => other.code)
  return [code, ...also.toSorted()].join(' ')
}
