import { lazy, Suspense } from 'react'
import { ResultList } from '../../cards/ResultList.tsx'
import { focusName } from '../../domain/focus.ts'
import { type TestResult, testResults } from '../../domain/scores.ts'
import { href } from '../../ui/href.ts'
import { counted } from '../../ui/words.ts'
import { useEntries } from '../context.ts'
import { Picture } from './Picture.tsx'
import styles from './Scores.module.css'

const TestsChart = lazy(() =>
  import('./TestsChart.tsx').then((module) => ({ default: module.TestsChart })),
)

const title = 'Self-tests'
/** As many have room on a phone. */
const shown = 20
const listed = 4

/** How the self-tests went, one after the other; each can be opened again from its row. */
export function Tests() {
  const results = testResults(useEntries())
  const [last] = results
  if (!last) {
    return (
      <Picture
        title={title}
        says={
          <>
            None yet. <a href={href('self-test/')}>Test yourself</a> on a class, a pair or a kind of
            question.
          </>
        }
      />
    )
  }
  return (
    <Picture wide title={title} says={<LastTest last={last} results={results} />}>
      <div className={styles.beside}>
        {results.length > 1 && (
          <div>
            <Suspense fallback={<div className={styles.chart} />}>
              <TestsChart results={results.slice(0, shown).toReversed()} />
            </Suspense>
            <p className={styles.legend}>
              <span>● a test</span>
              <span>★ the best so far of its kind and length</span>
              <span>○ left early</span>
            </p>
          </div>
        )}
        <div>
          <ResultList results={results.slice(0, listed)} />
          {results.length > listed && (
            <details>
              <summary>{counted(results.length - listed, 'earlier test')}</summary>
              <ResultList results={results.slice(listed)} />
            </details>
          )}
        </div>
      </div>
    </Picture>
  )
}

interface LastTestProps {
  readonly last: TestResult
  readonly results: readonly TestResult[]
}

function LastTest({ last: { state, score }, results }: LastTestProps) {
  const before = results
    .slice(1)
    .find(({ state: earlier }) => earlier.run.focus === state.run.focus)?.score
  return (
    <>
      Your latest test, {focusName(state.run.focus) ?? state.run.focus}:{' '}
      <strong>
        {score.right} of {score.asked}
      </strong>
      {before && `, after ${before.right} of ${before.asked} the time before`}.
    </>
  )
}
