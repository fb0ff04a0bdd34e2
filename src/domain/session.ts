import { easierThan } from './ladder.ts'
import type { Answer, Run } from './log.ts'
import { mixUpIn } from './mixUp.ts'
import { codesPlaced, nextInPlacement } from './placement.ts'
import { seedFrom } from './random.ts'
import { type SkillId, skillOf } from './skill.ts'

/** How often one skill comes back in a run, and how often all together: after that, another day is better. */
const mostReturns = 3
const mostInAll = 10
/** A run that would end on a miss goes on with what was right in it, so many times at most. */
const mostClosings = 2
/** A miss comes back after so many other questions, or up to three more. */
const leastGap = 3

/**
 * What a run asks, as far as it is known: its plan, and whatever its answers have added. The same for the same log,
 * and never different before the last place that was answered.
 */
export function placesOf(run: Run, answers: readonly Answer[]): readonly string[] {
  const given = answers.toSorted((a, b) => a.tick - b.tick)
  if (run.mode === 'placement') {
    const next = nextInPlacement(run.focus, given)
    return [...given.map(({ question }) => skillOf(question)), ...(next ? [next] : [])]
  }
  if (run.mode !== 'study') return run.plan
  let places: Place[] = run.plan.map((entry) => ({ entry }))
  const reserve = [...(run.reserve ?? [])]
  const returns = new Map<SkillId, number>()
  const right: string[] = []
  let [answered, spent, inAll, closings] = [-1, 0, 0, 0]
  for (const answer of given) {
    answered = Math.max(answered, answer.place)
    spent += answer.ms
    const isOver = run.limit !== undefined && spent >= run.limit
    // When the time is over nothing new is begun, and what was missed still comes back.
    if (isOver) places = places.filter(({ of }, place) => place <= answered || of !== undefined)
    const skill = places[answer.place]?.of ?? skillOf(answer.question)
    const times = returns.get(skill) ?? 0
    if (answer.right) {
      right.push(places[answer.place]?.entry ?? skill)
      continue
    }
    if (times >= mostReturns || inAll >= mostInAll) {
      const known = right[closings]
      if (places.length === answered + 1 && known && closings < mostClosings) {
        closings += 1
        places.push({ entry: known })
      }
      continue
    }
    inAll += 1
    returns.set(skill, times + 1)
    const gap = leastGap + (seedFrom(`${run.seed} ${answer.place}`) % 4)
    while (!isOver && places.length < answered + 1 + leastGap && reserve.length > 0) {
      places.push({ entry: reserve.shift() ?? '' })
    }
    places.splice(Math.min(answered + 1 + gap, places.length), 0, {
      entry: easierThan(skill, mixUpIn(answer)?.pair),
      of: skill,
    })
  }
  return places.map(({ entry }) => entry)
}

/** What a run may ask beyond its places as they stand, so that its words are at hand: a placement goes where answers lead. */
export function mayAsk({ mode, focus }: Run): readonly string[] {
  return mode === 'placement' ? codesPlaced(focus).map((code) => `${code}:recall`) : []
}

interface Place {
  readonly entry: string
  /** The skill that was missed, when this is its return. */
  readonly of?: SkillId
}
