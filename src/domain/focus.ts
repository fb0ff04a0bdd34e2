import { type TrackId, tracks } from '../content/tracks.ts'
import { classNames, classOf, isTaught, oneOf, phraseOf } from './catalog.ts'
import { distinctionOf } from './neighbours.ts'
import { type Kind, kindOf, kinds, type SkillId, subjectOf } from './skill.ts'
import { codesOf, kindNames, skills } from './skills.ts'

/**
 * What a run is about, as text that fits an address: "all", "track:essentials", "class:4", "code:404",
 * "group:401-403", "kind:header"; "due" for Study's own choice, "missed" for what went wrong before.
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
      return isTaught(code) ? `${code} ${phraseOf(code)}` : undefined
    }
    case 'group':
      return distinctionOf(subject) && oneOf(subject.split('-'))
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
    case 'kind':
      return skills.filter((skill) => kindOf(skill) === subject)
    default:
      return []
  }
}

/**
 * Skills whose codes lie in the track, each kind in the track's own order.
 * A handler or distinction may bring a code from outside along.
 */
export function skillsOfTrack(id: TrackId): readonly SkillId[] {
  const codes: readonly number[] = tracks.find((track) => track.id === id)?.codes ?? []
  const place = (skill: SkillId) => {
    const places = codesOf(skill).map((code) => codes.indexOf(code))
    return places.length > 1 ? Math.max(...places) : (places[0] ?? 0)
  }
  return kinds.flatMap((kind) =>
    skills
      .filter((skill) => kindOf(skill) === kind && place(skill) >= 0)
      .toSorted((a, b) => (kind === 'tell-apart' || kind === 'handler' ? 0 : place(a) - place(b))),
  )
}

function isOfClass(skill: SkillId, digit: number): boolean {
  const about = codesOf(skill)
  if (about.length === 0) return subjectOf(skill) === `${digit}xx`
  return about.every((code) => classOf(code) === digit)
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
