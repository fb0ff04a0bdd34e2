import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Answer, Run } from '../domain/log.ts'
import type { Question } from '../domain/question.ts'
import { Button } from '../ui/Button.tsx'
import { isTextField } from '../ui/isTextField.ts'
import { useKeys } from '../ui/useKeys.ts'
import { Countdown } from './Countdown.tsx'
import { Disagree } from './Disagree.tsx'
import { Field } from './Field.tsx'
import { FlipCard } from './FlipCard.tsx'
import { QuestionCard, type Response } from './QuestionCard.tsx'
import styles from './RunPlayer.module.css'
import { Steps } from './Steps.tsx'
import { useStopwatch } from './useStopwatch.ts'

interface Props {
  readonly title: string
  readonly feedback: Run['feedback']
  /** One a place; a place without a question is passed over. */
  readonly questions: readonly (Question | undefined)[]
  /** A question that is not there yet is on its way. */
  readonly isFetching?: boolean
  readonly answers: readonly Answer[]
  readonly keys: boolean
  /** Cards to turn over, in place of questions with options. */
  readonly flip?: boolean
  readonly now: () => number
  readonly onAnswer: (
    place: number,
    question: Question,
    response: Response,
    ms: number,
    away: boolean,
  ) => void
  /** Takes the latest answer back; returns its place. */
  readonly onUndo: () => number | undefined
  /** Gives back what was taken back last; returns its place. Undefined when there is nothing to give back. */
  readonly onRedo?: () => number | undefined
  readonly mayRedo?: boolean
  readonly onDisagree: (question: Question, reason: string) => void
  /** The last question has been answered and read. */
  readonly onFinish: () => void
  readonly onQuit: () => void
  readonly quitWords: string
  /** How many questions there will be, where that is not known: "at most 25"; empty to say nothing. */
  readonly total?: string
  readonly onPlace?: (words: string) => void
  /** Milliseconds left for what is not answered yet; absent when untimed. */
  readonly left?: number
  readonly onTimeUp?: () => void
}

