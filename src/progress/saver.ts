import type { Journal, Kept, KeptLine, Save } from './journal.ts'
import type { Progress } from './store.ts'

/** Milliseconds: a second copy that takes longer than this is not waited for in silence. */
const patience = 4000
/** Lines written in one go, so that a long import lets answers in between. */
const batch = 100

/** What waits for the durable journal, and what local storage said last. */
export interface Waiting {
  lines: readonly KeptLine[]
  local: Kept
  busy: boolean
}

/** Brings what waits into the durable journal, tries again what failed, and tells truthfully how far it has come. */
export async function confirm(progress: Progress, wait = sleep): Promise<void> {
  const { waiting, tail, durable, memory } = progress.getState()
  const tell = (kept: Kept) => progress.setState({ save: saveState(waiting.local, kept) })
  // Whoever slept through a deletion must not write what was deleted.
  const hear = async () => {
    if (tail.floorText() !== memory.mark) (await import('./floor.ts')).heed(progress)
  }
  while (waiting.lines.length > 0) {
    await hear()
    const lines = waiting.lines.slice(0, batch)
    const written = write(durable, lines)
    const kept = await Promise.race([written, wait(patience).then((): Kept => 'failed')])
    if (kept === 'kept') {
      const done = new Set(lines)
      waiting.lines = waiting.lines.filter((line) => !done.has(line))
      continue
    }
    // Never two writes at once; and a rest, so that a broken store is not asked without end.
    let isOver = false
    void written.then(() => {
      isOver = true
    })
    do {
      tell(kept)
      await wait(patience)
      await hear()
      if (waiting.local !== 'kept') waiting.local = tail.append([])
    } while (!isOver)
  }
  // In one go: whatever is logged from here on finds nobody busy.
  waiting.busy = false
  tell(memory.compared === false ? 'failed' : 'kept')
}

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

async function write(durable: () => Promise<Journal>, lines: readonly KeptLine[]): Promise<Kept> {
  try {
    return await (await durable()).append(lines)
  } catch {
    return 'blocked'
  }
}

export function saveState(local: Kept, durable: Kept): Save {
  if (local === 'full' || durable === 'full') return 'full'
  if (local === 'kept' && durable === 'kept') return 'saved'
  if (local === 'kept' || durable === 'kept') return 'once'
  return local === 'blocked' && durable === 'blocked' ? 'blocked' : 'tab'
}
