import type { Entry, Mark } from './log.ts'

/** The learner's latest word on each subject. */
export function marksOf(entries: readonly Entry[]): ReadonlyMap<string, Mark['as']> {
  return new Map(
    entries.flatMap((entry) => (entry.kind === 'mark' ? [[entry.subject, entry.as] as const] : [])),
  )
}

/** What is not asked any more, latest first. */
export function suspendedIn(entries: readonly Entry[]): readonly string[] {
  return [...marksOf(entries)]
    .filter(([, as]) => as === 'suspended')
    .map(([subject]) => subject)
    .toReversed()
}
