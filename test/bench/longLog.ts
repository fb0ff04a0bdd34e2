import { bank } from '../../src/domain/bank.ts'
import { wholeLibrary } from '../../src/domain/library.ts'
import { exportFile } from '../../src/progress/transfer/progressFile.ts'
import { longEntries } from './longEntries.ts'

// Read at once: what runs this module fetches nothing more once it is loaded.
const questions = bank(await wholeLibrary())

/** An export with so many answers. */
export async function longLog(count: number, now: number): Promise<string> {
  return (await exportFile(longEntries(questions, count, now), [], now)).text
}
