import { easierThan } from './ladder.ts'
import type { Answer, Run } from './log.ts'
import { mixUpIn } from './mixUp.ts'
import { codesPlaced, nextInPlacement } from './placement.ts'
import { areAlike, areOneUnit } from './plan.ts'
import { seedFrom } from './random.ts'
import { type SkillId, skillOf } from './skill.ts'

/** How often one skill comes back in a run, and how often all together: after that, another day is better. */
const mostReturns = 3
const mostInAll = 10
/** A run that would end on a miss goes on with what was right in it, so many times at most. */
const mostClosings = 2
/** A miss comes back after so many other questions, or up to three more. */
const leastGap = 3
/** Milliseconds. Whatever is longer from one answer to the next was a pause, and no reading. */
const longestRead = 60_000

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
  let [answered, spent, inAll, closings, before] = [-1, 0, 0, 0, run.at]
  for (const answer of given) {
    answered = Math.max(answered, answer.place)
    spent += Math.min(Math.max(answer.ms, answer.at - before), longestRead)
    before = answer.at
    const isOver = run.limit !== undefined && spent >= run.limit
    // What was answered stays as it was asked, whatever the rules were by which it came there.
    const asked = skillOf(places[answer.place]?.entry ?? '')
    if (asked !== skillOf(answer.question) && answer.place <= places.length) {
      places[answer.place] = { entry: answer.question }
    }
    // When the time is over nothing new is begun, and what was missed still comes back.
    if (isOver) {
      const begun = places[answered]?.entry
      places = places.filter(
        ({ entry, of }, place) => place <= answered || of !== undefined || areOneUnit(entry, begun),
      )
    }
    const skill = places[answer.place]?.of ?? skillOf(answer.question)
    const times = returns.get(skill) ?? 0
    if (answer.right) {
      right.push(places[answer.place]?.entry ?? skill)
      continue
    }
    if (times >= mostReturns || inAll >= mostInAll) {
      if (places.length > answered + 1 || closings >= mostClosings) continue
      const last = places.at(-1)?.entry
      const known = takeFirst(right, (entry) => !areAlike(entry, last)) ?? right.shift()
      if (known) {
        closings += 1
        places.push({ entry: known })
      }
      continue
    }
    inAll += 1
    returns.set(skill, times + 1)
    const back = easierThan(skill, mixUpIn(answer)?.pair)
    while (!isOver && places.length < answered + 1 + leastGap) {
      const last = places.at(-1)?.entry
      const filler =
        takeFirst(reserve, (entry) => !areAlike(entry, back) && !areAlike(entry, last)) ??
        takeFirst(reserve, (entry) => ![skill, back].includes(skillOf(entry)))
      if (!filler) break
      places.push({ entry: filler })
    }
    const gap = seedFrom(`${run.seed} ${answer.place}`)
    places.splice(placeFor(back, places, answered + 1 + leastGap, gap), 0, {
      entry: back,
      of: skill,
    })
  }
  return places.map(({ entry }) => entry)
}

/** One of the four places from `first` on: beside nothing alike where that can be, and never within a handler. */
function placeFor(entry: string, places: readonly Place[], first: number, luck: number): number {
  const near = [0, 1, 2, 3].map((more) => Math.min(first + ((luck + more) % 4), places.length))
  const beside = (at: number) => [places[at - 1]?.entry, places[at]?.entry] as const
  const whole = near.filter((at) => !areOneUnit(...beside(at)))
  const apart = whole.find((at) => !beside(at).some((other) => areAlike(entry, other)))
  return apart ?? whole[0] ?? places.length
}

function takeFirst(entries: string[], fits: (entry: string) => boolean): string | undefined {
  const at = entries.findIndex(fits)
  return at < 0 ? undefined : entries.splice(at, 1)[0]
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
