import { lazy, Suspense } from 'react'
import { retentionByBand, retentionByMonth, retentionOf } from '../../domain/retention.ts'
import { scheduleOf } from '../../domain/schedule.ts'
import { counted } from '../../ui/words.ts'
import { useEntries } from '../context.ts'
import { longMonthWords, percent } from './dayWords.ts'
import { Picture } from './Picture.tsx'
import styles from './Scores.module.css'

const RetentionChart = lazy(() =>
  import('./RetentionChart.tsx').then((module) => ({ default: module.RetentionChart })),
)

const title = 'How well it holds'

/** What was still there when it came back on a later day, against what was predicted. */
export function Retention() {
  const { reviews } = scheduleOf(useEntries())
  const all = retentionOf(reviews)
  if (!all) {
    return (
      <Picture
        title={title}
        says="From tomorrow on skills come back, and this shows how many of them you still had."
      />
    )
  }
  const bands = retentionByBand(reviews)
  return (
    <Picture
      title={title}
      says={
        <>
          {all.asked === 1 ? 'Once' : `${all.asked} times`} a skill came back on a later day, and
          you still had it{' '}
          <strong>
            {counted(all.right, 'time')}, {percent(all.right / all.asked)}
          </strong>
          , where {percent(all.predicted)} was predicted.
        </>
      }
      table={
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">Came back</th>
              <th scope="col">Still there</th>
              <th scope="col">Predicted</th>
            </tr>
          </thead>
          <tbody>
            {retentionByMonth(reviews).map(({ month, ...one }) => (
              <Row key={month} name={`in ${longMonthWords(month)}`} of={one} />
            ))}
          </tbody>
          <tbody>
            {bands.map(({ from, to, ...one }) => (
              <Row
                key={from}
                name={`predicted ${Math.round(100 * from)} to ${percent(to)}`}
                of={one}
              />
            ))}
          </tbody>
        </table>
      }
    >
      <Suspense fallback={<div className={styles.chart} />}>
        <RetentionChart bands={bands} />
      </Suspense>
      <p className={styles.legend}>
        <span>● what came true, by what was predicted</span>
        <span>┃ where the true share lies, 19 times of 20</span>
        <span>╱ as predicted</span>
      </p>
    </Picture>
  )
}

interface RowProps {
  readonly name: string
  readonly of: { readonly right: number; readonly asked: number; readonly predicted: number }
}

function Row({ name, of: { right, asked, predicted } }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {right} of {asked} ({percent(right / asked)})
      </td>
      <td>{percent(predicted)}</td>
    </tr>
  )
}
