import { describe, expect, test } from 'vitest'
import { registry } from '../../src/content/registry.ts'
import { tracks } from '../../src/content/tracks.ts'
import { isRegistered } from '../../src/domain/catalog.ts'
import { focusName, skillsFor } from '../../src/domain/focus.ts'
import { kindOf, subjectOf } from '../../src/domain/skill.ts'
import { codesOf } from '../../src/domain/skills.ts'

const kindsOf = (focus: string) => new Set(skillsFor(focus).map(kindOf))

describe('a track', () => {
  test.each(tracks)('$name has skills, and a name', ({ id, name }) => {
    expect(skillsFor(`track:${id}`).length).toBeGreaterThan(10)
    expect(focusName(`track:${id}`)).toBe(name)
  })

  test('introduces its codes in its own order', () => {
    const meanings = skillsFor('track:registry').filter((skill) => kindOf(skill) === 'meaning')
    expect(meanings.slice(0, 3)).toEqual(['404:meaning', '200:meaning', '403:meaning'])
    expect(meanings).toHaveLength(registry.length)
  })

  test('of the full registry has each registered code once', () => {
    const codes = tracks.find(({ id }) => id === 'registry')?.codes ?? []
    expect(codes.toSorted((a, b) => a - b)).toEqual(registry.map(({ code }) => code))
  })

  test('of core HTTP has each code of RFC 9110 that is in use, once', () => {
    const codes = tracks.find(({ id }) => id === 'core')?.codes ?? []
    expect(codes.toSorted((a, b) => a - b)).toEqual(
      registry
        .filter(
          ({ reference, status }) => reference.startsWith('RFC 9110') && status === 'registered',
        )
        .map(({ code }) => code),
    )
  })

  test('begins with the shorter courses, and goes on from what is met and confused often to what is rare', () => {
    const [essentials = [], neighbours = [], , codes = []] = tracks.map(
      (track): readonly number[] => track.codes,
    )
    expect(codes.slice(0, neighbours.length)).toEqual(neighbours)
    expect(neighbours.slice(0, essentials.length)).toEqual(essentials)
    const place = (code: number) => codes.indexOf(code)
    for (const often of [405, 408, 413, 428, 451]) {
      for (const rare of [203, 226, 300, 305, 306, 510]) {
        expect(place(often), `${often} before ${rare}`).toBeLessThan(place(rare))
      }
    }
  })

  test('brings a distinction along when two of its codes are in it', () => {
    const pairs = skillsFor('track:essentials').filter((skill) => kindOf(skill) === 'tell-apart')
    expect(pairs).toContain('401-403:tell-apart')
    expect(pairs).toContain('400-409-422:tell-apart')
    expect(pairs).not.toContain('301-308:tell-apart')
  })

  test('of registered codes asks about no vendor’s number', () => {
    for (const id of ['essentials', 'neighbours', 'core', 'registry']) {
      const codes = skillsFor(`track:${id}`).flatMap(codesOf)
      expect(kindsOf(`track:${id}`)).not.toContain('wild')
      expect(codes.filter((code) => !isRegistered(code))).toEqual([])
    }
  })

  test('in the wild asks about vendors’ numbers, and whether a number is registered', () => {
    expect(skillsFor('track:wild')).toContain('registry:sort')
    expect(kindsOf('track:wild')).toEqual(new Set(['tell-apart', 'sort', 'wild']))
  })

  test('on a topic leaves out what has nothing to do with it', () => {
    expect(kindsOf('track:redirects')).toContain('method')
    expect(kindsOf('track:redirects')).not.toContain('class')
    expect(skillsFor('track:webdav')).toContain('423:meaning')
  })
})

test('a number that nobody may use is never asked for as if it were in use', () => {
  for (const code of [306, 418]) {
    const kinds = new Set(skillsFor(`code:${code}`).map(kindOf))
    expect(kinds).toEqual(new Set(['meaning', 'number']))
  }
})

test('a class keeps to registered numbers', () => {
  expect(kindsOf('class:5')).not.toContain('wild')
  expect(skillsFor('class:5').map(subjectOf)).toContain('503')
})

test('a vendor’s number can be practised by its own', () => {
  expect(skillsFor('code:499')).toEqual(
    expect.arrayContaining(['499-504:tell-apart', '499-nginx:wild', '499-esri:wild']),
  )
  expect(focusName('code:499')).toBe('499 Client Closed Request')
  expect(focusName('code:783')).toBe('783 in the wild')
})

test('a guide can be practised by its own', () => {
  expect(skillsFor('guide:every-code')).toContain('beyond-range:fact')
  expect(focusName('guide:every-code')).toBe('What holds for every code')
})

test.each(['code:471', 'guide:none', 'track:none', 'constructor', 'kind:riddle'])(
  '“%s”, from some address, is nothing to study',
  (focus) => {
    expect(focusName(focus)).toBeUndefined()
    expect(skillsFor(focus)).toEqual([])
  },
)
