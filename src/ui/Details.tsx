import type { ReactNode } from 'react'
import styles from './Details.module.css'

interface Props {
  readonly summary: string
  readonly children: ReactNode
}

/** A question or story to think about before its answer is opened. */
export function Details({ summary, children }: Props) {
  return (
    <details className={styles.details}>
      <summary>{summary}</summary>
      <p>{children}</p>
    </details>
  )
}
