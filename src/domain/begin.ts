import type { StudyDay } from './calendar.ts'
import { type Focus, skillsFor, skillsOfTrack } from './focus.ts'
import type { Entry, NewEntry, Run } from './log.ts'
import { fullLength, practicePlan, studyLength, studyPlan, testPlan } from './plan.ts'
import { type Random, seeded } from './random.ts'
import { runState } from './scores.ts'
import { settingsOf } from './settings.ts'
import type { SkillId } from './skill.ts'
import { studyQueue } from './studyState.ts'

type NewRun = Extract<NewEntry, { kind: 'run' }>

/** A study run: on a focus, or on what is due and new. `more` asks for new skills beyond what the day allows. */
export function beginStudy(
  entries: readonly Entry[],
  focus: Focus,
  today: StudyDay,
  random: Random,
  more = 0,
): NewRun {
  const seed = seedOf(random)
  const dice = seeded(seed)
  const run = { kind: 'run', mode: 'study', seed, feedback: 'now' } as const
  if (focus !== 'due') {
    return { ...run, focus, plan: practicePlan(nearBy(entries, skillsFor(focus)), dice) }
  }
  const { session } = settingsOf(entries)
  const queue = studyQueue(entries, today, more)
  const waiting = queue.due.length + queue.fresh.length
  if (waiting === 0) return { ...run, focus: 'ahead', plan: practicePlan(queue.rest, dice) }
  switch (session) {
    case 'ten':
      return { ...run, focus, ...studyPlan(queue, studyLength) }
    case 'minutes':
      return { ...run, focus, ...studyPlan(queue, 4 * studyLength), limit: 5 * 60_000 }
    case 'due':
      return { ...run, focus, ...studyPlan(queue, 4 * waiting) }
  }
}

/** At most twenty-five typed questions that find out what is known already. */
export function beginPlacement(focus: Focus, random: Random): NewRun {
  return {
    kind: 'run',
    mode: 'placement',
    focus,
    seed: seedOf(random),
    plan: [],
    feedback: 'end',
  }
}

/** Of many skills, those of the learner's own track, as long as they fill a run. */
function nearBy(entries: readonly Entry[], skills: readonly SkillId[]): readonly SkillId[] {
  const track = new Set(skillsOfTrack(settingsOf(entries).track))
  const near = skills.filter((skill) => track.has(skill))
  return near.length >= studyLength ? near : skills
}

export interface TestChoice {
  readonly focus: Focus
  readonly length: 5 | 10 | 20 | 'all'
  readonly feedback: Run['feedback']
  readonly timed: boolean
}

/** Milliseconds a timed test allows for each question. */
const timePerQuestion = 30_000

export function beginTest({ focus, length, feedback, timed }: TestChoice, random: Random): NewRun {
  const skills = skillsFor(focus)
  const seed = seedOf(random)
  const plan = testPlan(skills, length === 'all' ? fullLength(skills) : length, seeded(seed))
  const run = { kind: 'run', mode: 'test', focus, seed, plan, feedback } as const
  return timed ? { ...run, limit: plan.length * timePerQuestion } : run
}

/** What went wrong in a run, once more; undefined when nothing did. */
export function beginMissed(
  entries: readonly Entry[],
  id: string,
  random: Random,
): NewRun | undefined {
  const state = runState(entries, id)
  const missed = state?.answers.filter(({ right }) => !right).map(({ question }) => question)
  if (!missed?.length) return undefined
  const plan = [...new Set(missed)]
  return {
    kind: 'run',
    mode: 'study',
    focus: 'missed',
    seed: seedOf(random),
    plan,
    feedback: 'now',
  }
}

const seedOf = (random: Random) => Math.floor(random() * 2 ** 32)
