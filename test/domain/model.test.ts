import { describe, expect, test } from 'vitest'
import { type FactName, facts, type Stated } from '../../src/content/model/facts.ts'
import { rules } from '../../src/content/model/rules.ts'
import { decide } from '../../src/domain/model/decide.ts'
import { flip } from '../../src/domain/model/flip.ts'
import { settle } from '../../src/domain/model/situation.ts'
import { defensible } from '../../src/domain/model/soundness.ts'

function situationOf(stated: Stated) {
  const settled = settle(stated)
  if (settled.kind !== 'settled') throw new Error(settled.why)
  return settled.situation
}

const codeOf = (stated: Stated) => decide(situationOf(stated)).code
const also = (stated: Stated, kind: string) =>
  decide(situationOf(stated))
    .permitted.filter((one) => one.kind === kind)
    .map(({ code }) => code)

/** Every situation that states up to so many facts, as far as it can be. */
function* enumerated(most: number, from = 0, stated: Stated = {}): Generator<Stated> {
  yield stated
  if (most === 0) return
  for (let at = from; at < facts.length; at += 1) {
    const fact = facts[at]
    for (const { value } of fact?.values.slice(1) ?? []) {
      const next = { ...stated, [fact?.name as FactName]: value }
      if (settle(next).kind === 'settled') yield* enumerated(most - 1, at + 1, next)
    }
  }
}

describe('the rules', () => {
  test('reach at least these fifty-three codes', () => {
    const reached = new Set<number>()
    for (const stated of enumerated(2)) {
      const decision = decide(situationOf(stated))
      reached.add(decision.code)
    }
    // These take three facts: moved or elsewhere with a POST whose method is kept.
    for (const resource of ['moved', 'elsewhere'] as const) {
      reached.add(codeOf({ resource, method: 'POST', onFollow: 'kept' }))
    }
    const wanted = [
      100, 101, 103, 200, 201, 202, 204, 205, 206, 207, 300, 301, 302, 303, 304, 307, 308, 400, 401,
      403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 421, 422, 423, 424,
      425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 507, 508, 511,
    ]
    expect(wanted.filter((code) => !reached.has(code))).toEqual([])
  })

  test('always have a result: every situation of up to two facts is decided', () => {
    let count = 0
    for (const stated of enumerated(2)) {
      expect(() => decide(situationOf(stated))).not.toThrow()
      count += 1
    }
    expect(count).toBeGreaterThan(1000)
  })

  test('do not overlap at a checkpoint on one fact', () => {
    const overlaps = rules.flatMap((one, place) =>
      rules
        .slice(place + 1)
        .filter((other) => other.checkpoint === one.checkpoint)
        .filter((other) => {
          const names = Object.keys(one.when) as FactName[]
          const same = names.length === Object.keys(other.when).length
          return (
            same &&
            names.every((name) =>
              (one.when[name] as readonly string[]).some((value) =>
                ((other.when[name] ?? []) as readonly string[]).includes(value),
              ),
            )
          )
        })
        .map((other) => `${one.id} ${other.id}`),
    )
    expect(overlaps).toEqual([])
  })
})

describe('a situation', () => {
  test('is made whole: what is not stated is uneventful, or follows along', () => {
    expect(situationOf({ body: 'invalid' })).toMatchObject({ method: 'POST', role: 'origin' })
    expect(situationOf({ trouble: 'upstream silent' })).toMatchObject({ role: 'gateway' })
  })

  test('that cannot be true says why', () => {
    expect(settle({ body: 'invalid', method: 'GET' })).toEqual({
      kind: 'contradiction',
      why: 'there must be a body',
    })
  })
})

describe('a decision', () => {
  test.each<readonly [Stated, number]>([
    [{}, 200],
    [{ access: 'not signed in' }, 401],
    [{ access: 'not signed in', role: 'proxy' }, 407],
    [{ access: 'rejected', role: 'network' }, 511],
    [{ access: 'refused' }, 403],
    [{ access: 'refused', existence: 'secret' }, 404],
    [{ resource: 'gone', removal: 'untold' }, 404],
    [{ condition: 'unchanged' }, 304],
    [{ condition: 'unchanged', method: 'PUT' }, 412],
    [{ method: 'POST', outcome: 'created' }, 201],
    [{ body: 'unreadable', state: 'clash' }, 400],
  ])('on %j is %i', (stated, code) => {
    expect(codeOf(stated)).toBe(code)
  })

  test('says what else is allowed, until a house rule is stated', () => {
    expect(also({ access: 'refused' }, 'instead')).toContain(404)
    expect(also({ access: 'refused', existence: 'open' }, 'instead')).toEqual([])
    expect(also({ body: 'invalid' }, 'instead')).toEqual([400])
    expect(also({ body: 'invalid', validation: 'precise' }, 'instead')).toEqual([])
  })

  test('knows which of two faults may be met first, and where that is only habit', () => {
    const both: Stated = { access: 'refused', existence: 'open', body: 'unreadable' }
    expect(also(both, 'custom')).toEqual([400])
    expect(also({ quota: 'spent', connection: 'wrong server' }, 'order')).toEqual([421])
    expect(also({ condition: 'changed', body: 'unreadable' }, 'custom')).toEqual([])
  })

  test('keeps the final answer behind an interim one', () => {
    const { code, final } = decide(situationOf({ expect: 'go-ahead', outcome: 'created' }))
    expect([code, final?.code]).toEqual([100, 201])
  })
})

test('options beside an answer are sound when nothing settles for them', () => {
  expect(defensible([401, 403], situationOf({ access: 'refused', existence: 'open' }))).toEqual([])
  const unsettled = defensible([403, 404], situationOf({ access: 'refused' }))
  expect(unsettled.map(({ code }) => code)).toEqual([404])
})

describe('the smallest change', () => {
  test.each<readonly [Stated, 401 | 403 | 504 | 502 | 204 | 409 | 308, string]>([
    [{ access: 'refused', existence: 'open' }, 401, 'access: not signed in'],
    [{ access: 'not signed in', existence: 'open' }, 403, 'access: refused'],
    [{ trouble: 'upstream invalid' }, 504, 'trouble: upstream silent'],
    [{ trouble: 'upstream silent' }, 502, 'trouble: upstream invalid'],
    [{ method: 'PUT', outcome: 'content' }, 204, 'outcome: nothing to say'],
  ])('on %j to %i is one fact', (stated, target, change) => {
    const changes = flip(stated, target) ?? []
    expect(changes.map(({ fact, to }) => `${fact}: ${to}`)).toEqual([change])
  })

  test('swaps one fault for another where the two are different facts', () => {
    const changes = flip({ body: 'invalid', validation: 'precise' }, 409) ?? []
    expect(changes.map(({ fact, to }) => `${fact}: ${to}`).toSorted()).toEqual([
      'body: usable',
      'state: clash',
    ])
  })
})
