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
    screen: await screenOf(page, query, run, progress),
  }
}

/** Someone who has answered nothing yet is shown the first question. */
function isNewcomer(progress: Progress): boolean {
  return !progress.getState().counted.some(({ kind }) => kind === 'answer')
}

function runIn(query: URLSearchParams, progress: Progress): Run | undefined {
  const id = query.get('run')
  return progress
    .getState()
    .counted.find((entry): entry is Run => entry.kind === 'run' && entry.id === id)
}

async function screenOf(
  page: Page,
  query: URLSearchParams,
  run: Run | undefined,
  progress: Progress,
): Promise<ReactNode> {
  const about = query.get('about') ?? undefined
  switch (page.name) {
    case 'today': {
      if (!isNewcomer(progress)) {
        const { Returning } = await import('../screens/today/Returning.tsx')
        return <Returning />
      }
      const [{ FirstVisit }, { firstQuestion }] = await Promise.all([
        import('../screens/today/FirstVisit.tsx'),
        import('../domain/first.ts'),
      ])
      return <FirstVisit question={firstQuestion} />
    }
    case 'study': {
      if (run) {
        const [{ StudyRun }, library] = await Promise.all([
          import('../screens/study/StudyRun.tsx'),
          wordsFor(run),
        ])
        return <StudyRun run={run} library={library} />
      }
      const { StudyStart } = await import('../screens/study/StudyStart.tsx')
      return <StudyStart about={about} />
    }
    case 'self-test': {
      if (run) {
        const [{ TestRun }, library] = await Promise.all([
          import('../screens/selftest/TestRun.tsx'),
          wordsFor(run),
        ])
        return <TestRun run={run} library={library} />
      }
      const { TestStart } = await import('../screens/selftest/TestStart.tsx')
      return <TestStart about={about} />
    }
    case 'codes': {
      const { CodesScreen } = await import('../screens/codes/CodesScreen.tsx')
      return <CodesScreen />
    }
    case 'code': {
      const [{ CodeScreen }, { loadCode }] = await Promise.all([
        import('../screens/codes/CodeScreen.tsx'),
        import('../content/load.ts'),
      ])
      return <CodeScreen code={page.code} words={await loadCode(page.code)} />
    }
    case 'compare-list': {
      const { CompareList } = await import('../screens/compare/CompareList.tsx')
      return <CompareList />
    }
    case 'compare': {
      const [{ CompareScreen }, { loadDistinction }, { distinctionOf }] = await Promise.all([
        import('../screens/compare/CompareScreen.tsx'),
        import('../content/load.ts'),
        import('../domain/neighbours.ts'),
      ])
      const distinction = distinctionOf(page.id)
      if (!distinction) return screenOf({ name: 'missing' }, query, run, progress)
      const words = await loadDistinction(distinction.id)
      return <CompareScreen distinction={distinction} words={words} />
    }
    case 'scores': {
      const { ScoresScreen } = await import('../screens/scores/ScoresScreen.tsx')
      return <ScoresScreen />
    }
    case 'settings': {
      const { SettingsScreen } = await import('../screens/settings/SettingsScreen.tsx')
      return <SettingsScreen />
    }
    case 'missing': {
      const { MissingScreen } = await import('../screens/missing/MissingScreen.tsx')
      return <MissingScreen number={page.number} />
    }
  }
}

async function wordsFor(run: Run) {
  const { libraryFor } = await import('../domain/library.ts')
  return libraryFor(run.plan)
}
