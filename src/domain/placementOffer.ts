import { type Focus, skillsFor } from './focus.ts'
import type { Entry } from './log.ts'
import { type RunState, runState } from './scores.ts'
import { kindOf } from './skill.ts'

/** So many study runs tell as much as a placement would. */
const underWay = 3

/**
 * Nobody should be drilled on what they know: a new placement, or one to go on with that was left without an end.
 * Undefined once one was taken, or study is well on its way, or where nothing is typed.
 */
export function placementOffer(
  entries: readonly Entry[],
  focus: Focus,
): RunState | 'new' | undefined {
  const runs = entries.filter((entry) => entry.kind === 'run')
  if (runs.filter(({ mode }) => mode === 'study').length > underWay) return undefined
  if (!skillsFor(focus).some((skill) => kindOf(skill) === 'recall')) return undefined
  const begun = runs
    .filter((run) => run.mode === 'placement' && run.focus === focus)
    .flatMap(({ id }) => runState(entries, id) ?? [])
  if (begun.some(({ end }) => end)) return undefined
  return begun.findLast(({ answers }) => answers.length > 0) ?? 'new'
}
