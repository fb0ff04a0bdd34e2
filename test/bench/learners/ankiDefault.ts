import type { SkillId } from '../../../src/domain/skill.ts'
import type { Moment, PolicyMaker } from './policy.ts'

/** A new deck's options in Anki, as its manual lists them ("Deck Options"), with SM-2. */
const anki = {
  newADay: 20,
  learningMinutes: [1, 10],
  relearningMinutes: [10],
  graduatingDays: 1,
  startingEase: 2.5,
  leastEase: 1.3,
  easeLostByLapse: 0.2,
  hardFactor: 1.2,
  leastDaysAfterLapse: 1,
} as const

/** A card in (re)learning waits for minutes, one in review for days. */
type Card = { readonly ease: number; readonly days: number } & (
  | { readonly kind: 'learning' | 'relearning'; readonly step: number; readonly due: Moment }
  | { readonly kind: 'review'; readonly due: number }
)

/** Good in review, as Anki's scheduler has it (rslib/src/scheduler/states/review.rs), without fuzz: late days count half, and Good comes at least a day after Hard would. */
function nextDays(days: number, late: number, ease: number): number {
  const hard = Math.max(Math.round(days * anki.hardFactor), days + 1)
  return Math.max(Math.round((days + late / 2) * ease), hard + 1)
}

function learn(
  kind: 'learning' | 'relearning',
  { ease, days }: { readonly ease: number; readonly days: number },
  step: number,
  at: Moment,
): Card {
  const minutes = kind === 'learning' ? anki.learningMinutes : anki.relearningMinutes
  const wait = minutes[step]
  if (wait === undefined) return { kind: 'review', ease, days, due: at.day + days }
  return { kind, ease, days, step, due: { day: at.day, minute: at.minute + wait } }
}

/** A card after Again or Good, the two buttons that this learner knows. */
function press(card: Card | undefined, right: boolean, at: Moment): Card {
  if (!card) {
    const fresh = { ease: anki.startingEase, days: anki.graduatingDays }
    return learn('learning', fresh, right ? 1 : 0, at)
  }
  if (card.kind !== 'review') return learn(card.kind, card, right ? card.step + 1 : 0, at)
  const { ease } = card
  if (right) {
    const days = nextDays(card.days, Math.max(0, at.day - card.due), ease)
    return { kind: 'review', ease, days, due: at.day + days }
  }
  const lower = Math.max(ease - anki.easeLostByLapse, anki.leastEase)
  return learn('relearning', { ease: lower, days: anki.leastDaysAfterLapse }, 0, at)
}

/** Anki as it comes: learning cards whose minutes are over, then reviews, then new cards, then learning cards ahead of time. */
export const ankiDefault: PolicyMaker = (items) => {
  const cards = new Map<SkillId, Card>()
  const begun = new Map<number, number>()

  function learningNow({ day, minute }: Moment, ahead: boolean): SkillId | undefined {
    let first: { readonly skill: SkillId; readonly minute: number } | undefined
    for (const [skill, card] of cards) {
      if (card.kind === 'review') continue
      const due = card.due.day < day ? 0 : card.due.minute
      if ((ahead || due <= minute) && (!first || due < first.minute)) first = { skill, minute: due }
    }
    return first?.skill
  }
  const isDue = (skill: SkillId, day: number) => {
    const card = cards.get(skill)
    return card?.kind === 'review' && card.due <= day
  }

  return {
    next: (at) => {
      const mayBegin = (begun.get(at.day) ?? 0) < anki.newADay
      const skill =
        learningNow(at, false) ??
        items.find((item) => isDue(item, at.day)) ??
        (mayBegin ? items.find((item) => !cards.has(item)) : undefined) ??
        learningNow(at, true)
      return skill && { skill, rivals: 'random' }
    },
    answered: ({ skill }, { right }, at) => {
      const before = cards.get(skill)
      if (!before) begun.set(at.day, (begun.get(at.day) ?? 0) + 1)
      cards.set(skill, press(before, right, at))
    },
  }
}
