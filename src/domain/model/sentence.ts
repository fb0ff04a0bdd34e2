import { type Clauses, facts } from '../../content/model/facts.ts'
import type { StatusCode } from '../../content/phrases.ts'
import type { Change } from './flip.ts'
import { defaultOf } from './situation.ts'

/** "403 would be right if the token had been valid but its owner had lacked the role", in the story's own nouns if it has any. */
export function wouldBeRight(
  code: StatusCode,
  changes: readonly Change[],
  clauses: Clauses = {},
): string {
  const said = (part: readonly Change[]) =>
    part.map((change) => clauseOf(change, clauses)).join(' and ')
  const removed = changes.filter(({ fact, to }) => to === defaultOf(fact))
  const added = changes.filter((change) => !removed.includes(change))
  const both = [said(removed), said(added)].filter(Boolean)
  return `${code} would be right if ${both.join(', but ')}.`
}

function clauseOf({ fact, from, to }: Change, clauses: Clauses): string {
  const own = (clauses[fact] as Readonly<Record<string, string>> | undefined)?.[to]
  if (own) return own
  const values = facts.find(({ name }) => name === fact)?.values ?? []
  const find = (wanted: string) => values.find(({ value }) => value === wanted)
  const arrived = find(to)
  if (arrived && 'had' in arrived && arrived.had) return arrived.had
  const left = find(from)
  return left && 'not' in left && left.not ? left.not : `${fact} had been “${to}”`
}
