import { describe, expect, test } from 'vitest'
import { distinctions } from '../../src/content/distinctions.ts'
import type { Exchange } from '../../src/content/entry.ts'
import { registry } from '../../src/content/registry.ts'
import { library } from '../support/library.ts'

/** Codes that are not the last word to the client: the exchange goes on, or the code stands inside another. */
const inside: Readonly<Record<number, string>> = {
  208: 'stands inside a 207',
  424: 'stands inside a 207',
  499: 'is written into a log, and sent to nobody',
}

const taught = registry.filter(({ status }) => status !== 'unused')
const exchangeOf = (code: number) => library.codes.get(String(code))?.exchange ?? []

/** An exchange without its numbers, so that two that say the same are found out. */
function bare(exchange: Exchange): string {
  return JSON.stringify(exchange, (key, value) => (key === 'status' ? 0 : value))
}

function answers(exchange: Exchange): readonly number[] {
  return exchange.flatMap((step) => ('at' in step || !step.status ? [] : [step.status]))
}

describe.each(taught)('the exchange of $code $phrase', ({ code }) => {
  test('has the code in it, as an answer or within one', () => {
    const own = answers(exchangeOf(code))
    if (inside[code]) expect(JSON.stringify(exchangeOf(code))).toContain(String(code))
    else expect(own).toContain(code)
  })

  test('begins with a request', () => {
    const [first] = exchangeOf(code)
    expect(first).toMatchObject({ from: 'client' })
  })
})

test('a number that nobody may use has no exchange', () => {
  expect(exchangeOf(306)).toEqual([])
  expect(exchangeOf(418)).toEqual([])
})

test('no two codes have the same exchange but for the number', () => {
  const drawn = taught.map(({ code }) => bare(exchangeOf(code)))
  expect(drawn.filter((one, place) => drawn.indexOf(one) < place)).toEqual([])
})

describe.each(distinctions)('the exchanges of $id', ({ id, codes }) => {
  const exchange = library.distinctions.get(id)?.exchange
  if (!exchange) throw new Error(`There is no exchange for ${id}`)

  test('share their beginning, and part for each code', () => {
    expect(exchange.before.length).toBeGreaterThan(0)
    expect(new Set(Object.keys(exchange.after).map(Number))).toEqual(new Set(codes))
  })

  test('differ in more than the number', () => {
    const drawn = codes.map((code) => bare(exchange.after[code] ?? []))
    expect(new Set(drawn).size).toBe(codes.length)
  })

  test('come to the code that they are drawn for', () => {
    for (const code of codes) {
      const own = exchange.after[code] ?? []
      if (inside[code]) expect(JSON.stringify(own)).toContain(String(code))
      else expect(answers(own)).toContain(code)
    }
  })
})
