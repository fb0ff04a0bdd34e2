import { classOf, phraseOf } from '../domain/catalog.ts'
import type { Choice, Option } from '../domain/question.ts'
import styles from './ChoiceField.module.css'
import { ClassGlyph } from './ClassGlyph.tsx'
import type { FieldProps } from './field.ts'

interface Props extends FieldProps {
  readonly question: Choice
  readonly prerendered?: boolean
}

/** A tap on an option answers. Arrow keys only choose: Enter, Check or the option's number answers. */
export function ChoiceField({
  question,
  id,
  open,
  given,
  onDraft,
  onAnswer,
  prerendered = false,
}: Props) {
  const described = question.story || question.source ? `${id}-stem` : undefined
  return (
    <fieldset className={styles.field} aria-describedby={described}>
      <legend className={styles.prompt}>{question.prompt}</legend>
      <div className={styles.options} data-numbers={question.options.every(isNumber)}>
        {question.options.map((option) => {
          const right = option.id === question.answer
          const marked = given !== undefined && (right || option.id === given)
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach the radio inside; this is the tap
            <label
              key={option.id}
              className={styles.option}
              data-mark={marked ? (right ? 'right' : 'wrong') : undefined}
              data-answer={prerendered && right ? '' : undefined}
              onClick={(event) => {
                // An arrow key chooses with a click that no pointer made.
                if (event.target instanceof HTMLInputElement && !event.detail) return
                // The radio would take the focus, which belongs to the verdict.
                event.preventDefault()
                onAnswer(option.id)
              }}
            >
              <input
                // A fresh element once answered: what was chosen by key is then checked too.
                key={open ? 'open' : 'answered'}
                type="radio"
                name={id}
                value={option.id}
                defaultChecked={option.id === given}
                disabled={!open && option.id !== given}
                onChange={() => onDraft(option.id)}
              />
              <Label option={option} />
              {(marked || (prerendered && open)) && (
                <span className={styles.mark}>{right ? '✓ Right' : '✗ Your answer'}</span>
              )}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

const isNumber = (option: Option) => /^\d{3}$/.test(option.text)

function Label({ option }: { readonly option: Option }) {
  const code = option.code
  if (code === undefined) {
    return <span className={isNumber(option) ? styles.number : undefined}>{option.text}</span>
  }
  const of = classOf(code)
  return (
    <span className={styles.code} data-class={of}>
      <span className={styles.number}>{code}</span>
      <span className={styles.phrase}>{phraseOf(code)}</span>
      {of && <ClassGlyph of={of} />}
    </span>
  )
}
