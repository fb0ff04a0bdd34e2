/** Local storage as a page sees it, with the troubles it can have. */
export class FakeStorage implements Storage {
  readonly kept = new Map<string, string>()
  /** What the next write does. */
  writes: 'work' | 'full' | 'blocked' | 'ignored' = 'work'

  get length() {
    return this.kept.size
  }
  key(place: number) {
    return [...this.kept.keys()][place] ?? null
  }
  getItem(key: string) {
    return this.kept.get(key) ?? null
  }
  setItem(key: string, value: string) {
    if (this.writes === 'full') throw new DOMException('full', 'QuotaExceededError')
    if (this.writes === 'blocked') throw new DOMException('blocked', 'SecurityError')
    if (this.writes === 'work') this.kept.set(key, value)
  }
  removeItem(key: string) {
    this.kept.delete(key)
  }
  clear() {
    this.kept.clear()
  }
}
