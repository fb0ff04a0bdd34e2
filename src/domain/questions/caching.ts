import { type RegistryRow, rowOf } from '../../content/registry.ts'
import type { Library } from '../library.ts'
import type { Choice } from '../question.ts'
import { type SkillId, subjectOf } from '../skill.ts'

const levels = [
  { id: 'heuristic', text: 'Yes: it may guess for how long' },
  { id: 'explicit-only', text: 'Not on its own: only if the response says so' },
  { id: 'must-not-store', text: 'Never: its RFC forbids caches to store it' },
] as const

/** The three levels of cacheability (RFC 9110, Section 15.1; RFC 9111, Section 3). */
export function aboutCaching(skill: SkillId, library: Library): readonly Choice[] {
  const row = rowOf(Number(subjectOf(skill)))
  const words = library.codes.get(subjectOf(skill))
  const reasons = row && whyNot(row)
  if (!words || !reasons) return []
  return [
    {
      form: 'choice',
      id: `${skill}/unasked`,
      kind: 'caching',
      prompt: `A cache gets a ${row.code} ${row.phrase} that has neither Cache-Control nor Expires. May it reuse it?`,
      hint: 'RFC 9110 lists the codes whose answers a cache may keep for a guessed time. RFC 6585 forbids storing its own.',
      options: levels,
      answer: row.caching,
      explanation: words.caching.text,
      sections: [words.caching.section],
      compare: {},
      codes: [row.code],
      whyNot: reasons,
    },
  ]
}

function whyNot({ code, caching }: RegistryRow): Readonly<Record<string, string>> | undefined {
  switch (caching) {
    case 'heuristic':
      return {
        'explicit-only': `${code} is defined as heuristically cacheable, so silence about freshness leaves room for a guess.`,
        'must-not-store': `Nothing in the definition of ${code} keeps it out of caches.`,
      }
    case 'explicit-only':
      return {
        heuristic: `${code} is not among the codes that are heuristically cacheable, and this response gives no freshness of its own.`,
        'must-not-store': `Storing a ${code} is not ruled out: with explicit freshness it could have been reused.`,
      }
    case 'must-not-store':
      return {
        heuristic: `The definition of ${code} says that a cache must not store it, so there is nothing to guess about.`,
        'explicit-only': `The ban on storing a ${code} holds whatever freshness the response claims.`,
      }
    default:
      return undefined
  }
}
