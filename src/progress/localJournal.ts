import type { Journal, Kept, KeptLine } from './journal.ts'
import { linesUnder } from './lines/readLine.ts'
import { floorKey, type KeyText, prefix, type Tail, whatWentWrong, writeText } from './tail.ts'

export interface LocalJournal extends Journal {
  readAll(): readonly KeptLine[] | undefined
  append(lines: readonly KeptLine[]): Kept
  remove(keys?: readonly string[]): Kept
  health(): Kept
  /** Writes lines under a key that nobody will write again, and only then takes out the keys that they stand for. */
  seal(lines: readonly string[], instead?: readonly KeyText[]): Kept
}

const sealedBy = new WeakMap<Tail, number>()

/** Local storage as a whole: the keys of all pages. */
export function localJournal(tail: Tail): LocalJournal {
  const { storage, writer, texts } = tail
  const remove = (keys?: readonly string[]): Kept => {
    try {
      const names = Array.from(
        { length: storage().length },
        (_, place) => storage().key(place) ?? '',
      )
      const ours = names.filter((key) => key.startsWith('teapot:') && key !== floorKey)
      for (const key of keys ?? ours) storage().removeItem(key)
      return 'kept'
    } catch (error) {
      return whatWentWrong(error)
    }
  }
  return {
    remove,
    append: tail.append,
    readAll() {
      try {
        return texts().flatMap(linesUnder)
      } catch {
        return undefined
      }
    },
    seal(lines, instead = []) {
      const count = sealedBy.get(tail) ?? 0
      sealedBy.set(tail, count + 1)
      const key = `${prefix}${writer}.s${count}`
      const kept = lines.length === 0 ? 'kept' : writeText(storage, key, lines.join('\n'))
      if (kept !== 'kept') {
        remove([key])
        return kept
      }
      // Whoever was taken for gone and has written since keeps their key.
      const now = new Map(texts().map(({ key: old, text }) => [old, text]))
      remove(instead.flatMap(({ key: old, text }) => (now.get(old) === text ? [old] : [])))
      return kept
    },
    health() {
      const key = `teapot:probe:${writer}`
      const kept = writeText(storage, key, 'probe')
      remove([key])
      return kept
    },
  }
}

/** The page that wrote a key, and which of its keys it is: -1 for one that is sealed. */
export function ownerOf(key: string): { readonly writer: string; readonly part: number } {
  const [writer = '', part = ''] = key.slice(prefix.length).split('.')
  return { writer, part: part.startsWith('s') ? -1 : Number(part) }
}

/** What stands under each key of the log. Nothing where the browser lets nobody in. */
export function textsOf(tail: Tail): readonly KeyText[] {
  try {
    return tail.texts()
  } catch {
    return []
  }
}
