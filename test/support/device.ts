import { createProgress } from '../../src/progress/store.ts'
import { createTail } from '../../src/progress/tail.ts'
import { FakeStorage } from './fakeStorage.ts'
import { MemoryJournal } from './memoryJournal.ts'

/** A browser with its two places, and pages that open in it. */
export class Device {
  readonly storage = new FakeStorage()
  readonly database = new Map<string, string>()
  /** Epoch milliseconds. */
  now = 1000
  private pages = 0

  async open(writer = `page${this.nextPage()}`) {
    const progress = createProgress({
      tail: createTail(() => this.storage, writer),
      durable: async () => new MemoryJournal(this.database),
      clock: () => this.now,
    })
    await progress.getState().read()
    return progress
  }
  private nextPage() {
    this.pages += 1
    return this.pages
  }
}
