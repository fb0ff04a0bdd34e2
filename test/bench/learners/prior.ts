import { tracks } from '../../../src/content/tracks.ts'
import { type Kind, kindOf, type SkillId } from '../../../src/domain/skill.ts'
import { codesOf } from '../../../src/domain/skills.ts'
import { diceFor } from './dice.ts'
import type { TrueMemory } from './memory.ts'

/** A developer has met the common codes at work; a novice has met none; an expert has met nearly all. */
export const priors = ['developer', 'novice', 'expert'] as const
export type Prior = (typeof priors)[number]

/** Most familiar first. */
const familiar: readonly number[] = tracks.find(({ id }) => id === 'essentials')?.codes ?? []

/** Of the codes that somebody knows, how often they know this about them. No survey tells; the order is what matters. */
const depth: Readonly<Partial<Record<Kind, number>>> = {
  meaning: 1,
  recall: 0.9,
  apply: 0.6,
  caching: 0.2,
  header: 0.2,
  method: 0.2,
}

/** 404 is known to 95 of 100 developers, and each further code of the track to a sixth fewer: 500 to 46, 504 to 5. */
function familiarity(code: number, prior: Prior): number {
  if (prior === 'novice') return 0
  if (prior === 'expert') return 0.95
  const rank = familiar.indexOf(code)
  return rank < 0 ? 0.05 : 0.95 * (5 / 6) ** rank
}

/** What this learner knows before the first question: the same for all policies. A pair is known when all its codes are, and half of the time then. */
export function knownBefore(
  items: readonly SkillId[],
  prior: Prior,
  seed: number,
): ReadonlySet<SkillId> {
  const knows = (code: number) => diceFor(seed, `knows ${code}`)() < familiarity(code, prior)
  const deep = (skill: SkillId) =>
    prior === 'expert' || diceFor(seed, `knows ${skill}`)() < (depth[kindOf(skill)] ?? 0.5)
  return new Set(items.filter((skill) => codesOf(skill).every(knows) && deep(skill)))
}

/** The days before the first one on which what is known was met. */
const meetings = [-360, -240, -150, -90, -55, -35, -21, -12, -7, -4, -2] as const

/** Lets the learner meet, and get right, what they know already. */
export function remember(memory: TrueMemory, known: ReadonlySet<SkillId>): void {
  for (const skill of known) {
    for (const day of meetings) memory.met(skill, { day, minute: 0 }, true)
  }
}
