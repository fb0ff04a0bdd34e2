import { useEffect, useId, useRef, useState } from 'react'
import { rightAnswer } from '../domain/grade.ts'
import type { Question } from '../domain/question.ts'
import { Button } from '../ui/Button.tsx'
import { isTextField } from '../ui/isTextField.ts'
import { useKeys } from '../ui/useKeys.ts'
import { Feedback } from './Feedback.tsx'
import styles from './FlipCard.module.css'
import { type Response, Stem } from './QuestionCard.tsx'

interface Props {
  readonly question: Question
  readonly onAnswer: (response: Response) => void
  /** Whether Space turns the card, and 1 and 2 answer. */
  readonly keys: boolean
}

/** A card to turn over: the back is not there until it is asked for, and the learner is the judge. */
export function FlipCard({ question, onAnswer, keys }: Props) {
  const id = useId()
  const [turned, setTurned] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)

  const judge = (knew: boolean) =>
    onAnswer({
      given: knew ? rightAnswer(question) : '',
      unsure: false,
      hint: false,
      selfGraded: true,
    })

  useEffect(() => {
    if (turned) heading.current?.focus({ preventScroll: true })
  }, [turned])

  useKeys((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return
    if (event.key === ' ' && !turned) setTurned(true)
    else if (event.key === '1' && turned) judge(true)
    else if (event.key === '2' && turned) judge(false)
    else return
    event.preventDefault()
  }, keys)

  return (
    <div className={styles.card} data-flip="">
      <div className={styles.front}>
        <Stem question={question} id={`${id}-stem`} />
        <p className={styles.prompt}>{question.prompt}</p>
        <Offered question={question} />
      </div>
      {turned ? (
        <>
          <Feedback question={question} given="" headingRef={heading} />
          <div className={styles.judge}>
            <Button look="primary" onClick={() => judge(true)}>
              Knew it <kbd>1</kbd>
            </Button>
            <Button onClick={() => judge(false)}>
              Didn’t <kbd>2</kbd>
            </Button>
          </div>
        </>
      ) : (
        <Button look="primary" onClick={() => setTurned(true)}>
          Show the back <kbd>Space</kbd>
        </Button>
      )}
    </div>
  )
}

/** What there is to choose from, where the question is about choosing. */
function Offered({ question }: { readonly question: Question }) {
  const byHeart = ['meaning', 'number', 'recall', 'header'].includes(question.kind)
  if (question.form === 'typed' || byHeart) return null
  const texts = question.form === 'sorting' ? question.rows : question.options
  return (
    <ul className={styles.offered}>
      {texts.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}
