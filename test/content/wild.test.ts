import { describe, expect, test } from 'vitest'
import { vendorPhrases } from '../../src/content/phrases.ts'
import { usesOf, wild } from '../../src/content/wild.ts'
import { wildIds } from '../../src/content/wildIds.ts'
import { isRegistered } from '../../src/domain/catalog.ts'
import { library } from '../support/library.ts'

/** On many lists, and in no source: Apache was never shown to send it. */
const doubtful = [218]

test('at least thirty numbers are here that nobody has registered, and no doubtful one', () => {
  const numbers = new Set(wild.map(({ code }) => code).filter((code) => !isRegistered(code)))
  expect(numbers.size).toBeGreaterThanOrEqual(30)
  expect(doubtful.filter((code) => numbers.has(code))).toEqual([])
})

test('two of them are registered for something else, and no more', () => {
  expect(wild.filter(({ code }) => isRegistered(code)).map(({ id }) => id)).toEqual([
    '451-exchange',
    '508-cpanel',
  ])
})

test('each is listed once, under its number', () => {
  expect(wild.map(({ id }) => id)).toEqual(wildIds)
  expect(wild.filter(({ id, code }) => !id.startsWith(`${code}-`))).toEqual([])
})

test('where a distinction speaks of a vendor’s number, it has the vendor’s name for it', () => {
  for (const [code, name] of Object.entries(vendorPhrases)) {
    expect(usesOf(Number(code)).map((use) => use.name)).toContain(name)
  }
})

describe.each(wild)('$code of $vendor', ({ id }) => {
  const words = library.wild[id]
  if (!words) throw new Error(`There are no words for ${id}`)

  test('says what it means and how it shows up, without its number', () => {
    expect(words.means.length).toBeLessThanOrEqual(140)
    expect(words.means).not.toContain(Number.parseInt(id, 10))
    expect(words.shows.length).toBeGreaterThan(20)
  })

  test('points to what the registry has in its place', () => {
    expect(isRegistered(words.instead.code)).toBe(true)
    expect(words.instead.because.length).toBeGreaterThan(10)
  })

  test('is told from two others', () => {
    const others = words.lookalikes.map((other) => other.id)
    expect(new Set([id, ...others]).size).toBe(3)
  })
})
