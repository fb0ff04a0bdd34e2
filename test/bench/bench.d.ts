import type { Browser } from '@playwright/test'

/** What a bench is given: a browser, and the addresses of Teapot and of what it is measured against. */
export interface Given {
  readonly browser: Browser
  readonly site: string
  readonly rivals: string
  readonly rounds: number
}

/** Returns its rows by name. */
export type Bench = (given: Given) => Promise<Record<string, object>>
