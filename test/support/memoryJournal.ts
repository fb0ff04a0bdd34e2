import type { Journal, Kept } from '../../src/progress/journal.ts'

/** A durable journal as a page sees it, with the troubles it can have. */
export class MemoryJournal implements Journal {
  readonly kept: Map<string, string>
  /** What the next write does. */
  writes: Kept | 'hang' = 'kept'

  constructor(kept = new Map<string, string>()) {
    this.kept = kept
  }
  async readAll() {
    return [...this.kept].map(([key, line]) => ({ key, line }))
  }
  async append(lines: readonly { readonly key: string; readonly line: string }[]) {
    return this.change(() => {
      for (const { key, line } of lines) this.kept.set(key, line)
    })
  }
  async remove(keys: readonly string[] = [...this.kept.keys()]) {
    return this.change(() => {
      for (const key of keys) this.kept.delete(key)
    })
  }
  async health() {
    return this.change(() => {})
  }
  private change(task: () => void): Promise<Kept> | Kept {
    if (this.writes === 'hang') return new Promise(() => {})
    if (this.writes === 'kept') task()
    return this.writes
  }
}
