import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Stated } from '../../src/content/model/facts.ts'
import { decide } from '../../src/domain/model/decide.ts'
import { settle } from '../../src/domain/model/situation.ts'

/** Written by hand from the text of the RFCs, by readers who had seen the facts and neither the rules nor the order. */
interface Told {
  readonly id: string
  readonly stated: Stated
  readonly code: number
  readonly section: string
  readonly permitted: readonly { readonly code: number; readonly section: string }[]
}

const oracle: readonly Told[] = readFileSync('test/fixtures/oracle.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

/** What the oracle permits and the model does not, and why it stays so. */
const departures: Readonly<Record<string, { readonly codes: readonly number[]; why: string }>> = {
  'a-post-result-page': {
    codes: [302],
    why: 'a 302 says that the form itself is elsewhere for now; the other reader permits nothing beside 303',
  },
  'a-moved-post-may-become-get': {
    codes: [308],
    why: 'the value was meant, and now says, that the POST is to arrive as a GET, which 308 rules out',
  },
  'a-elsewhere-post-may-become-get': { codes: [307], why: 'the same for 307' },
  'a-not-signed-in-secret': {
    codes: [401],
    why: 'the value now says that callers are answered as where there is nothing',
  },
  'b-508-loop': {
    codes: [207],
    why: '208 within a 207 is for clients that announce bindings; no story with a loop has one',
  },
}

describe('the model, against situations that were answered from the RFCs alone', () => {
  const judged = oracle.map((told) => {
    const settled = settle(told.stated)
    if (settled.kind !== 'settled') throw new Error(`${told.id}: ${settled.why}`)
    const { code, permitted } = decide(settled.situation)
    const vague = permitted.filter(({ kind }) => kind === 'vague').map((one) => one.code)
    const also = permitted.filter(({ kind }) => kind !== 'vague').map((one) => one.code)
    return { told, code, vague, may: new Set<number>([code, ...also]) }
  })

  test('reads a hundred and twenty situations at least, of every code that it reaches but a few', () => {
    expect(oracle.length).toBeGreaterThanOrEqual(120)
    expect(new Set(oracle.map(({ code }) => code)).size).toBeGreaterThanOrEqual(50)
    expect(new Set(oracle.map(({ id }) => id)).size).toBe(oracle.length)
  })

  test('gives the same code, or one that both count as right', () => {
    const differ = judged.filter(({ told, code }) => told.code !== code)
    const opposed = differ.filter(
      ({ told, code, may }) =>
        !may.has(told.code) || !told.permitted.some((other) => other.code === code),
    )
    console.info(
      `${oracle.length} situations: ${oracle.length - differ.length} with the same code, ${differ.length} where custom differs, ${opposed.length} opposed`,
    )
    expect(opposed.map(({ told }) => told.id)).toEqual([])
  })

  test('permits whatever the oracle permits, but for what is listed with its reason', () => {
    const narrower = judged.flatMap(({ told, may, vague }) => {
      const missing = told.permitted
        .map(({ code }) => code)
        .filter((code) => !may.has(code) && !vague.some((one) => one === code))
      return missing.length > 0 ? [[told.id, missing] as const] : []
    })
    expect(Object.fromEntries(narrower)).toEqual(
      Object.fromEntries(Object.entries(departures).map(([id, { codes }]) => [id, codes])),
    )
  })

  test('is seldom more careful than the oracle: it permits more in one of eight situations at most', () => {
    const wider = judged.filter(({ told, may }) =>
      [...may].some(
        (code) => code !== told.code && !told.permitted.some((other) => other.code === code),
      ),
    )
    console.info(`${wider.length} situations in which the model permits more than the oracle`)
    expect(wider.length).toBeLessThanOrEqual(oracle.length / 8)
  })
})
