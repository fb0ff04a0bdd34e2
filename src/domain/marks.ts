import type { Entry, Mark } from './log.ts'
import { subjectOf } from './skill.ts'

/** The learner's latest word on each subject. That they know it holds until it is asked again. */
export function marksOf(entries: readonly Entry[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const entry of entries) {
    if (entry.kind === 'mark') {
      // The latest comes last.
      marks.delete(entry.subject)
      marks.set(entry.subject, entry)
    } else if (entry.kind === 'answer') {
      const subject = subjectOf(entry.question)
      if (marks.get(subject)?.as === 'known') marks.delete(subject)
    }
  }
  return marks
}

/** What is not asked any more, latest first. */
export function suspendedIn(entries: readonly Entry[]): readonly string[] {
  return [...marksOf(entries)]
    .filter(([, { as }]) => as === 'suspended')
    .map(([subject]) => subject)
    .toReversed()
}
