import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Entry, type EntryId, inOrder, type NewEntry, standing } from '../domain/log.ts'
import type { Journal, Kept, KeptLine } from './journal.ts'
import { writeLine } from './line.ts'
import type { ReadLine } from './readLine.ts'

/** What was found at the start. */
type Loaded =
  | { readonly kind: 'unread' | 'empty' | 'loaded' | 'blocked' }
  /** Lines that cannot be read. They stay where they are, and an export takes them along. */
  | { readonly kind: 'damaged'; readonly lines: number }
  /** Lines of a newer Teapot. They stay where they are, untouched. */
  | { readonly kind: 'newer'; readonly lines: number }

interface ProgressState {
  readonly load: Loaded
  /** Everything that was ever logged, in order. */
  readonly entries: readonly Entry[]
  /** The entries that count: nothing undone, nothing from before the last reset. */
  readonly counted: readonly Entry[]
  /** Kept lines that are not among the entries. */
  readonly unread: readonly KeptLine[]
  readonly save: 'saved' | Exclude<Kept, 'kept'>
  /** Reads the journal. Until then the store is empty, as the prerendered page is. */
  readonly read: () => Promise<void>
  /** Logs what happened. Memory has it in any case; `save` says whether the journal has it too. */
  readonly append: (...news: readonly NewEntry[]) => readonly Entry[]
  /** Takes in entries and lines of another device. Returns how many entries were new. */
  readonly merge: (more: {
    readonly fresh: readonly Entry[]
    readonly aside: readonly string[]
  }) => number
}

export type Progress = StoreApi<ProgressState>

interface Parts {
  readonly journal: Journal
  /** Epoch milliseconds. */
  readonly clock: () => number
  /** A name that no other page load has. */
  readonly writer: string
}

/** The log of answers and the view of it. Immutable entries, united by id: order of arrival never matters. */
export function createProgress({ journal, clock, writer }: Parts): Progress {
  let written = 0
  return createStore<ProgressState>()((set, get) => {
    const take = (more: readonly Entry[]) => {
      const entries = inOrder([...get().entries, ...more])
      set({ entries, counted: standing(entries) })
    }
    const keep = (lines: readonly string[]) => {
      if (lines.length === 0) return
      const kept = journal.append(lines)
      set({ save: kept === 'kept' ? 'saved' : kept })
    }
    return {
      load: { kind: 'unread' },
      entries: [],
      counted: [],
      unread: [],
      save: 'saved',
      async read() {
        const lines = journal.readAll()
        if (!lines) return set({ load: { kind: 'blocked' } })
        if (lines.length === 0) return set({ load: { kind: 'empty' } })
        // The schema that judges what was stored is heavy, and a first visit has nothing to judge.
        const { readLine } = await import('./readLine.ts')
        const { entries, unread, load } = sorted(lines, readLine)
        set({ entries, counted: standing(entries), unread, load })
      },
      append(...news) {
        const tick = get().entries.at(-1)?.tick ?? 0
        const stamped = news.map((entry, place): Entry => {
          written += 1
          const id: EntryId = `${writer}.${written}`
          return { ...entry, id, tick: tick + 1 + place, at: Math.max(0, clock()) }
        })
        take(stamped)
        keep(stamped.map(writeLine))
        return stamped
      },
      merge({ fresh, aside }) {
        const known = new Set(get().entries.map(({ id }) => id))
        const news = fresh.filter(({ id }) => !known.has(id))
        const lines = new Set(get().unread.map(({ line }) => line))
        const others = aside.filter((line) => !lines.has(line))
        take(news)
        set({ unread: [...get().unread, ...others.map((line) => ({ key: 'imported', line }))] })
        keep([...news.map(writeLine), ...others])
        return news.length
      },
    }
  })
}

function sorted(lines: readonly KeptLine[], readLine: (line: string) => ReadLine) {
  const found = new Map<EntryId, Entry>()
  const unread: KeptLine[] = []
  let newer = 0
  for (const kept of lines) {
    const read = readLine(kept.line)
    if (read.kind === 'entry') found.set(read.entry.id, read.entry)
    else unread.push(kept)
    if (read.kind === 'newer') newer += 1
  }
  const damaged = unread.length - newer
  const load: Loaded =
    damaged > 0
      ? { kind: 'damaged', lines: damaged }
      : newer > 0
        ? { kind: 'newer', lines: newer }
        : { kind: 'loaded' }
  return { entries: inOrder([...found.values()]), unread, load }
}

/** A name for one page load: 52 random bits in base 36. */
export function newWriter(random: () => number): string {
  const half = () =>
    Math.floor(random() * 2 ** 26)
      .toString(36)
      .padStart(6, '0')
  return half() + half()
}
