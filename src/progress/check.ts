import { heal } from './heal.ts'
import { localJournal } from './localJournal.ts'
import { readLines } from './readLine.ts'
import { reconcile } from './reconcile.ts'
import { keptLine, type Progress } from './store.ts'

/** What was found when both journals were read to the last letter. */
export interface Findings {
  readonly answers: number
  /** Answers that one of the two places lacked, and that it has again. */
  readonly mended: { readonly local: number; readonly durable: number }
  /** Lines that neither place can make good. */
  readonly damaged: number
  readonly newer: number
  /** Whether each place can be read, and takes what is written. */
  readonly local: boolean
  readonly durable: boolean
}

/** Verifies every line in both places, mends what can be mended, and tells. */
export async function check(progress: Progress): Promise<Findings> {
  const { durable: open, tail, read, confirm } = progress.getState()
  const durable = await open()
  const stored = (await durable.readAll()) ?? []
  await read()
  const sound = new Set<string>(readLines(stored).entries.map(({ id }) => id))
  const before = progress.getState().entries
  const here = new Set<string>(before.map(({ id }) => id))
  const lost = await heal(
    progress,
    stored.filter(({ key }) => !here.has(key)),
  )
  const absent = before.filter(({ id }) => !sound.has(id))
  confirm(absent.map(keptLine))
  await reconcile(progress)
  const { entries, unread } = progress.getState()
  const newer = unread.filter((line) => line.newer).length
  return {
    answers: entries.filter(({ kind }) => kind === 'answer').length,
    mended: { local: lost, durable: absent.filter(({ kind }) => kind === 'answer').length },
    damaged: unread.length - newer,
    newer,
    local: localJournal(tail).health() === 'kept',
    durable: (await durable.health()) === 'kept',
  }
}
