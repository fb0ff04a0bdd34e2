import { type StudyDay, studyDay } from './calendar.ts'
import { examOf, examValue } from './exam.ts'
import { planFor } from './examPlan.ts'
import { type Focus, skillsFor, skillsOfTrack } from './focus.ts'
import type { Entry, NewEntry, Run } from './log.ts'
import { fullLength, practicePlan, reserveOf, studyLength, studyPlan, testPlan } from './plan.ts'
import type { Queue } from './queue.ts'
import { type Random, seeded } from './random.ts'
import { runState } from './scores.ts'
import { settingsOf } from './settings.ts'
import { type SkillId, skillOf } from './skill.ts'
import { studyQueue, wishesOf } from './studyState.ts'

type NewRun = Extract<NewEntry, { kind: 'run' }>

/** A study run: on a focus, or on what is due and new. Once that is done, `more` new skills beyond what the day allows. */
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
    return { ...run, focus, ...practicePlan(nearBy(entries, skillsFor(focus)), dice) }
  }
  const { session } = settingsOf(entries)
  const usual = studyQueue(entries, today)
  const queue = waitingIn(usual) > 0 ? usual : studyQueue(entries, today, more)
  const waiting = waitingIn(queue)
  if (waiting === 0) return { ...run, focus: 'ahead', ...practicePlan(queue.rest, dice) }
  switch (session) {
    case 'ten':
      return { ...run, focus, ...studyPlan(queue, studyLength) }
    case 'minutes':
      return { ...run, focus, ...studyPlan(queue, 4 * studyLength), limit: 5 * 60_000 }
    case 'due':
      return { ...run, focus, ...studyPlan(queue, 4 * waiting) }
  }
}

/**
 * What a day's first run begins with: the pace of an exam that lies ahead, worked out anew from what is known by now.
 * Once there is an answer the day goes on as it began.
 */
export function beginDay(entries: readonly Entry[], today: StudyDay): readonly NewEntry[] {
  const exam = examOf(entries)
  if (!exam || exam.day <= today) return []
  const last = entries.findLast((entry) => entry.kind === 'answer')
  const rollover = Number(settingsOf(entries).rollover)
  const isBegun = last !== undefined && studyDay(last.at, last.zone, rollover) >= today
  if (isBegun && exam.pace) return []
  const { pace } = planFor(entries, wishesOf(entries, today), today, exam)
  const [before, value] = [examValue(exam), examValue({ ...exam, pace })]
  return value === before ? [] : [{ kind: 'setting', name: 'exam', value }]
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

/** What went wrong in a run, once more, and in reserve what went right; undefined when nothing went wrong. */
export function beginMissed(
  entries: readonly Entry[],
  id: string,
  random: Random,
): NewRun | undefined {
  const answers = runState(entries, id)?.answers ?? []
  const missed = answers.filter(({ right }) => !right).map(({ question }) => question)
  if (missed.length === 0) return undefined
  const wrong = new Set(missed.map(skillOf))
  const asked = new Set(answers.map(({ question }) => skillOf(question)))
  return {
    kind: 'run',
    mode: 'study',
    focus: 'missed',
    seed: seedOf(random),
    plan: [...new Set(missed)],
    reserve: reserveOf([...asked].filter((skill) => !wrong.has(skill))),
    feedback: 'now',
  }
}

const waitingIn = ({ due, fresh }: Queue) => due.length + fresh.length

const seedOf = (random: Random) => Math.floor(random() * 2 ** 32)
