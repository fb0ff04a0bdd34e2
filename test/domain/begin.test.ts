import { describe, expect, test } from 'vitest'
import { beginMissed, beginStudy } from '../../src/domain/begin.ts'
import type { Run } from '../../src/domain/log.ts'
import { seeded } from '../../src/domain/random.ts'
import { placesOf } from '../../src/domain/session.ts'
import { anAnswer, aRun } from '../support/entries.ts'

describe('the last question of a run, when it is missed', () => {
  /** What is asked after a run in which all but the last was right. */
  function afterLast(run: Run): readonly string[] {
    const answers = run.plan.map((entry, place) =>
      anAnswer({ place, question: entry, chosen: '', right: place < run.plan.length - 1 }),
    )
    return placesOf(run, answers).slice(run.plan.length)
  }

  test.each(['class:4', 'kind:method', 'kind:class'])(
    'comes back after three others in practice on %s',
    (focus) => {
      const run = aRun(beginStudy([], focus, 20_000, seeded(1)))
      const missed = run.plan.at(-1) ?? ''
      expect(afterLast(run)).toHaveLength(4)
      expect(afterLast(run).indexOf(missed)).toBe(3)
    },
  )

  test('comes back after others that were right, when what was missed is asked again', () => {
    const first = aRun({ mode: 'study' })
    const asked = ['404:meaning', '401:meaning', '500:meaning', '301:meaning']
    const answers = asked.map((skill, place) =>
      anAnswer({ run: first.id, place, question: `${skill}/x`, chosen: '', right: place > 0 }),
    )
    const again = beginMissed([first, ...answers], first.id, seeded(1))
    const run = aRun(again)
    expect(run.plan).toEqual(['404:meaning/x'])
    expect(afterLast(run)).toEqual([...asked.slice(1), '404:meaning'])
  })
})
