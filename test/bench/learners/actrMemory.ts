import type { SkillId } from '../../../src/domain/skill.ts'
import type { TrueMemory } from './memory.ts'
import type { Moment } from './policy.ts'

/**
 * ACT-R with the spacing effect of Pavlik and Anderson (2005), "Practice and forgetting effects on vocabulary
 * memory", Cognitive Science 29, 559–586. The values are that paper's, with the digits in which
 * open-spaced-repetition/srs-benchmark carries them (models/act_r.py).
 */
const actr = {
  /** Decay of a presentation that meets no activation. */
  a: 0.176786766570677,
  /** How much faster a presentation decays that meets activation: the spacing effect. */
  c: 0.216967308403809,
  /** Noise of activation. */
  s: 0.254893976981164,
  /** Activation at which half is recalled. */
  tau: -0.704205679427144,
  /** How much slower time passes between sessions than within one. */
  h: 0.025,
  /**
   * How much easier this material is than theirs, Japanese words in a laboratory, of which 7 in 100 would be left on
   * the day after one meeting; hardly any policy here would bring that learner to 0.9 within 120 days. Set so that it is 77 in
   * 100, as FSRS-6 has it of Anki's users after Again.
   */
  ease: 0.957,
} as const

interface Presentation {
  readonly at: number
  readonly decay: number
}

/** Seconds on the learner's inner clock. */
function clock({ day, minute }: Moment): number {
  return day * 86_400 * actr.h + minute * 60
}

/** Sum of what is left of each presentation: e to the activation. Nothing is younger than a second. */
function strength(presentations: readonly Presentation[], now: number): number {
  let sum = 0
  for (const { at, decay } of presentations) sum += Math.max(now - at, 1) ** -decay
  return sum
}

/** Each answer is a presentation, right or wrong: the right answer is always shown. */
export function actrMemory(): TrueMemory {
  const found = new Map<SkillId, Presentation[]>()
  return {
    recall: (skill, at) => {
      const presentations = found.get(skill)
      if (!presentations) return 0
      const activation = Math.log(strength(presentations, clock(at))) + actr.ease
      return 1 / (1 + Math.exp((actr.tau - activation) / actr.s))
    },
    met: (skill, moment) => {
      const presentations = found.get(skill) ?? []
      const at = clock(moment)
      const decay = actr.c * strength(presentations, at) + actr.a
      found.set(skill, [...presentations, { at, decay }])
    },
  }
}
