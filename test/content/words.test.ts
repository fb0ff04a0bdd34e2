import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classes } from '../../src/content/classes.ts'
import { constantsOf } from '../../src/content/constants.ts'
import { distinctions } from '../../src/content/distinctions.ts'
import type { Case } from '../../src/content/entry.ts'
import { handlers } from '../../src/content/handlers.ts'
import { meanings } from '../../src/content/meanings.ts'
import { registry } from '../../src/content/registry.ts'
import { wild } from '../../src/content/wild.ts'
import { classOf, isRegistered } from '../../src/domain/catalog.ts'
import { solve } from '../../src/domain/model/solve.ts'
import { library } from '../support/library.ts'

const section =
  /^(RFC \d+(, (Section|Appendix) [\dA-Z.]+)?|WHATWG .+|draft-.+|.+ (documentation|source code)|Wikipedia, .+)$/

/** Every string in a value, with the path to it. */
function strings(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => strings(part, `${path}/${key}`))
}

/** Distinctions share cases: each is read where it comes first. */
const home = new Map<Case, string>()
for (const [id, { cases }] of library.distinctions) {
  for (const one of cases) if (!home.has(one)) home.set(one, id)
}

const everything = [
  ...strings(meanings, 'meanings'),
  ...strings(classes, 'classes'),
  ...[...library.codes].flatMap(([code, words]) => strings(words, code)),
  ...[...library.distinctions].flatMap(([id, words]) =>
    strings({ ...words, cases: words.cases.filter((one) => home.get(one) === id) }, id),
  ),
  ...[...library.handlers].flatMap(([id, words]) => strings(words, id)),
  ...[...library.guides].flatMap(([id, words]) => strings(words, id)),
  ...strings(library.wild, 'wild'),
]

test('every section is named in one way, so that it can be linked to', () => {
  const sections = everything.filter(([path]) => /section(s\/\d+)?$/.test(path))
  expect(sections.length).toBeGreaterThan(200)
  expect(sections.filter(([, text]) => !section.test(text))).toEqual([])
})

test('no sentence is used twice', () => {
  const sentences = everything
    .filter(
      ([path, text]) =>
        text.length > 25 && !/section(s\/\d+)?$|source$|contrast|exchange|clauses/.test(path),
    )
    .filter(([path]) => !/headers\/\d+\/when$/.test(path))
  const seen = new Map<string, string>()
  const twice = sentences.flatMap(([path, text]) => {
    const before = seen.get(text)
    seen.set(text, path)
    return before ? [`${before} = ${path}: ${text}`] : []
  })
  expect(sentences.length).toBeGreaterThan(1000)
  expect(twice).toEqual([])
})

describe.each(registry)('the words of $code $phrase', ({ code, phrase, status }) => {
  const words = library.codes.get(String(code))
  if (!words) throw new Error(`There are no words for ${code}`)

  test('fit where they are shown', () => {
    expect(meanings[code].length).toBeLessThanOrEqual(140)
    expect(words.thumb.length).toBeLessThanOrEqual(80)
    const long = words.lookalikes
      .flatMap(({ notItsMeaning, notThatNumber }) => [notItsMeaning, notThatNumber])
      .filter((text) => text.length > 200)
    expect(long).toEqual([])
  })

  test('give the answer away nowhere in the meaning', () => {
    const giveaways = phrase
      .toLowerCase()
      .split(' ')
      .filter((word) => word.length > 4 && word !== 'request')
    const said = meanings[code].toLowerCase()
    expect(giveaways.filter((word) => said.includes(word))).toEqual([])
    expect(said).not.toContain(String(code))
  })

  test('are complete', () => {
    expect(words.precise.length).toBeGreaterThan(0)
    expect(words.useWhen.length).toBeGreaterThanOrEqual(1)
    expect(words.notWhen.length).toBeGreaterThanOrEqual(2)
    expect(words.hook.length).toBeGreaterThan(20)
    expect(words.metAt.length).toBeGreaterThan(20)
    if (status === 'registered') expect(constantsOf(code).length).toBeGreaterThanOrEqual(6)
  })

  test('never send the reader back to the code itself', () => {
    expect(words.notWhen.filter(({ instead }) => instead === code)).toEqual([])
  })

  test('know two codes at least that are taken for it, one of the same class', () => {
    const others = words.lookalikes.map((other) => other.code)
    expect(new Set(others).size).toBe(others.length)
    expect(others.length).toBeGreaterThanOrEqual(2)
    expect(others).not.toContain(code)
    expect(others.some((other) => classOf(other) === classOf(code))).toBe(true)
  })
})

