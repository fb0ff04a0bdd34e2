import type { Entry } from '../domain/log.ts'
import { keepAgain } from './deletion.ts'
import { inTime } from './inTime.ts'
import type { KeptLine } from './journal.ts'
import { keepLocally } from './keep.ts'
import { keptLine } from './lines/line.ts'
import { readLines } from './lines/readLine.ts'
import { localJournal } from './localJournal.ts'
import { reconcile } from './reconcile.ts'
import type { Progress } from './store.ts'

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
  const { durable: open, tail, memory, confirm } = progress.getState()
  if (memory.clearing) keepAgain(progress)
  const before = progress.getState().entries
  await reconcile(progress)
  const { entries } = progress.getState()
  const durable = await open()
  const local = localJournal(tail)
  const [found, stored] = [local.readAll(), await inTime(durable.readAll(), undefined)]
  const notIn = (lines: readonly KeptLine[] = []) => {
    const sound = new Set(readLines(lines).entries.map(({ id }) => id))
    return entries.filter(({ id }) => !sound.has(id))
  }
  const lacking = { local: notIn(found), durable: notIn(stored) }
  if (lacking.local.length > 0) keepLocally(progress, lacking.local, [])
  confirm(lacking.durable.map(keptLine))
  await reconcile(progress)
  const well = {
    local: found !== undefined && local.health() === 'kept',
    durable: stored !== undefined && (await inTime(durable.health(), 'failed')) === 'kept',
  }
  const { unread } = progress.getState()
  const newer = unread.filter((line) => line.newer).length
  const answersIn = (some: readonly Entry[]) => some.filter(({ kind }) => kind === 'answer').length
  return {
    answers: answersIn(entries),
    mended: {
      local: well.local ? answersIn(entries) - answersIn(before) + answersIn(lacking.local) : 0,
      durable: well.durable ? answersIn(lacking.durable) : 0,
    },
    damaged: unread.length - newer,
    newer,
    ...well,
  }
}
