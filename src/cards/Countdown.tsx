import { useEffect, useEffectEvent, useState } from 'react'
import { clockWords } from '../ui/words.ts'
import styles from './Countdown.module.css'

interface Props {
  /** Milliseconds left. */
  readonly left: () => number
  readonly onTimeUp: () => void
}

/** Time left, for those who asked for a clock. Never announced: it can be read when wanted. */
export function Countdown({ left, onTimeUp }: Props) {
  const [shown, setShown] = useState(left)
  const tick = useEffectEvent(() => {
    setShown(left())
    if (left() <= 0) onTimeUp()
  })
  useEffect(() => {
    const timer = setInterval(() => tick(), 250)
    return () => clearInterval(timer)
  }, [])
  return (
    <span className={styles.clock} role="timer" aria-live="off" data-short={shown < 10_000}>
      {clockWords(shown)}
    </span>
  )
}
