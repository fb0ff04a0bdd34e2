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

/** Each screen is a file of its own, fetched when it is shown. */
const fetched = {
  firstVisit: () => import('../screens/today/FirstVisit.tsx'),
  firstQuestion: () => import('../domain/first.ts'),
  returning: () => import('../screens/today/Returning.tsx'),
  studyRun: () => import('../screens/study/StudyRun.tsx'),
  studyStart: () => import('../screens/study/StudyStart.tsx'),
  testRun: () => import('../screens/selftest/TestRun.tsx'),
  testStart: () => import('../screens/selftest/TestStart.tsx'),
  codes: () => import('../screens/codes/CodesScreen.tsx'),
  code: () => import('../screens/codes/CodeScreen.tsx'),
  compareList: () => import('../screens/compare/CompareList.tsx'),
  compare: () => import('../screens/compare/CompareScreen.tsx'),
  scores: () => import('../screens/scores/ScoresScreen.tsx'),
  settings: () => import('../screens/settings/SettingsScreen.tsx'),
  missing: () => import('../screens/missing/MissingScreen.tsx'),
  words: () => import('../content/load.ts'),
  neighbours: () => import('../domain/neighbours.ts'),
  library: () => import('../domain/library.ts'),
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
        const { Returning } = await fetched.returning()
        return <Returning />
      }
      const [{ FirstVisit }, { firstQuestion }] = await Promise.all([
        fetched.firstVisit(),
        fetched.firstQuestion(),
      ])
      return <FirstVisit question={firstQuestion} />
    }
    case 'study': {
      if (run) {
        const [{ StudyRun }, library] = await Promise.all([fetched.studyRun(), wordsFor(run)])
        return <StudyRun run={run} library={library} />
      }
      const { StudyStart } = await fetched.studyStart()
      return <StudyStart about={about} />
    }
    case 'self-test': {
      if (run) {
        const [{ TestRun }, library] = await Promise.all([fetched.testRun(), wordsFor(run)])
        return <TestRun run={run} library={library} />
      }
      const { TestStart } = await fetched.testStart()
      return <TestStart about={about} />
    }
    case 'codes': {
      const { CodesScreen } = await fetched.codes()
      return <CodesScreen />
    }
    case 'code': {
      const [{ CodeScreen }, { loadCode }] = await Promise.all([fetched.code(), fetched.words()])
      return <CodeScreen code={page.code} words={await loadCode(page.code)} />
    }
    case 'compare-list': {
      const { CompareList } = await fetched.compareList()
      return <CompareList />
    }
    case 'compare': {
      const [{ CompareScreen }, { loadDistinction }, { distinctionOf }] = await Promise.all([
        fetched.compare(),
        fetched.words(),
        fetched.neighbours(),
      ])
      const distinction = distinctionOf(page.id)
      if (!distinction) return screenOf({ name: 'missing' }, query, run, progress)
      const words = await loadDistinction(distinction.id)
      return <CompareScreen distinction={distinction} words={words} />
    }
    case 'scores': {
      const { ScoresScreen } = await fetched.scores()
      return <ScoresScreen />
    }
    case 'settings': {
      const { SettingsScreen } = await fetched.settings()
      return <SettingsScreen />
    }
    case 'missing': {
      const { MissingScreen } = await fetched.missing()
      return <MissingScreen number={page.number} />
    }
  }
}

async function wordsFor(run: Run) {
  const { libraryFor } = await fetched.library()
  return libraryFor(run.plan)
}
