/** What the inline script in the page reads before the first paint. A copy of what the log says: it may be thrown away. */
export interface Boot {
  readonly theme: string
  readonly motion: string
  /** Has answered before, so that the newcomer's question need not show. */
  readonly returning: boolean
}

export function writeBoot(storage: () => Storage, boot: Boot): void {
  try {
    const text = JSON.stringify(boot)
    if (storage().getItem('teapot:boot') !== text) storage().setItem('teapot:boot', text)
  } catch {
    // Without it the next visit paints in the system's colours first. Nothing is lost.
  }
}