test('all groups of codes that developers are known to confuse are here, most confused first', () => {
  const confusions: readonly { readonly codes: readonly number[] }[] = JSON.parse(
    readFileSync('test/fixtures/confusions.json', 'utf8'),
  )
  expect(confusions).toHaveLength(58)
  expect(distinctions.map(({ codes }) => codes)).toEqual(confusions.map(({ codes }) => codes))
})

/** The first twenty are confused by nearly everybody, and deserve more cases. */
const wanted = distinctions.map((distinction, place) => ({
  ...distinction,
  least: place < 20 ? 6 : 3,
}))

describe.each(wanted)('the distinction $id', ({ id, codes, least }) => {
  const words = library.distinctions.get(id)
  if (!words) throw new Error(`There are no words for ${id}`)
  const cases = words.cases.map((story) => ({ ...story, ...solve(story, codes) }))

  test('answers its question for each code, and contrasts them aspect by aspect', () => {
    expect(new Set(Object.keys(words.answers).map(Number))).toEqual(new Set(codes))
    expect(words.contrast.length).toBeGreaterThanOrEqual(4)
    expect(words.contrast.filter(({ cells }) => cells.length !== codes.length)).toEqual([])
  })

  test(`has at least ${least} cases on each side`, () => {
    for (const code of codes) {
      expect(cases.filter(({ answer }) => answer === code).length).toBeGreaterThanOrEqual(least)
    }
  })

  test('says for each case why the others are not the answer', () => {
    const incomplete = cases.filter(({ answer, whyNot }) => {
      const others = codes.filter((code) => code !== answer)
      return !codes.includes(answer) || others.some((code) => !whyNot[code]) || whyNot[answer]
    })
    expect(incomplete).toEqual([])
  })

  test('gives no case two names, and no story its answer', () => {
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length)
    const telling = cases.filter(({ story }) => codes.some((code) => story.includes(String(code))))
    expect(telling).toEqual([])
  })

  test('has stories of like length on all sides, so that length tells nothing', () => {
    const mean = (code: number) => {
      const lengths = cases.filter(({ answer }) => answer === code).map(({ story }) => story.length)
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    }
    const means = codes.map(mean)
    expect(Math.max(...means) / Math.min(...means)).toBeLessThan(1.35)
  })
})

test('no two cases have one name, since cards that are taken along go by it', () => {
  const names = [...home.keys()].map(({ id }) => id)
  expect(names.filter((name, place) => names.indexOf(name) < place)).toEqual([])
})

describe.each(handlers)('the handler $id', ({ id, answers }) => {
  const words = library.handlers.get(id)
  if (!words) throw new Error(`There are no words for ${id}`)

  test('has its blanks in order, and their answers as listed', () => {
    const blanks = [...words.source.matchAll(/«(\d+)»/g)].map(([, number]) => Number(number))
    expect(blanks).toEqual(words.blanks.map((_, place) => place + 1))
    expect(words.blanks.map(({ answer }) => answer)).toEqual(answers)
  })

  test('shows no status code, and fits a narrow screen', () => {
    expect(registry.filter(({ code }) => words.source.includes(String(code)))).toEqual([])
    expect(Math.max(...words.source.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76)
  })

  test('says for two wrong codes of each blank why they do not belong there', () => {
    const wrong = words.blanks.map(
      ({ answer, whyNot }) => [answer, Object.keys(whyNot).map(Number)] as const,
    )
    expect(
      wrong.filter(([answer, others]) => others.length !== 2 || others.includes(answer)),
    ).toEqual([])
  })
})

test('there are twelve handlers, in Flask and Express alike, the sign-up handler first', () => {
  expect(handlers.length).toBeGreaterThanOrEqual(12)
  expect(handlers[0]).toMatchObject({ id: 'signup-flask', answers: [400, 409, 201] })
  const flask = handlers.filter(({ framework }) => framework === 'Flask').length
  expect(Math.abs(flask - (handlers.length - flask))).toBeLessThanOrEqual(1)
})

test('the numbers that nobody has registered are really nobody’s', () => {
  const taken = classes
    .flatMap(({ unassigned }) => unassigned)
    .filter((number) => isRegistered(number) || wild.some(({ code }) => code === number))
  expect(taken).toEqual([])
})
