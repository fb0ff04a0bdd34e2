import type { ReactNode } from 'react'
import { isRegistered } from '../domain/catalog.ts'
import type { Answer, Entry, Run } from '../domain/log.ts'
import { distinctionOf } from '../domain/neighbours.ts'
import type { Page } from './paths.ts'

/** Each screen is a file of its own, fetched when it is shown. */
const fetched = {
  returning: () => import('../screens/today/Returning.tsx'),
  studyRun: () => import('../screens/study/StudyRun.tsx'),
  studyStart: () => import('../screens/study/StudyStart.tsx'),
  testRun: () => import('../screens/selftest/TestRun.tsx'),
  testStart: () => import('../screens/selftest/TestStart.tsx'),
  codes: () => import('../screens/codes/CodesScreen.tsx'),
  code: () => import('../screens/codes/CodeScreen.tsx'),
  wildCode: () => import('../screens/codes/WildScreen.tsx'),
  guide: () => import('../screens/guide/GuideScreen.tsx'),
  print: () => import('../screens/print/PrintScreen.tsx'),
  takeAlong: () => import('../screens/take-along/TakeAlongScreen.tsx'),
  compareList: () => import('../screens/compare/CompareList.tsx'),
  compare: () => import('../screens/compare/CompareScreen.tsx'),
  later: () => import('../screens/compare/later.ts'),
  decide: () => import('../screens/decide/DecideScreen.tsx'),
  scores: () => import('../screens/scores/ScoresScreen.tsx'),
  settings: () => import('../screens/settings/SettingsScreen.tsx'),
  missing: () => import('../screens/missing/MissingScreen.tsx'),
  codeWords: () => import('../content/load/code.ts'),
  distinctionWords: () => import('../content/load/distinction.ts'),
  guideWords: () => import('../content/load/guide.ts'),
  wildWords: () => import('../content/load/wild.ts'),
  wild: () => import('../content/wild.ts'),
  guides: () => import('../domain/guide.ts'),
  library: () => import('../domain/library.ts'),
  session: () => import('../domain/session.ts'),
  model: () => import('../domain/model/solve.ts'),
  walk: () => import('../domain/model/walk.ts'),
  house: () => import('../domain/house.ts'),
}

/** Fetches what most learners open next. */
export function fetchAhead(): void {
  for (const next of [fetched.studyRun, fetched.library, fetched.returning, fetched.scores]) {
    // Its failure is told when it is needed: browsers remember it, and only a new load of the page fetches it again.
    next().catch(() => {})
  }
}

/** The screen of a page, with the words that it shows. Rejects when something cannot be fetched. */
export async function screenOf(
  page: Page,
  query: URLSearchParams,
  run: Run | undefined,
  entries: readonly Entry[],
): Promise<ReactNode> {
  const about = query.get('about') ?? undefined
  switch (page.name) {
    case 'today': {
      const { Returning } = await fetched.returning()
      return <Returning />
    }
    case 'study': {
      if (run) {
        const [{ StudyRun }, library] = await Promise.all([
          fetched.studyRun(),
          wordsFor(run, entries),
        ])
        return <StudyRun run={run} library={library} />
      }
      const { StudyStart } = await fetched.studyStart()
      return <StudyStart about={about} />
    }
    case 'self-test': {
      if (run) {
        const [{ TestRun }, library] = await Promise.all([
          fetched.testRun(),
          wordsFor(run, entries),
        ])
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
      const { code } = page
      if (!isRegistered(code)) return wildScreen(code)
      const [{ CodeScreen }, { loadCode }] = await Promise.all([
        fetched.code(),
        fetched.codeWords(),
      ])
      return <CodeScreen code={code} words={await loadCode(code)} />
    }
    case 'compare-list': {
      const { CompareList } = await fetched.compareList()
      return <CompareList />
    }
    case 'compare': {
      const [{ CompareScreen }, { later }, { loadDistinction }] = await Promise.all([
        fetched.compare(),
        fetched.later(),
        fetched.distinctionWords(),
      ])
      const distinction = distinctionOf(page.id)
      if (!distinction) return screenOf({ name: 'missing' }, query, run, entries)
      const words = await loadDistinction(distinction.id)
      const solved = later(async () => {
        const { solve } = await fetched.model()
        return words.cases.map((story) => solve(story, distinction.codes))
      })
      // A page that is being written has nobody to come near.
      if (import.meta.env.SSR) solved.start()
      return <CompareScreen distinction={distinction} words={words} solved={solved} />
    }
    case 'decide': {
      const [{ DecideScreen }, { stand: standOf }, { houseRulesOf }, { loadCode }] =
        await Promise.all([fetched.decide(), fetched.walk(), fetched.house(), fetched.codeWords()])
      const walk = Object.fromEntries(query)
      const stand = standOf(walk, houseRulesOf(entries))
      const words = stand.kind === 'answer' ? await loadCode(stand.decision.code) : undefined
      return <DecideScreen walk={walk} stand={stand} words={words} />
    }
    case 'guide': {
      const [{ GuideScreen }, { loadGuide }, { guideOf }] = await Promise.all([
        fetched.guide(),
        fetched.guideWords(),
        fetched.guides(),
      ])
      const guide = guideOf(page.id)
      if (!guide) return screenOf({ name: 'missing' }, query, run, entries)
      return <GuideScreen guide={guide} words={await loadGuide(guide.id)} />
    }
    case 'print': {
      const { PrintScreen } = await fetched.print()
      return <PrintScreen />
    }
    case 'take-along': {
      const { TakeAlongScreen } = await fetched.takeAlong()
      return <TakeAlongScreen />
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
      return <MissingScreen number={undefined} />
    }
  }
}

/** A number that is not registered: somebody’s own, or nobody’s. */
async function wildScreen(code: number): Promise<ReactNode> {
  const { usesOf } = await fetched.wild()
  if (usesOf(code).length === 0) {
    const { MissingScreen } = await fetched.missing()
    return <MissingScreen number={code} />
  }
  const [{ WildScreen }, { loadWild }] = await Promise.all([
    fetched.wildCode(),
    fetched.wildWords(),
  ])
  return <WildScreen code={code} words={await loadWild()} />
}

async function wordsFor(run: Run, entries: readonly Entry[]) {
  const [{ libraryFor }, { placesOf, mayAsk }] = await Promise.all([
    fetched.library(),
    fetched.session(),
  ])
  const answers = entries.filter((entry): entry is Answer => {
    return entry.kind === 'answer' && entry.run === run.id
  })
  return libraryFor([...placesOf(run, answers), ...mayAsk(run)])
}
