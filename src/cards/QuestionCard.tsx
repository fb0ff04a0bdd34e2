import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Given } from '../domain/grade.ts'
import type { Question } from '../domain/question.ts'
import { Button } from '../ui/Button.tsx'
import { isTextField } from '../ui/isTextField.ts'
import { useKeys } from '../ui/useKeys.ts'
import { Feedback } from './Feedback.tsx'
import type { FieldProps } from './field.ts'
import styles from './QuestionCard.module.css'

/** An answer as the learner gives it, before it is graded. */
export interface Response {
  readonly given: Given
  readonly unsure: boolean
  readonly hint: boolean
  /** The back of the card was seen before answering. */
  readonly selfGraded?: true
}

interface Props {
  readonly question: Question
  /** The form of answer that the question takes. */
  readonly field: (props: FieldProps) => ReactNode
  /** What was answered; undefined while the question is open. */
  readonly response: Response | undefined
  readonly onAnswer: (response: Response) => void
  /** Whether 1–4, H, N and D are keys. Enter always works. */
  readonly keys: boolean
  /** Stands in the HTML before the script arrives: marks and explanations for every option are part of it. */
  readonly prerendered?: boolean
  /** Shown once the question is answered: the way on. */
  readonly children?: ReactNode
}

/** One question, from asking to explaining. The options stay where they are. */
export function QuestionCard({
  question,
  field,
  response,
  onAnswer,
  keys,
  prerendered = false,
  children,
}: Props) {
  const id = useId()
  const [draft, setDraft] = useState<Given>('')
  const [unsure, setUnsure] = useState(false)
  const [hint, setHint] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const verdict = useRef<HTMLHeadingElement>(null)
  const open = response === undefined
  // The marks are painted first, and what explains them is drawn in the next frame.
  const [explained, setExplained] = useState(!open || prerendered)
  const shown = response !== undefined && explained

  const answer = (given: Given) => {
    if (open) onAnswer({ given, unsure: unsure && given !== '', hint })
  }

  // A choice made before the script arrived fired no event that React could hear.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the script arrives
  useLayoutEffect(() => {
    const chosen = form.current?.querySelector<HTMLInputElement>('input[type=radio]:checked')
    if (prerendered && chosen) answer(chosen.value)
  }, [])

  useEffect(() => {
    if (open) return
    if (!explained) return afterPaint(() => setExplained(true))
    // Both make the browser lay the page out at once.
    return afterPaint(() => {
      verdict.current?.focus({ preventScroll: true })
      verdict.current?.scrollIntoView({ block: 'nearest' })
    })
  }, [open, explained])

  useKeys((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return
    const key = event.key.toLowerCase()
    const option = question.form === 'choice' ? question.options[Number(key) - 1] : undefined
    if (option) answer(option.id)
    else if (key === 'd') answer('')
    else if (key === 'h') setHint(true)
    else if (key === 'n') setUnsure((before) => !before)
    else return
    event.preventDefault()
  }, keys && open)

  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault()
    if (draft !== '') answer(draft)
  }

  return (
    <div className={styles.card} data-prerendered={prerendered && open ? '' : undefined}>
      <Stem question={question} id={`${id}-stem`} />
      <form ref={form} className={styles.form} onSubmit={submit} autoComplete="off">
        {field({ id, given: response?.given, open, draft, onDraft: setDraft, onAnswer: answer })}
        {hint && open && (
          <p className={styles.hint} role="status">
            <strong>Hint:</strong> {question.hint}
          </p>
        )}
        {!shown && (
          <div className={styles.actions}>
            <Button type="submit" look="primary" disabled={draft === ''}>
              Check
            </Button>
            <Button
              look="quiet"
              aria-pressed={unsure}
              onClick={() => setUnsure(!unsure)}
              aria-keyshortcuts={keys ? 'n' : undefined}
            >
              Not sure
            </Button>
            <Button
              look="quiet"
              disabled={hint}
              onClick={() => setHint(true)}
              aria-keyshortcuts={keys ? 'h' : undefined}
            >
              Hint
            </Button>
            <Button
              look="quiet"
              onClick={() => answer('')}
              aria-keyshortcuts={keys ? 'd' : undefined}
            >
              I don’t know
            </Button>
          </div>
        )}
      </form>
      {prerendered && open && question.form === 'choice' && (
        <div className={styles.previews}>
          {question.options.map((option) => (
            <Feedback key={option.id} question={question} given={option.id} />
          ))}
        </div>
      )}
      {shown && <Feedback question={question} given={response.given} headingRef={verdict} />}
      {shown && children}
    </div>
  )
}

/** Runs a task once the next frame has been painted; returns how to call it off. */
function afterPaint(task: () => void): () => void {
  let later: ReturnType<typeof setTimeout>
  const frame = requestAnimationFrame(() => {
    later = setTimeout(task)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(later)
  }
}

/** The situation or source code that a question is about. */
export function Stem({ question, id }: { readonly question: Question; readonly id: string }) {
  const { source, story } = question
  if (!source && !story) return null
  return (
    <div id={id} className={styles.stem}>
      {source && (
        <figure>
          <figcaption>
            <strong>{source.title}.</strong> {source.brief}
          </figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide code scrolls sideways, so it must take the keyboard */}
          <pre tabIndex={0}>
            <code>
              {source.text.split('«?»').map((part, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change their places
                <span key={place}>
                  {place > 0 && <mark>?</mark>}
                  {part}
                </span>
              ))}
            </code>
          </pre>
        </figure>
      )}
      {story && <p>{story}</p>}
    </div>
  )
}
