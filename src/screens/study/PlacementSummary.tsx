import { useEffect, useRef } from 'react'
import { CodeLink } from '../../cards/CodeLink.tsx'
import { RunSummary } from '../../cards/RunSummary.tsx'
import type { Answer, Run } from '../../domain/log.ts'
import { codesPlaced, knownByPlacement } from '../../domain/placement.ts'
import type { Question } from '../../domain/question.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Study.module.css'

interface Props {
  readonly run: Run
  readonly questions: readonly (Question | undefined)[]
  readonly answers: readonly Answer[]
  readonly onStudy: () => void
  readonly onUndo: () => void
}

/** What a placement found out, and on to what is left. */
export function PlacementSummary({ run, questions, answers, onStudy, onUndo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const all = codesPlaced(run.focus).length
  const known = knownByPlacement(run.focus, answers)
  return (
    <div className={styles.start}>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {known.length === 0 ? 'A fresh start' : `You know ${known.length} of ${all} already`}
        </h1>
        <p className={styles.lead}>
          {known.length === 0
            ? 'Study begins with the codes that everybody meets first.'
            : 'What these say is not drilled. Stories and look-alikes still come.'}
        </p>
      </div>
      {known.length > 0 && (
        <ul className={styles.known} aria-label="Codes that you know">
          {known
            .toSorted((a, b) => a - b)
            .map((code) => (
              <li key={code}>
                <CodeLink code={code} />
              </li>
            ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button look="primary" onClick={onStudy}>
          Study {known.length === 0 ? 'the first ones' : 'the rest'}
        </Button>
        {answers.length > 0 && (
          <Button look="quiet" onClick={onUndo}>
            Undo
          </Button>
        )}
      </div>
      <RunSummary questions={questions} answers={answers} />
    </div>
  )
}
