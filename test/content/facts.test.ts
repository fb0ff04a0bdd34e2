import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { registry } from '../../src/content/registry.ts'
import { library } from '../support/library.ts'

interface Fact {
  readonly code: number
  readonly phrase: string
  readonly formerPhrases: readonly string[]
  readonly status: string
  readonly reference: string
  readonly caching: string
  readonly content: string
  readonly method: string | null
  readonly headers: readonly {
    readonly name: string
    readonly level: string
    readonly section: string
  }[]
  /** Null where the RFC only says "server". */
  readonly sender: readonly string[] | null
}

/** Gathered from the RFCs and the IANA registry, apart from the content. */
const facts: readonly Fact[] = JSON.parse(readFileSync('test/fixtures/http-facts.json', 'utf8'))
const factOf = (code: number) => {
  const fact = facts.find((candidate) => candidate.code === code)
  if (!fact) throw new Error(`${code} is not in the registry`)
  return fact
}

/** Where the content says it otherwise than the fixture, on purpose. */
const onPurpose = {
  // The fixture has one word for two things: 305 is deprecated by RFC 9110, 510 is marked obsolete in the registry.
  status: { 305: 'deprecated', 510: 'obsolete' } as Readonly<Record<number, string>>,
}

/** The RFC states Location for 303 as a fact, without a keyword: here that is "ought". */
const levelOf = (level: string) => (level === 'definition' ? 'ought' : level)

describe.each(registry)('$code $phrase', (row) => {
  const fact = factOf(row.code)
  const words = library.codes.get(String(row.code))

  test('is registered under this phrase, with these former ones, at this place', () => {
    expect({
      status: row.status,
      phrase: row.phrase,
      formerPhrases: row.formerPhrases,
      reference: row.reference,
    }).toEqual({
      status: onPurpose.status[row.code] ?? fact.status,
      phrase: fact.phrase,
      formerPhrases: fact.formerPhrases,
      reference: fact.reference,
    })
  })

  test('is cached, has content and treats the method as its RFC says', () => {
    const method = row.method ?? null
    expect({ caching: row.caching, content: row.content, method }).toEqual({
      caching: fact.caching,
      content: fact.content,
      method: fact.method === 'none' || fact.method === 'unused' ? null : fact.method,
    })
    expect(words?.method !== undefined).toBe(method !== null)
  })

  test('names every header that must or should go with it, at its level and section', () => {
    const named = words?.headers.map(({ name, level, section }) => ({ name, level, section })) ?? []
    const missing = fact.headers
      .map((header) => ({ ...header, level: levelOf(header.level) }))
      .filter((header) => !named.some((own) => JSON.stringify(own) === JSON.stringify(header)))
    expect(missing).toEqual([])
  })

  test('demands no header that its RFC does not demand', () => {
    const invented = words?.headers
      .filter(({ level }) => level === 'MUST' || level === 'SHOULD')
      .filter(
        ({ name, level }) =>
          !fact.headers.some((header) => header.name === name && header.level === level),
      )
    expect(invented).toEqual([])
  })

  test('is sent by whom its RFC names', () => {
    const who = fact.sender?.flatMap((sender) => sender.split('/'))
    if (who) expect(words?.sender.who.toSorted()).toEqual(who.toSorted())
    else expect(words?.sender.who).toEqual(['any server'])
  })

  test('asks for a header only where one must or should be there, and offers none that must or should', () => {
    const asked = row.header
    if (!asked) return expect(words?.wrongHeaders).toBeUndefined()
    const firm = fact.headers.filter(({ level }) => level !== 'MAY').map(({ name }) => name)
    expect(firm).toContain(asked)
    expect(words?.wrongHeaders?.length).toBeGreaterThanOrEqual(2)
    expect(words?.wrongHeaders?.filter(({ name }) => firm.includes(name))).toEqual([])
  })
})

test('the registry is here row by row', () => {
  expect(registry.map(({ code }) => code)).toEqual(facts.map(({ code }) => code))
  expect(registry).toHaveLength(64)
})

test('the seventeen essential codes are marked as such', () => {
  expect(registry.filter(({ essential }) => essential).map(({ code }) => code)).toEqual([
    200, 201, 204, 301, 302, 304, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504,
  ])
})
