import styles from './Meter.module.css'

interface Props {
  readonly label: string
  readonly value: number
  readonly max: number
  /** Said and shown in place of the bare number: "7 of 9 right". */
  readonly text: string
}

/** A labelled bar. The text beside it says the same, so the bar itself is hidden from screen readers. */
export function Meter({ label, value, max, text }: Props) {
  return (
    <div className={styles.meter}>
      <span className={styles.label}>{label}</span>
      <span className={styles.text}>{text}</span>
      <progress className={styles.bar} value={value} max={Math.max(max, 1)} aria-hidden="true" />
    </div>
  )
}
