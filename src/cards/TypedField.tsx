import { useState } from 'react'
import { phraseOf } from '../domain/catalog.ts'
import type { Typed } from '../domain/question.ts'
import { readTyped } from '../domain/typed.ts'
import { Button } from '../ui/Button.tsx'
import type { FieldProps } from './field.ts'
import styles from './TypedField.module.css'

/** The code is typed. Nothing is suggested while typing; a slip of two digits is asked about before it is scored. */
export function TypedField({
  question,
  id,
  open,
  given,
  onDraft,
  onAnswer,
}: FieldProps & { readonly question: Typed }) {
  const [text, setText] = useState('')
  const reading = readTyped(text, question.answer)
  const right = given === String(question.answer)
  return (
    <div className={styles.field}>
      <label className={styles.prompt} htmlFor={`${id}-typed`}>
        {question.prompt}
      </label>
      <div className={styles.line} data-mark={open ? undefined : right ? 'right' : 'wrong'}>
        <input
          id={`${id}-typed`}
          className={styles.input}
          value={open ? text : given || '—'}
          readOnly={!open}
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={60}
          aria-describedby={`${id}-stem ${id}-note`}
          onChange={(event) => {
            setText(event.target.value)
            const read = readTyped(event.target.value, question.answer)
            onDraft(read.kind === 'code' ? String(read.code) : '')
          }}
        />
        {!open && (
          <span className={styles.mark}>
            {right ? '✓ Right' : `✗ It is ${question.answer} ${phraseOf(question.answer)}`}
          </span>
        )}
      </div>
      <div id={`${id}-note`} role="status" className={styles.note}>
        {open && reading.kind === 'did-you-mean' && (
          <>
            Did you mean {reading.code}?{' '}
            <Button onClick={() => onAnswer(String(reading.code))}>Yes, {reading.code}</Button>{' '}
            <Button look="quiet" onClick={() => onAnswer(text.replaceAll(/\D/g, ''))}>
              No, {text.trim()}
            </Button>
          </>
        )}
        {open &&
          reading.kind === 'unreadable' &&
          text.trim().length > 3 &&
          'Keep typing: no code is called that yet.'}
      </div>
    </div>
  )
}
