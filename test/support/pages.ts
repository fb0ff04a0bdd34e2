import type { NewEntry } from '../../src/domain/log.ts'
import type { Progress } from '../../src/progress/store.ts'
import { bringIn } from '../../src/progress/transfer/bringIn.ts'
import { exportFile, readExport } from '../../src/progress/transfer/progressFile.ts'
import { becomes } from './becomes.ts'

export const answer: NewEntry = {
  kind: 'answer',
  run: 'a.1',
  place: 0,
  question: '404:meaning/410+403',
  chosen: '404',
  answer: '404',
  right: true,
  ms: 4000,
  zone: 60,
}

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
