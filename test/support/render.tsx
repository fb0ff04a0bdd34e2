import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { seeded } from '../../src/domain/random.ts'
import { createProgress } from '../../src/progress/store.ts'
import { createTail } from '../../src/progress/tail.ts'
import { type Surroundings, SurroundingsContext } from '../../src/screens/context.ts'
import { FakeStorage } from './fakeStorage.ts'
import { MemoryJournal } from './memoryJournal.ts'

/** A screen as a learner has it: with a log of its own, a clock that is set by hand, and loaded dice. */
export function show(screen: (surroundings: Surroundings) => ReactNode) {
  const went: string[] = []
  const storage = new FakeStorage()
  const clock = { now: Date.UTC(2026, 10, 23, 12) }
  const progress = createProgress({
    tail: createTail(() => storage, 'test'),
    durable: async () => new MemoryJournal(),
    clock: () => clock.now,
  })
  const surroundings: Surroundings = {
    progress,
    now: () => clock.now,
    zone: () => 0,
    random: seeded(1),
    storage: () => storage,
    go: (address) => went.push(address),
  }
  render(<SurroundingsContext value={surroundings}>{screen(surroundings)}</SurroundingsContext>)
  return { progress, went, clock, user: userEvent.setup() }
}
