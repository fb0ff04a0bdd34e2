import { storageBuckets } from '../progress/buckets.ts'
import { listen, live } from '../progress/live.ts'
import type { Progress } from '../progress/store.ts'
import { isNewcomer } from './view.tsx'

/** Keeps journals and tabs true to each other, as soon as there is something to keep. */
export async function keepSafe(
  progress: Progress,
  now: () => number,
  showAgain: () => Promise<void>,
): Promise<void> {
  const newcomer = isNewcomer(progress)
  // Asked for before anything is waited for, since the first answer may come meanwhile.
  const something = new Promise<unknown>((wake) => progress.subscribe(wake))
  listen(progress)
  if (progress.getState().load.kind === 'empty' && !(await hasDatabase())) await something
  await live(progress, now)
  // What only the other journal had: this is no newcomer after all.
  if (newcomer && progress.getState().recovered > 0) await showAgain()
}

/** Its answers outlive those in local storage. Where a browser cannot tell, there may be one. */
async function hasDatabase(): Promise<boolean> {
  try {
    const copies = (await storageBuckets?.keys()) ?? []
    return copies.length > 0 || (await indexedDB.databases()).length > 0
  } catch {
    return true
  }
}
