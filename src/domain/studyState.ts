import { houseRules } from '../content/houseRules.ts'
import type { StudyDay } from './calendar.ts'
import { examOf } from './exam.ts'
import { skillsOfTrack } from './focus.ts'
import { type HouseRules, houseRulesOf } from './house.ts'
import type { Entry } from './log.ts'
import { type Queue, queueOn, type Wishes } from './queue.ts'
import { scheduleOf } from './schedule.ts'
import { settingsOf } from './settings.ts'
import { kindOf, type SkillId, subjectOf } from './skill.ts'

/** What Study would ask today; `more` lets that many skills be new beyond what the day allows. */
export function studyQueue(entries: readonly Entry[], today: StudyDay, more = 0): Queue {
  const wishes = wishesOf(entries, today)
  return queueOn(today, scheduleOf(entries), { ...wishes, fresh: wishes.fresh + more })
}

/** What the learner has set. Until an exam is over, its pace holds. */
export function wishesOf(entries: readonly Entry[], today: StudyDay): Wishes {
  const { track, retention, fresh } = settingsOf(entries)
  const exam = examOf(entries)
  const pace = exam && today <= exam.day ? exam.pace : undefined
  const own = houseRulesOf(entries)
  // Only the house rules that the learner has set are worth knowing by heart.
  const isWanted = (skill: SkillId) => kindOf(skill) !== 'house' || isSet(skill, own)
  return {
    skills: skillsOfTrack(track).filter(isWanted),
    retention: Number(pace?.retention ?? retention) / 100,
    fresh: Number(pace?.fresh ?? fresh),
  }
}

function isSet(skill: SkillId, own: Partial<HouseRules>): boolean {
  const house = houseRules.find(({ id }) => id === subjectOf(skill))
  return Object.entries(house?.rule ?? {}).every(
    ([name, value]) => own[name as keyof HouseRules] === value,
  )
}
