import { decidingQuestion } from '../../content/decidingQuestions.ts'
import { isNamed } from '../../domain/catalog.ts'
import { examOf } from '../../domain/exam.ts'
import { focusName } from '../../domain/focus.ts'
import { distinctionsWith } from '../../domain/neighbours.ts'
import {
  answersIn,
  confusions,
  howFar,
  stopped,
  tally,
  testResults,
  unfinished,
} from '../../domain/scores.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { href } from '../../ui/href.ts'
import { useEntries, useSurroundings, useToday } from '../context.ts'
import { startStudy } from '../startStudy.ts'
import { useAgenda } from '../useAgenda.ts'
import { moreWords, startWords } from '../waiting.ts'
import styles from './Today.module.css'

/** Where to go on, what is due, and how the last tests went. */
export function Returning() {
  const surroundings = useSurroundings()
  const entries = useEntries()
  const today = useToday()
  const waiting = useAgenda()
  const exam = examOf(entries)
  const open = stopped(entries, today)
  const openTest = unfinished(entries, 'test')
  const results = testResults(entries).slice(0, 3)
  const overall = tally(answersIn(entries))

  const study = () => void startStudy(surroundings, 'due', today)

  return (
    <div className={styles.today}>
      <h1 tabIndex={-1}>Today</h1>
      <Card className={styles.card}>
        {open ? (
          <>
            <h2>Go on where you stopped</h2>
            <p>
              {focusName(open.run.focus) ?? 'Study'}: {howFar(open)} answered.
            </p>
            <ButtonLink look="primary" href={href(`study/?run=${open.run.id}`)}>
              Continue
            </ButtonLink>
          </>
        ) : (
          <>
            <p className={styles.figure}>{waiting ? waiting.due : '…'}</p>
            <h2>{waiting?.due === 1 ? 'skill is due today' : 'skills are due today'}</h2>
            <p className={styles.quiet}>{waiting ? moreWords(waiting) : 'Looking it up.'}</p>
            <Button look="primary" onClick={study}>
              {waiting ? startWords('Study', waiting) : 'Study ten questions'}
            </Button>
          </>
        )}
        {exam && exam.day >= today && (
          <p>
            <a href={href('settings/#exam')}>{examWords(exam.day - today)}</a>
            {waiting && `: ${waiting.due + waiting.fresh} to do today`}
          </p>
        )}
        {openTest && (
          <p>
            A self-test is waiting too:{' '}
            <a href={href(`self-test/?run=${openTest.run.id}`)}>
              {focusName(openTest.run.focus) ?? 'Self-test'}, {openTest.answers.length} of{' '}
              {openTest.run.plan.length}
            </a>
          </p>
        )}
      </Card>
      <div className={styles.pair}>
        <Card className={styles.card}>
          <h2>Last self-tests</h2>
          {results.length === 0 ? (
            <p className={styles.quiet}>None yet. Pick a class or a pair and see how it goes.</p>
          ) : (
            <ul className={styles.results}>
              {results.map(({ state, score }) => (
                <li key={state.run.id}>
                  <a href={href(`self-test/?run=${state.run.id}`)}>{focusName(state.run.focus)}</a>
                  <span>
                    {score.right} of {score.asked}
                  </span>
                </li>
              ))}
            </ul>
          )}
          <ButtonLink href={href('self-test/')}>Test yourself</ButtonLink>
        </Card>
        <MixUp />
      </div>
      <p className={styles.quiet}>
        {overall.right} of {overall.asked} answers right so far.{' '}
        <a href={href('scores/')}>All scores</a>
      </p>
    </div>
  )
}

function examWords(days: number): string {
  if (days < 2) return days === 0 ? 'Exam today' : 'Exam tomorrow'
  return `Exam in ${days} days`
}

/** The pair that this learner takes for each other most often, or the pair that everybody does. */
function MixUp() {
  const worst = confusions(answersIn(useEntries()))[0]
  const right = worst && isNamed(worst.right) ? worst.right : 401
  const chosen = worst?.chosen ?? 403
  const pair = distinctionsWith(right).find(({ codes }) => codes.some((code) => code === chosen))
  return (
    <Card className={styles.card}>
      <h2>{worst ? 'You mix these up' : 'Most people mix these up'}</h2>
      <p>
        <strong>{right}</strong> and <strong>{chosen}</strong>
        {worst && worst.times > 1 && `, ${worst.times} times so far`}
        {pair && `. ${decidingQuestion(pair.id)}`}
      </p>
      {pair ? (
        <ButtonLink href={href(`compare/${pair.id}/`)}>Compare them</ButtonLink>
      ) : (
        <ButtonLink href={href(`codes/${right}/`)}>Read about {right}</ButtonLink>
      )}
    </Card>
  )
}
