import { describe, expect, test } from 'vitest'
import { exampleHeaders } from '../../src/content/exampleHeaders.ts'
import { houseRules } from '../../src/content/houseRules.ts'
import { type FactName, facts } from '../../src/content/model/facts.ts'
import { rules } from '../../src/content/model/rules.ts'
import { houseRulesOf } from '../../src/domain/house.ts'
import { decide } from '../../src/domain/model/decide.ts'
import { settle } from '../../src/domain/model/situation.ts'
import { settingParts } from '../../src/screens/settingParts.ts'
import { library } from '../support/library.ts'

test('an example response has every header that must always go with its code', () => {
  const reached = [...new Set(rules.map(({ code }) => code))]
  const missing = reached.flatMap((code) => {
    const words = library.codes.get(String(code))
    const musts = words?.headers.filter(({ level, when }) => level === 'MUST' && !when) ?? []
    const lines = exampleHeaders[code] ?? []
    return musts
      .filter(
        ({ name }) => !lines.some((line) => line.toLowerCase().startsWith(name.toLowerCase())),
      )
      .map(({ name }) => `${code} ${name}`)
  })
  expect(missing).toEqual([])
})

describe('a house rule', () => {
  test('is a house fact of the model, and each of its values has stories', () => {
    for (const { rule } of houseRules) {
      const [name = '', value = ''] = Object.entries(rule)[0] ?? []
      const fact = facts.find((known) => known.name === name)
      expect([name, fact?.kind]).toEqual([name, 'house'])
      expect(fact?.values.map((known) => known.value)).toContain(value)
      expect(library.houseStories.filter(({ house }) => house === name).length).toBeGreaterThan(1)
    }
  })

  test('makes of a story that leaves it open what the rule says, and nothing else is permitted then', () => {
    for (const { rule, codes } of houseRules) {
      for (const story of library.houseStories.filter(({ house }) => house in rule)) {
        const settled = settle({ ...story.facts, ...rule })
        if (settled.kind !== 'settled') throw new Error(settled.why)
        const { code, permitted } = decide(settled.situation)
        const open = permitted.filter(({ kind }) => kind === 'instead').map((other) => other.code)
        // Without a session a stranger would get 401 where a colleague gets 403: the rule is the same.
        expect(codes).toContain(code)
        expect(open.filter((other) => codes.includes(other))).toEqual([])
      }
    }
  })

  test('can be set by the learner, in the very values that the model knows', () => {
    const offered = settingParts.filter(({ section }) => section === 'house')
    expect(offered.map(({ name }) => name).toSorted()).toEqual(
      [...new Set(houseRules.flatMap(({ rule }) => Object.keys(rule)))].toSorted(),
    )
    for (const { name, options } of offered) {
      const fact = facts.find((known) => known.name === (name as FactName))
      expect(options.map(([value]) => value)).toEqual(fact?.values.map(({ value }) => value))
    }
    expect(houseRulesOf([])).toEqual({})
  })
})
