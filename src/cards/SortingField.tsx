import { type Given, misplaced } from '../domain/grade.ts'
import type { Sorting } from '../domain/question.ts'
import type { FieldProps } from './field.ts'
import styles from './SortingField.module.css'

/** Six rows, each put into a class. The draft is complete when every row has one. */
export function SortingField({
  question,
  id,
  open,
  given,
  onDraft,
}: FieldProps & { readonly question: Sorting }) {
  const wrong = given === undefined ? new Set<string>() : misplaced(question, given)
  return (
    <fieldset className={styles.field}>
      <legend className={styles.prompt}>{question.prompt}</legend>
      {question.rows.map((row) => (
        <fieldset
          key={row.id}
          className={styles.row}
          data-mark={open ? undefined : wrong.has(row.id) ? 'wrong' : 'right'}
        >
          <legend className={styles.phrase}>{row.text}</legend>
          <div className={styles.classes}>
            {question.options.map((option) => (
              <label
                key={option.id}
                className={styles.option}
                data-class={option.id[0]}
                data-answer={!open && option.id === row.answer ? '' : undefined}
              >
                <input
                  type="radio"
                  name={`${id}-${row.id}`}
                  value={option.id}
                  aria-label={option.text}
                  disabled={!open}
                  onChange={(event) => onDraft(drafted(question, event.target.form, id))}
                />
                <span aria-hidden="true">{option.id}</span>
              </label>
            ))}
          </div>
          <span className={styles.mark}>
            {open ? '' : wrong.has(row.id) ? `✗ ${row.answer}` : '✓'}
          </span>
        </fieldset>
      ))}
    </fieldset>
  )
}

/** Read from the form: the rows in their order, or nothing while one is open. */
function drafted(question: Sorting, form: HTMLFormElement | null, id: string): Given {
  const placed = form ? new FormData(form) : new FormData()
  const pairs = question.rows.map((row) => ({ row: row.id, at: placed.get(`${id}-${row.id}`) }))
  return pairs.some(({ at }) => at === null)
    ? ''
    : pairs.map(({ row, at }) => `${row}:${at}`).join(' ')
}
