import type { Tab } from './story.mjs'

/** A browser with one open tab. */
export interface Opened {
  readonly version: string
  readonly tab: Tab
  readonly close: () => Promise<unknown>
}
