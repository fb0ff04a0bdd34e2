import { useState } from 'react'
import { ChoiceField } from '../../cards/ChoiceField.tsx'
import { QuestionCard, type Response } from '../../cards/QuestionCard.tsx'
import { isRight, rightAnswer } from '../../domain/grade.ts'
import type { Choice } from '../../domain/question.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { href } from '../../ui/href.ts'
import { useSettings, useSurroundings, useToday } from '../context.ts'
import styles from './Today.module.css'

/** The first thing a newcomer sees: a question, answerable before any script has arrived. */
export function FirstVisit({ question }: { readonly question: Choice }) {
  const surroundings = useSurroundings()
  const { progress, now, zone, storage } = surroundings
  const { keys } = useSettings()
  const today = useToday()
  const [shownAt] = useState(now)
  const [response, setResponse] = useState<Response>()

  const answer = (given: Response) => {
    const { append } = progress.getState()
    const [run] = append({
      kind: 'run',
      mode: 'first',
      focus: 'group:401-403',
      seed: 0,
      plan: [question.id],
      feedback: 'now',
    })
    if (!run) return
    append({
      kind: 'answer',
      run: run.id,
      place: 0,
      question: question.id,
      chosen: given.given,
      answer: rightAnswer(question),
      right: isRight(question, given.given),
      ms: Math.min(Math.max(0, now() - shownAt), 86_400_000),
      zone: zone(),
      ...(given.unsure && { unsure: true }),
      ...(given.hint && { hint: true }),
      ...(given.given === '' && { gaveUp: true }),
    })
    setResponse(given)
    // So that the next visit begins with what waits, without going through the log.
    void import('../keepAgenda.ts').then(({ keepAgenda }) =>
      keepAgenda(progress.getState().counted, today, storage),
    )
  }

  const more = () =>
    void import('../startStudy.ts').then(({ startStudy }) => startStudy(surroundings, 'due', today))

  return (
    <div className={styles.first}>
      <div>
        <h1 tabIndex={-1}>Which status code is it?</h1>
        <p className={styles.lead}>
          Teapot teaches HTTP status codes until they stick. Begin with this one.
        </p>
      </div>
      <QuestionCard
        question={question}
        field={(props) => <ChoiceField question={question} {...props} prerendered />}
        response={response}
        onAnswer={answer}
        keys={keys === 'on'}
        prerendered
      >
        <div className={styles.onwards}>
          <Button look="primary" onClick={more}>
            Ten more like this
          </Button>
          <ButtonLink look="quiet" href={href('study/')}>
            I know some already
          </ButtonLink>
        </div>
      </QuestionCard>
    </div>
  )
}
