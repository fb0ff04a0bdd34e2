import type { StudyDay } from './calendar.ts'
import { skillsOfTrack } from './focus.ts'
import type { Entry } from './log.ts'
import { dueOn, standings } from './schedule.ts'
import { answersIn } from './scores.ts'
import { settingsOf } from './settings.ts'

/** What Study would ask today: skills that are due, and skills of the track that were never asked. */
export function studyState(entries: readonly Entry[], today: StudyDay) {
  const standing = standings(answersIn(entries))
  const track = skillsOfTrack(settingsOf(entries).track)
  return {
    due: dueOn(today, standing),
    fresh: track.filter((skill) => !standing.has(skill)),
    known: track.filter((skill) => standing.has(skill)),
  }
}
