import { useId, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './Disagree.module.css'

/** For a learner who thinks that the question is wrong: it is set aside, with the reason. */
export function Disagree({ onDisagree }: { readonly onDisagree: (reason: string) => void }) {
  const id = useId()
  const [reason, setReason] = useState('')
  const [sent, setSent] = useState(false)
  if (sent) {
    return (
      <p className={styles.done} role="status">
        Set aside: you will not be asked this again. Your reason is kept, and Scores can export it.
      </p>
    )
  }
  return (
    <details className={styles.disagree}>
      <summary>I disagree with this question</summary>
      <label htmlFor={id}>What is wrong with it?</label>
      <textarea
        id={id}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button
        onClick={() => {
          onDisagree(reason.trim())
          setSent(true)
        }}
      >
        Set it aside
      </Button>
    </details>
  )
}
