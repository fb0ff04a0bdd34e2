import { focusName } from '../domain/focus.ts'
import type { TestResult } from '../domain/scores.ts'
import { href } from '../ui/href.ts'
import { dateWords, durationWords } from '../ui/words.ts'
import styles from './ResultList.module.css'

/** Self-tests that are over, newest first; the best of each category and length is marked. */
export function ResultList({ results }: { readonly results: readonly TestResult[] }) {
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <th scope="col">Test</th>
            <th scope="col">Score</th>
            <th scope="col">Time</th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ state: { run, end }, score, ms, best }) => (
            <tr key={run.id}>
              <td>
                <a href={href(`self-test/?run=${run.id}`)}>{focusName(run.focus) ?? run.focus}</a>
                {end?.how === 'quit' && ' (left early)'}
              </td>
              <td className={styles.figure}>
                {score.right} of {score.asked}
                {best && <strong className={styles.best}> ★ best</strong>}
              </td>
              <td className={styles.figure}>{durationWords(ms)}</td>
              <td>{dateWords(run.at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
