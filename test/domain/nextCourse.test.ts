import { expect, test } from 'vitest'
import { studyDay } from '../../src/domain/calendar.ts'
import { skillsOfTrack } from '../../src/domain/focus.ts'
import { nextCourse } from '../../src/domain/nextCourse.ts'
import { kindOf } from '../../src/domain/skill.ts'
import { anAnswer, entry } from '../support/entries.ts'

const today = studyDay(anAnswer().at, 0, 4)
const met = (track: Parameters<typeof skillsOfTrack>[0]) =>
  skillsOfTrack(track)
    .filter((skill) => kindOf(skill) !== 'house')
    .map((skill) => anAnswer({ question: `${skill}/asked` }))

test('a track with something new in it leads nowhere else yet', () => {
  expect(nextCourse([], today)).toBeUndefined()
  expect(nextCourse(met('essentials').slice(0, -1), today)).toBeUndefined()
})

test('a track with nothing new left leads on to the next course', () => {
  expect(nextCourse(met('essentials'), today)?.id).toBe('neighbours')
  const longer = entry('setting', { name: 'track', value: 'registry' })
  expect(nextCourse([longer, ...met('registry')], today)?.id).toBe('wild')
})

test('a topic leads to the first course that is not done', () => {
  const topic = entry('setting', { name: 'track', value: 'redirects' })
  expect(nextCourse([topic, ...met('redirects')], today)?.id).toBe('essentials')
})

test('what the learner has set aside is nothing new', () => {
  const [first, ...others] = met('essentials')
  const aside = entry('mark', {
    subject: first?.question.split('/')[0] ?? '',
    as: 'suspended',
    zone: 0,
  })
  expect(nextCourse([...others, aside], today)?.id).toBe('neighbours')
})

test('who has met everything is led nowhere', () => {
  const wild = entry('setting', { name: 'track', value: 'wild' })
  expect(nextCourse([wild, ...met('registry'), ...met('wild')], today)).toBeUndefined()
})
