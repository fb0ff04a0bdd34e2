import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/domain/log.ts'
import {
  codesPlaced,
  knownByPlacement,
  nextInPlacement,
  placementLength,
} from '../../src/domain/placement.ts'
import { placementOffer } from '../../src/domain/placementOffer.ts'
import { seeded } from '../../src/domain/random.ts'
import { anAnswer, anEnd, aRun } from '../support/entries.ts'

/** Places somebody who knows these codes, types them with a slip in thirty, and hits on others once in fifty. */
function place(known: ReadonlySet<number>, focus: string, seed: number) {
  const random = seeded(seed)
  const answers: Answer[] = []
  for (;;) {
    const skill = nextInPlacement(focus, answers)
    if (!skill) return { answers, found: knownByPlacement(focus, answers) }
    const right = known.has(Number(skill.split(':')[0])) ? random() < 29 / 30 : random() < 0.02
    answers.push(anAnswer({ question: `${skill}/asked`, right }))
  }
}

const focuses = ['track:essentials', 'track:core', 'track:registry']
const seeds = Array.from({ length: 60 }, (_, seed) => seed)

/** Knows a code by its familiarity, and less surely so than the placement itself assumes. */
function learner(kind: 'novice' | 'developer' | 'expert', focus: string, seed: number) {
  const random = seeded(seed + 1000)
  const codes = codesPlaced(focus)
  const chance = (share: number) =>
    kind === 'novice'
      ? share < 0.05
        ? 0.7
        : 0.02
      : kind === 'expert'
        ? 0.98 - 0.25 * share ** 2
        : 0.95 - share
  return new Set(codes.filter((_, at) => random() < chance(at / codes.length)))
}

describe.each(focuses)('a placement on %s', (focus) => {
  test('asks twenty-five questions at most, and none twice', () => {
    for (const seed of seeds) {
      const { answers } = place(learner('expert', focus, seed), focus, seed)
      expect(answers.length).toBeLessThanOrEqual(placementLength)
      expect(new Set(answers.map(({ question }) => question)).size).toBe(answers.length)
    }
  })

  test.each(['novice', 'expert'] as const)(
    'takes at most two codes in a hundred for known that are not, for a simulated %s',
    (kind) => {
      let [wrongly, all] = [0, 0]
      for (const seed of seeds) {
        const known = learner(kind, focus, seed)
        const { found } = place(known, focus, seed)
        wrongly += found.filter((code) => !known.has(code)).length
        all += codesPlaced(focus).length
      }
      console.info(`${focus}, ${kind}: ${((100 * wrongly) / all).toFixed(2)} % falsely known`)
      expect(wrongly / all).toBeLessThanOrEqual(0.02)
    },
  )

  test('finds most of what an expert knows, and asks a novice little', () => {
    let [found, known, asked] = [0, 0, 0]
    for (const seed of seeds) {
      const expert = learner('expert', focus, seed)
      known += expert.size
      found += place(expert, focus, seed).found.length
      asked += place(learner('novice', focus, seed), focus, seed).answers.length
    }
    console.info(
      `${focus}: ${((100 * found) / known).toFixed(0)} % of what an expert knows; a novice is asked ${(asked / seeds.length).toFixed(1)}`,
    )
    expect(found / known).toBeGreaterThan(0.35)
    expect(asked / seeds.length).toBeLessThan(15)
  })
})

describe('a placement is offered', () => {
  const focus = 'track:essentials'
  const begun = aRun({ mode: 'placement', focus, plan: [] })
  const typed = anAnswer({ run: begun.id, question: '404:recall/asked' })

  test('to somebody new', () => expect(placementOffer([], focus)).toBe('new'))

  test('to be gone on with, when it was left without an end', () => {
    expect(placementOffer([begun, typed], focus)).toMatchObject({
      run: { id: begun.id },
      answers: [{ id: typed.id }],
    })
  })

  test('as new, when it was left before the first answer', () => {
    expect(placementOffer([begun], focus)).toBe('new')
  })

  test('no more once it came to an end, and again for another track', () => {
    const taken = [begun, typed, anEnd(begun, { how: 'quit' })]
    expect(placementOffer(taken, focus)).toBeUndefined()
    expect(placementOffer(taken, 'track:core')).toBe('new')
  })

  test('no more once study is well on its way', () => {
    const studied = Array.from({ length: 4 }, () => aRun({ mode: 'study' }))
    expect(placementOffer(studied, focus)).toBeUndefined()
  })

  test('for no track whose codes are never typed', () => {
    expect(placementOffer([], 'track:wild')).toBeUndefined()
  })
})
