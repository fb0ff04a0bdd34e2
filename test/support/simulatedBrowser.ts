import type { Journal, Kept, KeptLine } from '../../src/progress/journal.ts'
import { createProgress, type Progress } from '../../src/progress/store.ts'
import { createTail, floorKey } from '../../src/progress/tail.ts'

export type Trouble = 'none' | Exclude<Kept, 'kept'>

/**
 * A browser with its troubles. Local storage answers at once and reaches the disk only when it is committed;
 * IndexedDB keeps what it has confirmed. It may die at any of their operations. Then local storage is what was
 * committed, with some keys as they were later and one of them perhaps cut off, and pages hear nothing any more.
 */
export class SimulatedBrowser {
  local = new Map<string, string>()
  private disk = new Map<string, string>()
  readonly database = new Map<string, string>()
  localTrouble: Trouble = 'none'
  databaseTrouble: Trouble = 'none'
  now = Date.UTC(2026, 10, 23)
  /** How many operations of storage are left until the browser dies. */
  life = Number.POSITIVE_INFINITY
  private session = 0
  private pages = 0
  private sleepers: (() => void)[] = []

  get isDead() {
    return this.life <= 0
  }

  open(): Progress {
    this.pages += 1
    return createProgress({
      tail: createTail(() => this.storageOf(this.session), `page${this.pages}`),
      durable: this.databaseOf(this.session),
      clock: () => this.now,
      wait: () => new Promise((wake) => this.sleepers.push(wake)),
    })
  }

  /** Time passes for those who wait. */
  wake() {
    for (const wake of this.sleepers.splice(0)) wake()
  }

  commit() {
    this.disk = new Map(this.local)
  }

  /** @param later which of the keys that were not committed reached the disk all the same: any bits */
  crash(later: number) {
    const found = new Map(this.disk)
    let bits = later
    for (const [key, text] of this.local) {
      if (this.disk.get(key) === text) continue
      if (bits % 4 === 1) found.set(key, text)
      if (bits % 4 === 2) found.set(key, text.slice(0, bits % (text.length + 1)))
      bits = Math.floor(bits / 4)
    }
    // What browsers commit they commit in order: what was removed before the mark that says so is gone with it.
    if (found.get(floorKey) !== this.disk.get(floorKey)) {
      for (const key of this.disk.keys()) if (!this.local.has(key)) found.delete(key)
    }
    this.local = found
    this.disk = new Map(found)
    this.session += 1
    this.life = Number.POSITIVE_INFINITY
    this.localTrouble = 'none'
    this.databaseTrouble = 'none'
    this.sleepers = []
  }

  private spend(session: number) {
    if (session !== this.session || this.isDead) throw new DOMException('dead', 'SecurityError')
    this.life -= 1
  }

  private storageOf(session: number): Storage {
    const browser = this
    return {
      get length() {
        return browser.local.size
      },
      key: (place) => [...browser.local.keys()][place] ?? null,
      getItem: (key) => browser.local.get(key) ?? null,
      clear: () => browser.local.clear(),
      removeItem(key) {
        browser.spend(session)
        browser.local.delete(key)
      },
      setItem(key, value) {
        browser.spend(session)
        if (browser.localTrouble === 'full') throw new DOMException('full', 'QuotaExceededError')
        if (browser.localTrouble === 'blocked') throw new DOMException('blocked', 'SecurityError')
        if (browser.localTrouble === 'none') browser.local.set(key, value)
      },
    }
  }

  private databaseOf(session: number): () => Promise<Journal> {
    const change = async (task: () => void): Promise<Kept> => {
      await Promise.resolve()
      if (session !== this.session || this.isDead) return new Promise(() => {})
      this.life -= 1
      if (this.databaseTrouble !== 'none') return this.databaseTrouble
      // It may have been written, and the browser dies before it can say so.
      task()
      await Promise.resolve()
      return this.isDead ? new Promise(() => {}) : 'kept'
    }
    const journal: Journal = {
      readAll: async () =>
        this.databaseTrouble === 'blocked'
          ? undefined
          : [...this.database].map(([key, line]) => ({ key, line })),
      append: (lines: readonly KeptLine[]) =>
        change(() => {
          for (const { key, line } of lines) this.database.set(key, line)
        }),
      remove: (keys) =>
        change(() => {
          for (const key of keys ?? [...this.database.keys()]) this.database.delete(key)
        }),
      health: () => change(() => {}),
    }
    return async () => journal
  }
}
