import type { ReactNode } from 'react'
import { Card } from '../../ui/Card.tsx'
import styles from './Picture.module.css'

interface Props {
  readonly title: string
  /** What the picture shows, in one sentence. The picture itself is hidden from screen readers. */
  readonly says: ReactNode
  /** The same figures as a table. */
  readonly table?: ReactNode
  /** Takes the whole width of a wide screen. */
  readonly wide?: boolean
  readonly children?: ReactNode
}

/** A picture of the learner's own figures: what it says, the picture, and the table behind it. */
export function Picture({ title, says, table, wide = false, children }: Props) {
  return (
    <Card className={styles.picture} data-wide={wide || undefined}>
      <h2>{title}</h2>
      <p className={styles.says}>{says}</p>
      {children}
      {table && (
        <details className={styles.table}>
          <summary>The figures as a table</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard (WCAG 2.1.1). */}
          <section className={styles.scroll} tabIndex={0} aria-label={`${title}, as a table`}>
            {table}
          </section>
        </details>
      )}
    </Card>
  )
}
