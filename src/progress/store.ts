import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Entry, type EntryId, inOrder, type NewEntry, standing } from '../domain/log.ts'
import type { Journal, KeptLine, Save } from './journal.ts'
import { keptLine } from './lines/line.ts'
import type { Waiting } from './saver.ts'
import type { Tail } from './tail.ts'

/** What was found at the start. */
export type Loaded =
  /** "Cleared": the browser's data was deleted while this page was open, which holds the last copy. */
  | { readonly kind: 'unread' | 'empty' | 'loaded' | 'blocked' | 'cleared' }
  /** Loaded, and much of it is in no file yet. */
  | { readonly kind: 'unexported' }
  /** Lines that cannot be read. They stay where they are, and an export takes them along. */
  | { readonly kind: 'damaged'; readonly lines: number }
  /** Lines of a newer Teapot. They stay where they are, untouched. */
  | { readonly kind: 'newer'; readonly lines: number }

export interface UnreadLine extends KeptLine {
  readonly newer: boolean
}

interface ProgressState {
  readonly load: Loaded
  /** Everything that was ever logged, in order. */
  readonly entries: readonly Entry[]
  /** The entries that count: nothing undone, nothing from before the last reset. */
  readonly counted: readonly Entry[]
  /** Kept lines that are not among the entries. */
  readonly unread: readonly UnreadLine[]
  readonly save: Save
  /** Answers that local storage had lost and the other journal had. */
  readonly recovered: number
  /** Takes in what local storage holds and this page has not seen. Until then the store is empty, as the prerendered page is. */
  readonly read: () => Promise<void>
  /** Logs what happened. Memory has it in any case; `save` says whether the journals have it too. */
  readonly append: (...news: readonly NewEntry[]) => readonly Entry[]
  /** Gives entries their id, tick and time. */
  readonly stamp: (news: readonly NewEntry[]) => readonly Entry[]
  /** Takes entries into memory. Returns those that are new here. */
  readonly take: (entries: readonly Entry[]) => readonly Entry[]
  /** Has lines written to the durable journal; `local` says how local storage fared with them. */
  readonly confirm: (lines: readonly KeptLine[], local?: Waiting['local']) => void
  readonly memory: Memory
  readonly waiting: Waiting
  readonly tail: Tail
  readonly durable: () => Promise<Journal>
}

/** What a page has taken in. */
interface Memory {
  /** Everything up to this tick was deleted. */
  floor: number
  /** Everything up to this tick was deleted once, and may have been let in again. */
  ever: number
  /** What was last heard or said of deletions, whether local storage had room for it or not. */
  mark: string | null
  readonly known: Set<string>
  /** The text under each key of local storage, as it was last seen. */
  readonly seen: Map<string, string>
  /** The browser's data is being cleared, and what is to become of the copy in memory is not decided yet. */
  clearing: boolean
  /** Whether both journals could be read when they were last compared. Undefined until they are. */
  compared?: boolean
}

export type Progress = StoreApi<ProgressState>

interface Parts {
  readonly tail: Tail
  /** Fetched when there is something to write or to recover; always the same one. */
  readonly durable: () => Promise<Journal>
  /** Epoch milliseconds. */
  readonly clock: () => number
  readonly wait?: (ms: number) => Promise<void>
}

/** The log of answers and the view of it. Immutable entries, united by id: order of arrival never matters. */
export function createProgress({ tail, durable, clock, wait }: Parts): Progress {
  let written = 0
  const memory: Memory = {
    floor: 0,
    ever: 0,
    mark: null,
    known: new Set(),
    seen: new Map(),
    clearing: false,
  }
  const waiting: Waiting = { lines: [], local: 'kept', busy: false }
  return createStore<ProgressState>()((set, get, progress) => {
    return {
      load: { kind: 'unread' },
      entries: [],
      counted: [],
      unread: [],
      save: 'saved',
      recovered: 0,
      memory,
      waiting,
      tail,
      durable,
      take(more) {
        const { floor, known } = memory
        const isNew = (id: string) => !known.has(id) && !!known.add(id)
        const news = inOrder(more.filter(({ id, tick }) => tick > floor && isNew(id)))
        if (news[0]) {
          const { entries, counted } = get()
          // Copied whole, which is quicker by far than one by one.
          const all = entries.concat(news)
          const isNext = news[0].tick > (entries.at(-1)?.tick ?? 0)
          set(
            isNext && !news.some(changesOthers)
              ? { entries: all, counted: counted.concat(news) }
              : { entries: inOrder(all), counted: standing(all) },
          )
        }
        return news
      },
      async read() {
        try {
          if (get().load.kind === 'unread') {
            memory.mark = tail.floorText()
            memory.floor = Number.parseInt(`${memory.mark}`, 10) || 0
            memory.ever = memory.floor
          }
          const fresh = tail.texts().filter(({ key, text }) => memory.seen.get(key) !== text)
          // What judges stored lines is heavy, and a first visit has nothing to judge.
          if (fresh.length > 0) (await import('./takeIn.ts')).takeTexts(progress, fresh)
          else if (get().load.kind === 'unread') set({ load: { kind: 'empty' } })
        } catch {
          set({ load: { kind: 'blocked' } })
        }
      },
      stamp: (news) => {
        const from = Math.max(memory.ever, get().entries.at(-1)?.tick ?? 0, secondsOf(clock()))
        return news.map((entry, place): Entry => {
          written += 1
          const id: EntryId = `${tail.writer}.${written}`
          // At the end of what can be counted exactly, order is given up and nothing else.
          const next = Math.min(from + 1 + place, Number.MAX_SAFE_INTEGER)
          return { ...entry, id, tick: next, at: Math.max(0, clock()) }
        })
      },
      append(...news) {
        const stamped = get().stamp(news)
        const lines = stamped.map(keptLine)
        // Whoever slept through a deletion must not write again what stood beside it.
        const isLate = !memory.clearing && tail.floorText() !== memory.mark
        if (isLate) tail.forget()
        const local = tail.append(lines)
        // Before anybody sees the entries, so that they are never seen beside a "saved" that is not theirs.
        get().confirm(lines, isLate && waiting.local !== 'kept' ? waiting.local : local)
        return get().take(stamped)
      },
      confirm(lines, local = waiting.local) {
        if (lines.length === 0) return
        waiting.lines = [...waiting.lines, ...lines]
        waiting.local = local
        if (waiting.busy) return
        waiting.busy = true
        set({ save: 'saving' })
        const write = async () => (await import('./saver.ts')).confirm(progress, wait)
        write().catch(() => {
          waiting.busy = false
          set({ save: waiting.local === 'kept' ? 'once' : 'tab' })
        })
      },
    }
  })
}

/**
 * Ticks follow the clock where they can (a hybrid logical clock): then the logs of two devices are in order, and what
 * is logged on a page that has not heard of a deletion yet comes after it. Seconds since September 2020.
 */
const secondsOf = (at: number) => Math.floor(at / 1000 - 1.6e9)

/** Whether an entry changes which others count. */
function changesOthers({ kind }: Entry): boolean {
  return kind === 'undo' || kind === 'reset'
}

/** A name for one page load: 52 random bits in base 36. */
export function newWriter(random: () => number): string {
  return Math.floor(random() * 2 ** 52)
    .toString(36)
    .padStart(12, '0')
}
