import { type Track, tracks } from '../content/tracks.ts'
import type { StudyDay } from './calendar.ts'
import { skillsOfTrack } from './focus.ts'
import { isScheduled } from './ladder.ts'
import type { Entry } from './log.ts'
import { isSuspended, scheduleOf } from './schedule.ts'
import { kindOf, type SkillId } from './skill.ts'
import { wishesOf } from './studyState.ts'

/** The course to go on with once the learner's own track holds nothing new; undefined before that, and when all is met. */
export function nextCourse(entries: readonly Entry[], today: StudyDay): Track | undefined {
  const schedule = scheduleOf(entries)
  const isNew = (skill: SkillId) =>
    isScheduled(skill) && !schedule.skills.has(skill) && !isSuspended(skill, schedule)
  if (wishesOf(entries, today).skills.some(isNew)) return undefined
  return tracks.find(
    ({ id, kind }) =>
      kind === 'course' &&
      // House rules are asked of those who have set them, in any course.
      skillsOfTrack(id).some((skill) => kindOf(skill) !== 'house' && isNew(skill)),
  )
}
