import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface Props {
  readonly tone: 'info' | 'warning'
  readonly children: ReactNode
}

/** Something the learner should know, in plain words; it stays until its cause is gone. */
export function Notice({ tone, children }: Props) {
  return (
    <div role="status" className={styles.notice} data-tone={tone}>
      <span aria-hidden="true">{tone === 'warning' ? '▲' : 'i'}</span>
      <div>{children}</div>
    </div>
  )
}
