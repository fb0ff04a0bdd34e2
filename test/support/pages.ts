import type { NewEntry } from '../../src/domain/log.ts'
import type { Progress } from '../../src/progress/store.ts'
import { bringIn } from '../../src/progress/transfer/bringIn.ts'
import { exportFile, readExport } from '../../src/progress/transfer/progressFile.ts'
import { becomes } from './becomes.ts'
import { anAnswer } from './entries.ts'

/** A page that logs it gives it a name and a time of its own. */
export const answer: NewEntry = anAnswer()

export const ids = (page: Progress) => page.getState().entries.map(({ id }) => id)
export const counted = (page: Progress) => page.getState().counted.map(({ id }) => id)

/** All that was given out to be written has been written. */
export const settled = (page: Progress) => becomes(page, 'saved')

export async function answers(page: Progress, count: number): Promise<void> {
  for (let round = 0; round < count; round += 1) page.getState().append(answer)
  await settled(page)
}

/** Everything that a page holds, as the text of a file. */
export async function exported(page: Progress): Promise<string> {
  return (await exportFile(page.getState().entries, [], 0)).text
}

/** Reads such a text and takes it in. Returns what takes it back. */
export async function bring(page: Progress, text: string): Promise<() => void> {
  const found = await readExport(text, page.getState().entries, text.length)
  if (found.kind !== 'read') throw new Error('The export is not read')
  return bringIn(page, found)
}
