import { pick, type Random } from '../../../src/domain/random.ts'
import { kindOf, type SkillId, subjectOf } from '../../../src/domain/skill.ts'
import { codesOf } from '../../../src/domain/skills.ts'
import { diceFor, normal } from './dice.ts'
import { confusedGroups } from './items.ts'
import { answerDice, chanceToGuess, type Learner, thinkingTime } from './learner.ts'
import type { TrueMemory } from './memory.ts'
import type { Asked, Moment, Outcome } from './policy.ts'
import { mean } from './statistics.ts'

/**
 * How well two codes are held apart is a log-odds that grows with practice (the additive factors model). Beginners are
 * right in 65 of 100 (half of them between 55 and 75), and an opportunity to practise is worth 0.1: Koedinger, Carvalho,
 * Liu and McLaughlin (2023), "An astonishing regularity in student learning rate", PNAS 120. Seeing both side by side is
 * worth g = .42 to .67 over a course of practice (Brunmair and Richter 2019 on interleaving; the middle is a log-odds
 * of .99; they found it for pictures and tasks, and not for word lists), and the first study's course is seven
 * opportunities: 0.14 more for each. Nothing is forgotten: no source
 * gives a rate, and what is forgotten is the memory of the skill.
 */
const holding = { mean: 0.62, deviation: 0.67, ordinary: 0.1, contrast: 0.24 } as const

/** A question shows the answer and two others. */
const others = 2

/**
 * What a question teaches about the groups of its code whose other members are not in sight. "shared": a question is one
 * opportunity, and they share it. "in full": it is one for each of them, which is the most that could be said for a quiz
 * with random distractors.
 */
export type Unseen = 'shared' | 'in full'

type Group = (typeof confusedGroups)[number]

/** Questions whose options, or whose answer, could be another code. */
function isAboutCodes(skill: SkillId): boolean {
  return ['meaning', 'apply', 'recall', 'tell-apart'].includes(kindOf(skill))
}

function groupsOf(skill: SkillId): readonly Group[] {
  if (!isAboutCodes(skill)) return []
  if (kindOf(skill) === 'tell-apart') {
    return confusedGroups.filter(({ id }) => id === subjectOf(skill))
  }
  const [asked] = codesOf(skill)
  return confusedGroups.filter(({ codes }) => codes.some((code) => code === asked))
}

/** A learner who remembers by `memory`, guesses when that fails, and takes codes for their neighbours even when it does not. */
export function confusingLearner(
  memory: TrueMemory,
  seed: number,
  unseen: Unseen = 'shared',
): Learner {
  const diceOf = answerDice(seed)
  const held = new Map(
    confusedGroups.map(({ id }) => {
      const dice = diceFor(seed, `holds ${id}`)
      return [id as string, holding.mean + holding.deviation * normal(dice)]
    }),
  )
  const confusion = (group: string) => 1 / (1 + Math.exp(held.get(group) ?? Infinity))
  const practise = (groups: readonly Group[], seen: Group | undefined) => {
    const ordinary = holding.ordinary / (unseen === 'shared' ? groups.length : 1)
    for (const { id } of seen && unseen === 'shared' ? [seen] : groups) {
      held.set(id, (held.get(id) ?? 0) + (id === seen?.id ? holding.contrast : ordinary))
    }
  }

  function answer(asked: Asked, at: Moment): Outcome {
    const dice = diceOf(asked.skill)
    const [luck, slip] = [dice(), dice()]
    const groups = groupsOf(asked.skill)
    const seen = groupInOptions(asked, groups, dice)
    const rival = seen && rivalIn(seen, asked.skill, dice)
    const remembers = luck < memory.recall(asked.skill, at)
    const right = remembers
      ? !(seen && slip < confusion(seen.id))
      : slip < chanceToGuess(asked.skill)
    const mixedUp = rival !== undefined && !right && (remembers || slip < 2 / 3)
    practise(groups, seen)
    memory.met(asked.skill, at, right)
    return { right, ms: thinkingTime(right, dice), ...(mixedUp && { chosen: rival }) }
  }

  return {
    confusion,
    answer,
    recall: (skill, at) => {
      const groups = groupsOf(skill)
      const apart = groups.length > 0 ? 1 - mean(groups.map(({ id }) => confusion(id))) : 1
      return memory.recall(skill, at) * apart
    },
  }
}

/** The group of which another code is among the options: by intent, or by chance among all codes that are confused. */
function groupInOptions(
  { skill, rivals }: Asked,
  groups: readonly Group[],
  dice: Random,
): Group | undefined {
  const [group, chance] = [pick(groups, dice), dice()]
  if (kindOf(skill) === 'tell-apart') return group
  if (kindOf(skill) === 'recall') return undefined
  if (rivals === 'confusable') return group
  const rivalsOfAll = new Set(groups.flatMap(({ codes }) => codes)).size - 1
  return chance < (others * rivalsOfAll) / (allCodes - 1) ? group : undefined
}

const allCodes = new Set(confusedGroups.flatMap(({ codes }) => codes)).size

function rivalIn({ codes }: Group, skill: SkillId, dice: Random): number | undefined {
  const about = kindOf(skill) === 'tell-apart' ? [pick(codes, dice)] : codesOf(skill)
  return pick(
    codes.filter((code) => !about.includes(code)),
    dice,
  )
}
