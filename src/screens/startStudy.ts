import type { StudyDay } from '../domain/calendar.ts'
import type { Focus } from '../domain/focus.ts'
import { href } from '../ui/href.ts'
import type { Surroundings } from './context.ts'

/** Begins a study run and goes to it. What is beyond the day's new skills comes ten at a time. */
export async function startStudy(
  { progress, random, go }: Surroundings,
  focus: Focus,
  today: StudyDay,
): Promise<void> {
  const { beginDay, beginStudy } = await import('../domain/begin.ts')
  const { append, counted } = progress.getState()
  append(...beginDay(counted, today))
  const [run] = append(beginStudy(progress.getState().counted, focus, today, random, 10))
  if (run) go(href(`study/?run=${run.id}`))
}
