import type { StudyDay } from '../../../src/domain/calendar.ts'
import { planFor } from '../../../src/domain/examPlan.ts'
import type { Answer, Entry, Run } from '../../../src/domain/log.ts'
import { knownByPlacement } from '../../../src/domain/placement.ts'
import { studyLength, studyPlan } from '../../../src/domain/plan.ts'
import { queueOn } from '../../../src/domain/queue.ts'
import { recallOn, scheduleOf } from '../../../src/domain/schedule.ts'
import { placesOf } from '../../../src/domain/session.ts'
import { kindOf, skillOf, subjectOf } from '../../../src/domain/skill.ts'
import type { PolicyMaker } from './policy.ts'

/** What a learner may set; these are the app's own defaults, but for `fresh`: all learners here are in a hurry. */
const usual = { retention: 0.85, fresh: 20, placement: true }

/** Teapot's own choice of questions, asked of the code that the app runs on, through a log like the app's. */
function teapotWith({ retention, fresh, placement } = usual): PolicyMaker {
  return (items, seed) => {
    const entries: Entry[] = []
    let count = 0
    let run: Run | undefined
    let given: Answer[] = []
    let exam: { readonly day: StudyDay; readonly target: number } | undefined
    let plannedOn: StudyDay | undefined
    let wishes = { skills: items, retention, fresh }
    /** The app plans anew with the first run of a day. */
    const planAnew = (today: StudyDay) => {
      if (!exam || today >= exam.day || today === plannedOn) return
      plannedOn = today
      const { pace } = planFor(entries, wishes, today, exam)
      wishes = { skills: items, retention: pace.retention / 100, fresh: pace.fresh }
    }
    const stamp = (day: StudyDay, minute: number) => {
      count += 1
      return {
        id: `sim.${count}`,
        tick: count,
        at: (day + 0.5) * 86_400_000 + Math.round(minute * 60_000),
      } as const
    }
    const begin = (day: number, minute: number): Run | undefined => {
      const common = { ...stamp(day, minute), kind: 'run', seed: seed + count } as const
      if (placement && entries.length === 0) {
        return {
          ...common,
          mode: 'placement',
          focus: 'track:essentials',
          plan: [],
          feedback: 'end',
        }
      }
      planAnew(day)
      const queue = queueOn(day, scheduleOf(entries), wishes)
      if (queue.due.length + queue.fresh.length === 0) return undefined
      const planned = studyPlan(queue, studyLength)
      return { ...common, mode: 'study', focus: 'due', feedback: 'now', ...planned }
    }
    let asked: string | undefined
    const place = () => (run ? placesOf(run, given)[given.length] : undefined)
    return {
      next: ({ day, minute }) => {
        if (place() === undefined) {
          if (run) {
            entries.push({
              ...stamp(day, minute),
              kind: 'end',
              run: run.id,
              how: 'finished',
              ms: 0,
            })
          }
          run = begin(day, minute)
          given = []
          if (run) entries.push(run)
        }
        asked = place()
        return asked === undefined ? undefined : { skill: remembered(asked), rivals: 'confusable' }
      },
      answered: (_, { right, chosen, ms }, { day, minute }) => {
        if (!run || asked === undefined) return
        const skill = skillOf(asked)
        const answer: Answer = {
          ...stamp(day, minute),
          kind: 'answer',
          run: run.id,
          place: given.length,
          question: `${skill}/asked`,
          chosen: right ? subjectOf(skill) : String(chosen ?? ''),
          answer: subjectOf(skill),
          right,
          ms: Math.round(ms),
          zone: 0,
        }
        given.push(answer)
        entries.push(answer)
      },
      plan: (day, target) => {
        exam = { day, target: target * 100 }
      },
      predicted: (skill, day) => {
        const one = scheduleOf(entries).skills.get(skill)
        return one && recallOn(day, one)
      },
      // What the placement took for known, and not what was studied since.
      known: () => {
        const [placing] = entries
        const typed = entries.filter(
          (entry): entry is Answer => entry.kind === 'answer' && entry.run === placing?.id,
        )
        const codes = new Set(knownByPlacement('track:essentials', typed))
        return new Set(
          items.filter((skill) => {
            const isSeeded = ['meaning', 'recall'].includes(kindOf(skill))
            return isSeeded && codes.has(Number(subjectOf(skill)))
          }),
        )
      },
    }
  }
}

/** To choose a number is the easier form of typing it: the same memory. */
const remembered = (entry: string) => skillOf(entry.replace(':number', ':recall'))

export const teapot: PolicyMaker = teapotWith()
