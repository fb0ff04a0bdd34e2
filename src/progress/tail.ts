import type { Kept, KeptLine } from './journal.ts'

export const prefix = 'teapot:log:'
/** The one key that every page may write: it says how much is gone (`floor.ts`). */
export const floorKey = 'teapot:deleted'
/** No answer rewrites more lines than this. */
const linesPerKey = 64

export interface KeyText {
  readonly key: string
  readonly text: string
}

/** What one page writes into local storage, and what it finds there: as much as the first load needs. */
export interface Tail {
  readonly storage: () => Storage
  readonly writer: string
  /** What stands under each key of the log. Throws where the browser lets nobody in. */
  texts(): readonly KeyText[]
  /** What says up to which tick everything was deleted, in whichever tab (`floor.ts`). Nothing where it cannot be read. */
  floorText(): string | null
  /** Lines that found no room are tried again with the next, until they are forgotten. */
  append(lines: readonly KeptLine[]): Kept
  /** What this page has written, or found no room for, is not written again. */
  forget(): void
}

/** A page writes only keys with its own name in them, so that two pages can never overwrite each other. */
export function createTail(storage: () => Storage, writer: string): Tail {
  let own: string[] = []
  let part = 0
  const forget = () => {
    own = []
    part += 1
  }
  return {
    storage,
    writer,
    forget,
    texts: () =>
      Array.from({ length: storage().length }, (_, place) => storage().key(place) ?? '')
        .filter((key) => key.startsWith(prefix))
        .map((key) => ({ key, text: storage().getItem(key) ?? '' })),
    floorText() {
      try {
        return storage().getItem(floorKey)
      } catch {
        return null
      }
    },
    append(lines) {
      own.push(...lines.map(({ line }) => line))
      const kept = writeText(storage, `${prefix}${writer}.${part}`, own.join('\n'))
      if (kept === 'kept' && own.length >= linesPerKey) forget()
      return kept
    },
  }
}

/** Writes, and looks whether it is there. */
export function writeText(storage: () => Storage, key: string, text: string): Kept {
  try {
    storage().setItem(key, text)
    return storage().getItem(key) === text ? 'kept' : 'failed'
  } catch (error) {
    return whatWentWrong(error)
  }
}

export const whatWentWrong = (error: unknown): Kept =>
  (error as Error).name === 'QuotaExceededError' ? 'full' : 'blocked'
