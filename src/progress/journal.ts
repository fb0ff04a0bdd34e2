/** A line of the log, and the name under which it is kept. */
export interface KeptLine {
  readonly key: string
  readonly line: string
}

/** What became of lines: kept, no room for them, not let in, or taken and then not there. */
export type Kept = 'kept' | 'full' | 'blocked' | 'failed'

type Soon<T> = T | Promise<T>

/**
 * One place where lines are kept. There are two, and neither is believed alone: local storage answers at once
 * and may lose the last minute, IndexedDB answers later and keeps what it confirmed, but may be deleted whole (`twofold.ts`).
 */
export interface Journal {
  /**
   * Every line, from all writers, readable or not. Undefined when the place cannot be read. A place that mends itself
   * on being read does not do so for a mere look.
   */
  readAll(look?: 'look'): Soon<readonly KeptLine[] | undefined>
  /** All of the lines, or none that could be relied on. */
  append(lines: readonly KeptLine[]): Soon<Kept>
  /** Takes out the lines kept under these keys, or all of them. */
  remove(keys?: readonly string[]): Soon<Kept>
  /** Whether something written here would be kept: tried, not guessed. */
  health(): Soon<Kept>
}

/** Whether everything that was logged would outlive a crash. "Once": in one place only. "Tab": in memory only. */
export type Save = 'saved' | 'saving' | 'once' | 'tab' | 'full' | 'blocked'