/** One question a screen, with a visible end. What was answered stays answered: leaving loses nothing. */
export function RunPlayer(props: Props) {
  const { questions, answers, feedback, keys, now, onAnswer, onFinish, onPlace } = props
  const answered = new Map(answers.map((answer) => [answer.place, answer]))
  const [place, setPlace] = useState(() => nextPlace(questions, answered))
  const heading = useRef<HTMLHeadingElement>(null)
  const question = questions[place]
  const answer = answered.get(place)
  const [paused, setPaused] = useState(false)
  const [spent, wasAway] = useStopwatch(now, place, !paused && !answer)
  const asked = questions.filter(Boolean).length
  const number = questions.slice(0, place + 1).filter(Boolean).length
  const total = props.total ?? String(asked)
  const words = `Question ${number}${total && ` of ${total}`}`

  useEffect(() => onPlace?.(words), [words, onPlace])
  useEffect(() => {
    if (place >= 0) heading.current?.focus()
  }, [place])

  // What would have made another option right is worked out while the question is read.
  useEffect(() => {
    if (question?.form !== 'choice') return
    const { flips } = question
    const reading = setTimeout(() => flips?.(), 300)
    return () => clearTimeout(reading)
  }, [question])

  const [isWaiting, setWaiting] = useState(false)
  const goOn = () => {
    const next = nextPlace(questions, answered, place)
    setWaiting(next === -1 && props.isFetching === true)
    if (next !== -1) setPlace(next)
    else if (!props.isFetching) onFinish()
  }
  // Where no question is left at all, a run is over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when what was waited for has come
  useEffect(() => {
    if ((isWaiting || !question) && !props.isFetching) goOn()
  }, [isWaiting, props.isFetching])

  useKeys(
    (event) => {
      if (event.key !== 'Enter' || isControl(event.target)) return
      event.preventDefault()
      goOn()
    },
    answer !== undefined && feedback === 'now',
  )

  // A clock counts the time of answers: what is skipped would be free.
  const skippable = !answer && props.left === undefined
  const undo = () => {
    const back = props.onUndo()
    if (back !== undefined) setPlace(back)
  }

  const redo = () => {
    const given = props.onRedo?.()
    if (given !== undefined) setPlace(given)
  }

  useKeys((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return
    const key = event.key.toLowerCase()
    if (key === 'u') undo()
    else if (key === 'r' && props.onRedo) redo()
    else if (key === 's' && skippable) goOn()
    else return
    event.preventDefault()
  }, keys && !paused)

  // What comes next may depend on the answer, so it is looked for once the answer has been logged.
  const isDone = answer !== undefined && (feedback === 'end' || props.flip === true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useLayoutEffect(() => {
    if (isDone) goOn()
  }, [isDone, place])

  if (!question) return null
  const respond = (response: Response) => {
    onAnswer(place, question, response, Math.round(spent()), wasAway())
  }
  const last = nextPlace(questions, answered, place) === -1
  return (
    <div className={styles.player}>
      <div className={styles.top}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          <span className={styles.title}>{props.title}</span> {words}
        </h1>
        {props.left !== undefined && (
          <>
            <Countdown
              left={() => (props.left ?? 0) - (answer ? 0 : spent())}
              onTimeUp={() => props.onTimeUp?.()}
            />
            <Button look="quiet" onClick={() => setPaused(!paused)}>
              {paused ? 'Go on' : 'Pause'}
            </Button>
          </>
        )}
        {/* Always there, so that nothing moves when they begin or cease to work. */}
        <Button
          look="quiet"
          disabled={answered.size === 0}
          onClick={undo}
          aria-keyshortcuts={keys ? 'u' : undefined}
        >
          Undo
        </Button>
        {props.onRedo && (
          <Button
            look="quiet"
            disabled={!props.mayRedo}
            onClick={redo}
            aria-keyshortcuts={keys ? 'r' : undefined}
          >
            Redo
          </Button>
        )}
        {props.left === undefined && (
          <Button
            look="quiet"
            disabled={!skippable}
            onClick={goOn}
            aria-keyshortcuts={keys ? 's' : undefined}
          >
            Skip
          </Button>
        )}
        <Button look="quiet" onClick={props.onQuit}>
          {props.quitWords}
        </Button>
        {props.total === undefined && (
          <Steps
            questions={questions}
            answered={answered}
            place={place}
            shown={feedback === 'now'}
          />
        )}
      </div>
      {paused && (
        <p className={styles.paused}>Paused. The question waits, and so does the clock.</p>
      )}
      <div hidden={paused}>
        {props.flip ? (
          <FlipCard key={place} question={question} keys={keys && !paused} onAnswer={respond} />
        ) : (
          <QuestionCard
            key={place}
            question={question}
            field={(field) => <Field question={question} {...field} />}
            response={feedback === 'now' && answer ? responseOf(answer) : undefined}
            onAnswer={respond}
            keys={keys && !paused}
          >
            <div className={styles.onwards}>
              <Button look="primary" onClick={goOn}>
                {last ? 'See how it went' : 'Continue'} <kbd>Enter</kbd>
              </Button>
            </div>
            <Disagree onDisagree={(reason) => props.onDisagree(question, reason)} />
          </QuestionCard>
        )}
      </div>
    </div>
  )
}

/** The first open place after `from`, or -1. */
function nextPlace(
  questions: Props['questions'],
  answered: ReadonlyMap<number, Answer>,
  from = -1,
): number {
  return questions.findIndex((question, place) => place > from && question && !answered.has(place))
}

function responseOf(answer: Answer): Response {
  return { given: answer.chosen, unsure: answer.unsure ?? false, hint: answer.hint ?? false }
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, a, summary, textarea, select')
}
