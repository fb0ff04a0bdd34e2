import type { TrackId } from '../content/trackIds.ts'
import { type Track, tracks } from '../content/tracks.ts'
import { classNames, classOf, isNamed, isRegistered, oneOf, phraseOf } from './catalog.ts'
import { guideOf } from './guide.ts'
import { distinctionOf } from './neighbours.ts'
import { type Kind, kindOf, kinds, type SkillId, subjectOf } from './skill.ts'
import { codesOf, kindNames, skills } from './skills.ts'

/**
 * What a run is about, as text that fits an address: "all", "track:essentials", "class:4", "code:404",
 * "group:401-403", "guide:every-code", "kind:header"; "due" for Study's own choice, "ahead" when nothing is due,
 * "missed" for what went wrong before.
 */
export type Focus = string

/** A focus by name, or undefined when the text is none (it may come from an address). */
export function focusName(focus: Focus): string | undefined {
  const [sort, subject = ''] = focus.split(':')
  switch (sort) {
    case 'due':
      return 'What is due'
    case 'missed':
      return 'The missed ones again'
    case 'ahead':
      return 'Practice ahead of time'
    case 'all':
      return 'Everything'
    case 'track':
      return tracks.find(({ id }) => id === subject)?.name
    case 'class': {
      const digit = classOf(Number(subject) * 100)
      return digit && `${digit}xx ${classNames[digit]}`
    }
    case 'code': {
      const code = Number(subject)
      if (isNamed(code)) return `${code} ${phraseOf(code)}`
      return skillsFor(focus).length > 0 ? `${code} in the wild` : undefined
    }
    case 'group':
      return distinctionOf(subject) && oneOf(subject.split('-'))
    case 'guide':
      return guideOf(subject)?.title
    case 'kind':
      return kinds.some((kind) => kind === subject) ? kindNames[subject as Kind] : undefined
    default:
      return undefined
  }
}

/** The skills that belong to a focus, in curriculum order. Unknown text has none. */
export function skillsFor(focus: Focus): readonly SkillId[] {
  const [sort, subject = ''] = focus.split(':')
  switch (sort) {
    case 'all':
      return skills
    case 'track':
      return skillsOfTrack(subject as TrackId)
    case 'class':
      return skills.filter((skill) => isOfClass(skill, Number(subject)))
    case 'code':
      return skills.filter((skill) => codesOf(skill).some((code) => String(code) === subject))
    case 'group':
      return skillsOfGroup(subject)
    case 'guide':
      return (
        guideOf(subject)?.questions.map((id) => `${id}:${guideOf(subject)?.kind}` as SkillId) ?? []
      )
    case 'kind':
      return skills.filter((skill) => kindOf(skill) === subject)
    default:
      return []
  }
}

/** The skills of a track: each kind in the track's own order. */
export function skillsOfTrack(id: TrackId): readonly SkillId[] {
  const track = tracks.find((known) => known.id === id)
  if (!track) return []
  const place = (skill: SkillId) => {
    const [code, ...others] = codesOf(skill)
    return code === undefined || others.length > 0 ? 0 : codesIn(track).indexOf(code)
  }
  const own = skills.filter((skill) => belongs(skill, track))
  return kinds.flatMap((kind) =>
    own.filter((skill) => kindOf(skill) === kind).toSorted((a, b) => place(a) - place(b)),
  )
}

const codesIn = (track: Track): readonly number[] => track.codes

function belongs(skill: SkillId, track: Track): boolean {
  const codes = codesOf(skill)
  const inside = codes.filter((code) => codesIn(track).includes(code)).length
  switch (kindOf(skill)) {
    case 'class':
      return track.kind === 'course' && track.id !== 'wild'
    case 'sort':
      return track.kind === 'course' && (skill === 'registry:sort') === (track.id === 'wild')
    case 'fact':
    case 'claim':
      return track.guides.some((id) => guideOf(id)?.questions.includes(subjectOf(skill)))
    // A number that means one thing to the registry and another to a vendor is left to the wild track.
    case 'wild':
      return track.id === 'wild' || (inside > 0 && !codes.some(isRegistered))
    // A distinction or handler may bring a registered code from outside along, and no vendor's number.
    case 'tell-apart':
    case 'first':
    case 'house':
    case 'handler': {
      const vendors = codes.filter((code) => !isRegistered(code))
      return vendors.length > 0
        ? vendors.every((code) => codesIn(track).includes(code))
        : inside > 1
    }
    default:
      return inside > 0
  }
}

function isOfClass(skill: SkillId, digit: number): boolean {
  const about = codesOf(skill)
  if (kindOf(skill) === 'class') return subjectOf(skill) === `${digit}xx`
  return (
    kindOf(skill) !== 'wild' && about.length > 0 && about.every((code) => classOf(code) === digit)
  )
}

/** The pair's own cases first, then what its codes mean. */
function skillsOfGroup(id: string): readonly SkillId[] {
  const codes = distinctionOf(id)?.codes ?? []
  const own = skills.filter((skill) => subjectOf(skill) === id)
  const meanings = skills.filter(
    (skill) =>
      kindOf(skill) === 'meaning' && codes.some((code) => String(code) === subjectOf(skill)),
  )
  return [...own, ...meanings]
}
