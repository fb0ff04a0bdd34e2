import { houseRules } from '../content/houseRules.ts'
import type { StudyDay } from './calendar.ts'
import { skillsOfTrack } from './focus.ts'
import { type HouseRules, houseRulesOf } from './house.ts'
import type { Entry } from './log.ts'
import { dueOn, standings } from './schedule.ts'
import { answersIn } from './scores.ts'
import { settingsOf } from './settings.ts'
import { kindOf, type SkillId, subjectOf } from './skill.ts'

/** What Study would ask today: skills that are due, and skills of the track that were never asked. */
export function studyState(entries: readonly Entry[], today: StudyDay) {
  const standing = standings(answersIn(entries))
  const settings = settingsOf(entries)
  const own = houseRulesOf(entries)
  // Only the house rules that the learner has set are worth knowing by heart.
  const isWanted = (skill: SkillId) => kindOf(skill) !== 'house' || isSet(skill, own)
  const track = skillsOfTrack(settings.track).filter(isWanted)
  return {
    due: dueOn(today, standing).filter(isWanted),
    fresh: track.filter((skill) => !standing.has(skill)),
    known: track.filter((skill) => standing.has(skill)),
  }
}

function isSet(skill: SkillId, own: Partial<HouseRules>): boolean {
  const house = houseRules.find(({ id }) => id === subjectOf(skill))
  return Object.entries(house?.rule ?? {}).every(
    ([name, value]) => own[name as keyof HouseRules] === value,
  )
}
