import { type Ref, useId } from 'react'
import { allOf, isNamed, phraseOf } from '../domain/catalog.ts'
import { type Given, isRight, misplaced, rightAnswer, whyNot } from '../domain/grade.ts'
import type { Question } from '../domain/question.ts'
import { href } from '../ui/href.ts'
import { CodeLink } from './CodeLink.tsx'
import styles from './Feedback.module.css'
import { SectionLink } from './SectionLink.tsx'

interface Props {
  readonly question: Question
  readonly given: Given
  /** Receives focus when the answer is given. */
  readonly headingRef?: Ref<HTMLHeadingElement>
}

/** What was right, what decides, and why the chosen option is wrong here. */
export function Feedback({ question, given, headingRef }: Props) {
  const id = useId()
  const right = isRight(question, given)
  const excluded = whyNot(question, given)
  const others =
    question.form === 'choice'
      ? question.options.filter((option) => option.id in question.whyNot && option.id !== given)
      : []
  const flips = (question.form === 'choice' && question.flips?.()) || {}
  const compare = question.compare[given]
  return (
    <section
      className={styles.feedback}
      data-outcome={right ? 'right' : given === '' ? 'open' : 'wrong'}
      aria-labelledby={id}
    >
      <h2 id={id} ref={headingRef} tabIndex={-1}>
        <span className={styles.glyph} aria-hidden="true">
          {right ? '✓' : given === '' ? '→' : '✗'}
        </span>{' '}
        {verdict(question, given, right)}
      </h2>
      {excluded && (
        <p className={styles.whyNot}>
          <strong>Why not {nameOf(question, given)}?</strong> {excluded} {flips[given]}
        </p>
      )}
      <Misplaced question={question} given={given} />
      <p>
        {!right && <strong>What decides: </strong>}
        {question.explanation}
      </p>
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>Why not the {others.length > 1 ? 'others' : 'other'}?</summary>
          <dl>
            {others.map((option) => (
              <div key={option.id}>
                <dt>{option.text}</dt>
                <dd>
                  {question.whyNot[option.id]} {flips[option.id]}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <p className={styles.more}>
        {question.sections.map((section) => (
          <span key={section}>
            <SectionLink section={section} />
          </span>
        ))}
        {question.codes.slice(0, 3).map((code) => (
          <CodeLink key={code} code={code} />
        ))}
        {compare && <a href={href(`compare/${compare}/`)}>Compare {allOf(compare.split('-'))}</a>}
      </p>
    </section>
  )
}

function verdict(question: Question, given: Given, right: boolean): string {
  if (question.form === 'sorting') {
    const wrong = misplaced(question, given).size
    return right
      ? 'Right, all six'
      : `${question.rows.length - wrong} of ${question.rows.length} are where they belong`
  }
  const answer = nameOf(question, rightAnswer(question))
  if (right) return `Right: ${answer}`
  return given === '' ? `It is ${answer}` : `Not quite: it is ${answer}`
}

/** An option as it is spoken of: a code with its phrase, or the option's own words. */
function nameOf(question: Question, given: Given): string {
  const code = Number(given)
  if (isNamed(code) && !(question.kind === 'class')) return `${given} ${phraseOf(code)}`
  if (question.form !== 'choice') return given
  const text = question.options.find(({ id }) => id === given)?.text ?? given
  return /\s/.test(text) ? `“${text}”` : text
}

function Misplaced({ question, given }: Pick<Props, 'question' | 'given'>) {
  const wrong = misplaced(question, given)
  if (question.form !== 'sorting' || wrong.size === 0) return null
  return (
    <ul className={styles.rows}>
      {question.rows
        .filter((row) => wrong.has(row.id))
        .map((row) => (
          <li key={row.id}>{question.whyNot[row.id]}</li>
        ))}
    </ul>
  )
}
