import type { ReactNode } from 'react'
import type { Run } from '../domain/log.ts'
import type { Progress } from '../progress/store.ts'
import { type Page, pageAt } from './paths.ts'

/** A page ready to be drawn: its screen and everything that the screen needs have been fetched. */
export interface View {
  readonly page: Page
  /** Changes when the screen should start afresh. */
  readonly key: string
  readonly screen: ReactNode
}

/**
 * Fetches what a page needs, and no more. `path` is relative to the base, `query` what follows the question mark.
 * Rejects when something cannot be fetched.
 */
export async function openView(
  path: string,
  query: URLSearchParams,
  progress: Progress,
): Promise<View> {
  const page = pageAt(path)
  const run = runIn(query, progress)
  const key = `${path}?${run ? `run=${run.id}` : ''}${isNewcomer(progress)}`
  return {
    page,
    key: page.name === 'today' ? key : `${path}?${query}`,
    screen: await screenFor(page, query, run, progress),
  }
}

/** Someone who has answered nothing yet is shown the first question. */
export function isNewcomer(progress: Progress): boolean {
  return !progress.getState().counted.some(({ kind }) => kind === 'answer')
}

function runIn(query: URLSearchParams, progress: Progress): Run | undefined {
  const id = query.get('run')
  return progress
    .getState()
    .counted.find((entry): entry is Run => entry.kind === 'run' && entry.id === id)
}

/** A newcomer's first question is a step nearer than all else: it is the first load. */
async function screenFor(
  page: Page,
  query: URLSearchParams,
  run: Run | undefined,
  progress: Progress,
): Promise<ReactNode> {
  if (page.name !== 'today' || !isNewcomer(progress)) {
    const { screenOf } = await import('./screens.tsx')
    return screenOf(page, query, run, progress.getState().counted)
  }
  const { firstScreen } = await import('./firstScreen.tsx')
  return firstScreen
}
