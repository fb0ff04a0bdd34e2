/** A line, and the key under which it was found. */
export interface KeptLine {
  readonly key: string
  readonly line: string
}

/** What became of a line: kept for good, or only in memory because the store is full or blocked. */
export type Kept = 'kept' | 'full' | 'blocked'

/** One place where lines are kept. Another place with the same contract may stand beside it. */
export interface Journal {
  /** Every line that is kept, from all writers, readable or not. Undefined when the store cannot be read. */
  readAll(): readonly KeptLine[] | undefined
  /** All of the lines, or none that could be relied on. */
  append(lines: readonly string[]): Kept
}

const prefix = 'teapot:log:'

/**
 * Local storage, one key a writer. A page writes only its own key, so that two pages can never overwrite
 * each other, and reads everybody's. Lines that found no room are tried again with the next.
 */
export function localStorageJournal(storage: () => Storage, writer: string): Journal {
  const key = prefix + writer
  const own: string[] = []
  return {
    readAll() {
      try {
        const store = storage()
        return Array.from({ length: store.length }, (_, place) => store.key(place))
          .filter((name) => name !== null)
          .filter((name) => name.startsWith(prefix))
          .flatMap((name) =>
            (store.getItem(name) ?? '')
              .split('\n')
              .filter((line) => line !== '')
              .map((line) => ({ key: name, line })),
          )
      } catch {
        return undefined
      }
    },
    append(lines) {
      own.push(...lines)
      const text = own.join('\n')
      try {
        storage().setItem(key, text)
        return storage().getItem(key) === text ? 'kept' : 'blocked'
      } catch (error) {
        return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
      }
    },
  }
}
