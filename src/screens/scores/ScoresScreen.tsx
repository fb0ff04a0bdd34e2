import { lazy, Suspense } from 'react'
import { useEntries } from '../context.ts'
import { KeepSafe } from './KeepSafe.tsx'
import { NothingYet } from './NothingYet.tsx'
import styles from './Scores.module.css'

// Whoever has answered nothing yet needs neither the figures nor what works them out.
const Figures = lazy(() => import('./Figures.tsx').then((module) => ({ default: module.Figures })))

/** What was right and wrong, where, when, and what gets mixed up. All of it worked out from the log. */
export function ScoresScreen() {
  const begun = useEntries().some(({ kind }) => kind === 'answer')
  return (
    <div className={styles.screen}>
      <h1 tabIndex={-1}>Scores</h1>
      {begun ? (
        <Suspense fallback={<div className={styles.awaited} />}>
          <Figures />
        </Suspense>
      ) : (
        <NothingYet />
      )}
      <div className={styles.column}>
        <KeepSafe />
      </div>
    </div>
  )
}
