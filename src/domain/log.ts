/** Unique across tabs and devices: the writer (random, one a page load), a dot, and its counter. */
export type EntryId = `${string}.${number}`

interface Logged {
  readonly id: EntryId
  /** Lamport clock: greater than that of every entry its writer had seen. Entries are ordered by tick, then id. */
  readonly tick: number
  /** Wall clock, epoch milliseconds. May jump; never used for order. */
  readonly at: number
}

/** One answer, exactly as it was given. Everything else we know is worked out from a list of these. */
export interface Answer extends Logged {
  readonly kind: 'answer'
  readonly run: EntryId
  /** Which question of the run's plan, counted from 0. */
  readonly place: number
  readonly question: string
  /** The option's id, or the text as typed; empty when given up. */
  readonly chosen: string
  /** The right option's id, or the right code. Kept, so that a mix-up can be read from the log alone. */
  readonly answer: string
  readonly right: boolean
  /** Milliseconds from showing the question to answering, without the time the page was hidden or paused. */
  readonly ms: number
  /** Minutes that local time was ahead of UTC. */
  readonly zone: number
  readonly unsure?: true
  readonly hint?: true
  readonly gaveUp?: true
  /** The learner saw the back of a card, and said whether they had known it. */
  readonly selfGraded?: true
  /** The page was hidden before the answer came, so that `ms` says nothing of how well it was known. */
  readonly away?: true
}

/** A run of questions was begun: what is asked, and with which dice. Its questions can be drawn again from this. */
export interface Run extends Logged {
  readonly kind: 'run'
  readonly mode: 'study' | 'test' | 'first' | 'placement'
  /** What it is about, as a focus: "due", "all", "class:4", "group:401-403" … */
  readonly focus: string
  readonly seed: number
  /** One a question: a skill ("404:meaning"), or a skill with the one question meant ("signup-flask:handler/2"). */
  readonly plan: readonly string[]
  /** Study only: what fills the gap before a miss comes back, when the plan is at its end. */
  readonly reserve?: readonly string[]
  /** Tests only: whether each answer is explained at once or at the end. */
  readonly feedback: 'now' | 'end'
  /** Milliseconds: a test is over after them, and a study run begins nothing new. Absent when untimed. */
  readonly limit?: number
}

/** A run was brought to its end, or left. */
export interface End extends Logged {
  readonly kind: 'end'
  readonly run: EntryId
  readonly how: 'finished' | 'quit' | 'time'
  /** Milliseconds spent, without pauses. */
  readonly ms: number
}

/** The learner disagrees with a question: it is set aside and not asked again. */
export interface Disagreement extends Logged {
  readonly kind: 'disagreement'
  readonly question: string
  /** The question as it was read, so that an export makes sense by itself. */
  readonly prompt: string
  readonly reason: string
}

/** What the learner said of a code ("404"), a distinction ("401-403") or one skill ("404:header"). The latest word counts. */
export interface Mark extends Logged {
  readonly kind: 'mark'
  readonly subject: string
  /** "suspended" is not asked until it is "active" again; "known" counts as an easy answer on that day. */
  readonly as: 'known' | 'suspended' | 'active'
  /** Minutes that local time was ahead of UTC. */
  readonly zone: number
}

interface Setting extends Logged {
  readonly kind: 'setting'
  readonly name: string
  readonly value: string
}

/** Everything before it no longer counts. It is kept all the same, so that the way back is an undo. */
interface Reset extends Logged {
  readonly kind: 'reset'
}

/** Another entry no longer counts, until the undo is undone. */
export interface Undo extends Logged {
  readonly kind: 'undo'
  readonly of: EntryId
  /** An import was taken back as a whole, and may come again. */
  readonly import?: true
}

export type Entry = Answer | Run | End | Disagreement | Mark | Setting | Reset | Undo

type WithoutStamp<E> = E extends Entry ? Omit<E, 'id' | 'tick' | 'at'> : never
/** An entry before it has its id, tick and time. */
export type NewEntry = WithoutStamp<Entry>

export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => a.tick - b.tick || (a.id < b.id ? -1 : 1))
}

/**
 * The entries that count: in order, without what was undone and without what stands before the last reset.
 * An undo that was itself undone takes nothing back. Settings outlive a reset: they say how the learner likes
 * the app, not what they know.
 */
export function standing(entries: readonly Entry[]): readonly Entry[] {
  const ordered = inOrder(entries)
  const undone = undoneIn(ordered)
  const kept = ordered.filter((entry) => !undone.has(entry.id) && entry.kind !== 'undo')
  const reset = kept.findLastIndex((entry) => entry.kind === 'reset')
  return kept.filter(
    (entry, place) => entry.kind !== 'reset' && (place > reset || entry.kind === 'setting'),
  )
}

/** What was taken back and not given back, from entries in order. */
export function undoneIn(ordered: readonly Entry[]): ReadonlySet<EntryId> {
  const undone = new Set<EntryId>()
  for (const entry of ordered.toReversed()) {
    if (entry.kind === 'undo' && !undone.has(entry.id)) undone.add(entry.of)
  }
  return undone
}
