import { type StorageBuckets, storageBuckets } from './buckets.ts'
import type { Journal, Kept, KeptLine } from './journal.ts'
import { twofold } from './twofold.ts'

/**
 * IndexedDB. What it has confirmed outlives a crash of the browser, and of the machine where the browser can tell.
 * Without a package for it: none fits beside React into what a returning learner loads.
 */
export function openDurable(factory: () => Soon<IDBFactory> = () => indexedDB): Journal {
  let opened: Promise<IDBDatabase> | undefined
  const close = () => {
    opened = undefined
  }
  const open = () => {
    opened ??= openDatabase(factory, close).catch((error: unknown) => {
      close()
      throw error
    })
    return opened
  }
  const within = async <T>(
    mode: IDBTransactionMode,
    task: (lines: IDBObjectStore) => () => T,
  ): Promise<T> => {
    const database = await open()
    return new Promise((done, fail) => {
      const transaction = database.transaction('lines', mode, { durability: 'strict' })
      const result = task(transaction.objectStore('lines'))
      transaction.oncomplete = () => done(result())
      transaction.onabort = () => fail(transaction.error)
    })
  }
  const change = (task: (lines: IDBObjectStore) => void): Promise<Kept> =>
    within('readwrite', (lines) => {
      task(lines)
      return (): Kept => 'kept'
    }).catch((error: unknown) => {
      // A database that was closed behind our back is opened again the next time.
      if (whatWentWrong(error) === 'blocked') close()
      return whatWentWrong(error)
    })
  return {
    readAll: () =>
      within('readonly', (store): (() => readonly KeptLine[]) => {
        const [keys, lines] = [store.getAllKeys(), store.getAll()]
        return () =>
          keys.result.map((key, place) => ({ key: `${key}`, line: `${lines.result[place]}` }))
      }).catch(() => undefined),
    append: (lines) =>
      change((store) => {
        for (const { key, line } of lines) store.put(line, key)
      }),
    remove: (keys) =>
      change((store) => {
        if (!keys) store.clear()
        else for (const key of keys) store.delete(key)
      }),
    health: () =>
      change((store) => {
        store.put('', 'probe')
        store.delete('probe')
      }),
  }
}

type Soon<T> = T | Promise<T>

/** The one of this page. */
export const durableJournal = storageBuckets
  ? twofold(openDurable(), openDurable(inBucket(storageBuckets)))
  : openDurable()

function inBucket(buckets: StorageBuckets) {
  return async () => (await buckets.open('teapot-copy', { durability: 'strict' })).indexedDB
}

async function openDatabase(
  factory: () => Soon<IDBFactory>,
  close: () => void,
): Promise<IDBDatabase> {
  const databases = await factory()
  return new Promise((done, fail) => {
    const request = databases.open('teapot', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('lines')
    request.onerror = () => fail(request.error)
    request.onsuccess = () => {
      const database = request.result
      database.onclose = close
      // A newer Teapot, or whoever clears this browser's data, must not wait for this page.
      database.onversionchange = () => {
        database.close()
        close()
      }
      done(database)
    }
  })
}

export function whatWentWrong(error: unknown): Kept {
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'blocked' : 'failed'
}
