import type { Answer } from '../domain/log.ts'
import type { Question } from '../domain/question.ts'
import styles from './RunPlayer.module.css'

/** How far the run has come, a mark a question, and how each went where that is told at once. */
export function Steps({
  questions,
  answered,
  place,
  shown,
}: {
  readonly questions: readonly (Question | undefined)[]
  readonly answered: ReadonlyMap<number, Answer>
  readonly place: number
  readonly shown: boolean
}) {
  return (
    <div className={styles.steps} aria-hidden="true">
      {questions.map((question, at) => {
        const answer = answered.get(at)
        const state = !answer
          ? at === place
            ? 'now'
            : 'open'
          : !shown
            ? 'done'
            : answer.right
              ? 'right'
              : 'wrong'
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a step is
        return question && <span key={at} className={styles.step} data-state={state} />
      })}
    </div>
  )
}
