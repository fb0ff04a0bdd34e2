import { describe, expect, test } from 'vitest'
import { skillsFor } from '../../src/domain/focus.ts'
import {
  fullLength,
  practicePlan,
  studyLength,
  studyPlan,
  testPlan,
} from '../../src/domain/plan.ts'
import { seeded } from '../../src/domain/random.ts'
import { kindOf, type SkillId, skillOf } from '../../src/domain/skill.ts'
import { codesOf, skills } from '../../src/domain/skills.ts'

const seeds = Array.from({ length: 40 }, (_, seed) => seed)

describe('a study run', () => {
  const queue = (part: Partial<Parameters<typeof studyPlan>[0]>) => ({
    due: [],
    fresh: [],
    rest: [],
    ...part,
  })

  test('asks what is due before anything new', () => {
    const { plan } = studyPlan(
      queue({ due: ['404:meaning', '401:recall'], fresh: skills.slice(20, 60) }),
      studyLength,
    )
    expect(plan).toHaveLength(studyLength)
    expect(plan.slice(0, 2)).toEqual(['404:meaning', '401:recall'])
  })

  test('tells apart in three of ten, where so much is due', () => {
    const pairs = (['401-403', '301-302', '502-503-504', '404-410', '204-205'] as const)
      .map((id): SkillId => `${id}:tell-apart`)
      .filter((skill) => skills.includes(skill))
    const compared = new Set(pairs.flatMap(codesOf))
    const others = skills
      .filter((skill) => kindOf(skill) === 'meaning')
      .filter((skill) => !codesOf(skill).some((code) => compared.has(code)))
      .slice(0, 20)
    expect(pairs).toHaveLength(5)
    const { plan } = studyPlan(queue({ due: [...others, ...pairs] }), 4 * studyLength)
    const told = (from: number) =>
      plan.slice(from, from + 10).filter((skill) => new Set<string>(pairs).has(skill))
    expect(told(0)).toHaveLength(3)
    expect(told(10)).toHaveLength(2)
    expect(plan).toHaveLength(25)
  })

  test('is as short as what there is to ask', () => {
    const { plan } = studyPlan(queue({ due: ['404:meaning'], rest: skills.slice(0, 9) }), 10)
    expect(plan).toEqual(['404:meaning'])
  })

  test('keeps in reserve what found no place, and after that what is known best', () => {
    const due = skills.slice(0, studyLength + 2)
    const { plan, reserve } = studyPlan(queue({ due, rest: ['401:apply', '403:apply'] }), 10)
    expect(new Set([...plan, ...reserve.slice(0, 2)])).toEqual(new Set(due))
    expect(reserve.slice(2)).toEqual(['403:apply', '401:apply'])
  })

  test('does not ask about one code twice running', () => {
    const { plan } = studyPlan(
      queue({ due: ['404:meaning', '404:apply', '401:apply', '401:recall'] }),
      studyLength,
    )
    expect(plan.map((entry) => entry.split(':')[0])).toEqual(['404', '401', '404', '401'])
  })
})

describe('a self-test', () => {
  test.each(seeds)('of ten on a class has ten questions, with seed %i', (seed) => {
    expect(testPlan(skillsFor('class:4'), 10, seeded(seed))).toHaveLength(10)
  })

  test('on one skill asks it as often as wanted', () => {
    expect(testPlan(['401-403:tell-apart'], 5, seeded(1))).toHaveLength(5)
  })

  test('asks every blank of a handler, one after the other', () => {
    const [handler] = skillsFor('kind:handler')
    if (!handler) throw new Error('There is no handler')
    const plan = testPlan([handler], fullLength([handler]), seeded(1))
    expect(plan).toEqual(plan.map((_, place) => `${handler}/${place + 1}`))
  })

  test('of everything asks every skill', () => {
    const all = skillsFor('track:essentials')
    const plan = testPlan(all, fullLength(all), seeded(5))
    expect(new Set(plan.map(skillOf))).toEqual(new Set(all))
  })

  test('on nothing known is empty', () => {
    expect(testPlan(skillsFor('class:9'), 10, seeded(1))).toEqual([])
  })

  test('is the same for the same dice', () => {
    const plans = [7, 7].map((seed) => testPlan(skills, 20, seeded(seed)))
    expect(plans[0]).toEqual(plans[1])
  })
})

test.each(seeds)('neighbours are rarely about the same code, with seed %i', (seed) => {
  const plan = testPlan(skillsFor('all'), 20, seeded(seed))
  const units = plan
    .filter((entry) => !/\/[2-9]/.test(entry))
    .map((entry) => codesOf(skillOf(entry)))
  const clashes = units.filter((codes, place) =>
    codes.some((code) => units[place - 1]?.includes(code)),
  )
  expect(clashes.length).toBeLessThanOrEqual(2)
})

describe('practice', () => {
  test('on a pair asks ten questions, most of them on telling the two apart', () => {
    const { plan } = practicePlan(skillsFor('group:401-403'), seeded(1))
    expect(plan).toHaveLength(studyLength)
    expect(plan.filter((entry) => kindOf(entry) === 'tell-apart').length).toBeGreaterThanOrEqual(7)
  })

  test('on a code takes in the typed question', () => {
    expect(practicePlan(skillsFor('code:404'), seeded(1)).plan).toContain('404:recall')
  })

  test('on what has few questions is as short as they are', () => {
    expect(practicePlan(skillsFor('kind:method'), seeded(1)).plan).toHaveLength(5)
  })

  test('keeps in reserve what was not drawn, and where all was drawn, that', () => {
    const many = practicePlan(skillsFor('class:4'), seeded(1))
    expect(many.reserve).toHaveLength(6)
    expect(many.plan).not.toEqual(expect.arrayContaining([many.reserve[0]]))
    const few = practicePlan(skillsFor('kind:method'), seeded(1))
    expect(new Set(few.reserve)).toEqual(new Set(few.plan))
  })

  test('does not ask about one class twice running', () => {
    for (const seed of seeds) {
      const { plan } = practicePlan(skillsFor('kind:class'), seeded(seed))
      const twice = plan.filter((entry, place) => entry === plan[place - 1])
      expect(twice.length).toBeLessThanOrEqual(1)
    }
  })

  test('keeps no part of a handler in reserve', () => {
    const { plan, reserve } = practicePlan(skillsFor('kind:handler'), seeded(1))
    expect(plan.length).toBeGreaterThan(0)
    expect(reserve).toEqual([])
  })
})
