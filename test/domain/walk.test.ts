import { describe, expect, test } from 'vitest'
import { rules } from '../../src/content/model/rules.ts'
import { type Stand, stand, stepBack, type Walk } from '../../src/domain/model/walk.ts'

/** Every end of the walk, with the number of taps that led there. */
function* ends(walk: Walk = {}, taps = 0): Generator<{ taps: number; walk: Walk; at: Stand }> {
  const at = stand(walk)
  if (at.kind !== 'asks') yield { taps, walk, at }
  else for (const choice of at.choices) yield* ends(choice.walk, taps + 1)
}

const all = [...ends()]

describe('the walk', () => {
  test('leads to every code of the model, in four taps at most', () => {
    const reached = all.flatMap(({ at }) => (at.kind === 'answer' ? [at.decision.code] : []))
    const wanted = new Set(rules.map(({ code }) => code))
    expect([...wanted].filter((code) => !reached.includes(code))).toEqual([])
    expect(Math.max(...all.map(({ taps }) => taps))).toBeLessThanOrEqual(4)
    expect(all.filter(({ at }) => at.kind === 'unknown')).toEqual([])
  })

  test('shows at each step the codes that are still possible, and no others', () => {
    const wrong = all.filter(({ walk, at }) => {
      const start = stand({})
      const begun = start.kind === 'asks' && start.choices.find((one) => one.walk.at === walk.at)
      if (at.kind !== 'answer' || !begun) return true
      // A house rule may take the obstacle away: then whatever comes of the request follows.
      const ignored = at.decision.rule.checkpoint !== walk.at
      return !ignored && !begun.codes.includes(at.decision.code)
    })
    expect(wrong.map(({ walk }) => walk)).toEqual([])
  })

  test('can be gone back, step by step, to its beginning', () => {
    for (const { walk, taps } of all) {
      let back: Walk | undefined = walk
      let steps = 0
      while (back && Object.keys(back).length > 0) {
        back = stepBack(back)
        steps += 1
      }
      expect([walk, steps]).toEqual([walk, taps])
    }
    expect(stepBack({})).toBeUndefined()
  })

  test('goes by the house rules that the learner has set, and asks about the others', () => {
    const invalid = { at: 'judge', body: 'invalid' }
    expect(stand(invalid).kind).toBe('asks')
    const plain = stand(invalid, { validation: 'plain' })
    expect(plain.kind === 'answer' && plain.decision.code).toBe(400)
    const once = stand({ ...invalid, validation: 'precise' }, { validation: 'plain' })
    expect(once.kind === 'answer' && once.decision.code).toBe(422)
  })

  test.each<Walk>([
    { at: 'nowhere' },
    { access: 'perhaps' },
    { colour: 'red' },
    { at: 'caller', role: 'network', connection: 'wrong server' },
  ])('says of %j that it leads nowhere', (walk) => {
    expect(stand(walk).kind).toBe('unknown')
  })
})
