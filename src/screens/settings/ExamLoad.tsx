import type { StudyDay } from '../../domain/calendar.ts'
import { dayWords } from './dayWords.ts'
import styles from './Exam.module.css'

interface Props {
  readonly today: StudyDay
  /** Questions a day, from today on. */
  readonly load: readonly number[]
}

/** A bar for each day, or for each week when there are many; the same as a table. A single day needs no picture. */
export function ExamLoad({ today, load }: Props) {
  const step = load.length > 42 ? 7 : 1
  const bars = load.flatMap((_, day) => {
    if (day % step !== 0) return []
    const days = load.slice(day, day + step)
    const asked = days.reduce((sum, one) => sum + one, 0)
    return [{ day: today + day, asked: Math.round(asked / days.length) }]
  })
  if (bars.length < 2) return null
  const most = Math.max(1, ...bars.map(({ asked }) => asked))
  const unit = step === 1 ? 'Questions a day' : 'Questions a day, week by week'
  return (
    <figure className={styles.load}>
      <figcaption>{unit}</figcaption>
      <div className={styles.chart} aria-hidden="true">
        <span className={styles.most}>{most}</span>
        <svg viewBox={`0 0 ${bars.length} 1`} preserveAspectRatio="none" aria-hidden="true">
          {bars.map(({ day, asked }, place) => (
            <rect
              key={day}
              x={place + 0.1}
              y={1 - asked / most}
              width={0.8}
              height={asked / most}
            />
          ))}
        </svg>
        <span className={styles.from}>{dayWords(today)}</span>
        <span className={styles.until}>{dayWords(today + load.length - 1)}</span>
      </div>
      <details>
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{step === 1 ? 'Day' : 'Week from'}</th>
              <th scope="col">Questions a day</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ day, asked }) => (
              <tr key={day}>
                <th scope="row">{dayWords(day)}</th>
                <td>{asked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
