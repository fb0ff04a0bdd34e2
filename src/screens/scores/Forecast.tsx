import { lazy, Suspense } from 'react'
import type { StudyDay } from '../../domain/calendar.ts'
import { forecast as forecastOn } from '../../domain/forecast.ts'
import { scheduleOf } from '../../domain/schedule.ts'
import { studyQueue, wishesOf } from '../../domain/studyState.ts'
import { href } from '../../ui/href.ts'
import { counted } from '../../ui/words.ts'
import { useEntries } from '../context.ts'
import { dayWords, percent } from './dayWords.ts'
import { Picture } from './Picture.tsx'
import styles from './Scores.module.css'

const ForecastChart = lazy(() =>
  import('./ForecastChart.tsx').then((module) => ({ default: module.ForecastChart })),
)

const title = 'What you will still know'

/** How recall fades over the next month if nothing is asked, and what comes due when. */
export function Forecast({ today }: { readonly today: StudyDay }) {
  const entries = useEntries()
  const forecast = forecastOn(
    today,
    scheduleOf(entries),
    studyQueue(entries, today),
    wishesOf(entries, today).retention,
  )
  const { skills, days } = forecast
  const end = days.at(-1)
  if (skills === 0 || !end) {
    return (
      <Picture
        wide
        title={title}
        says={
          <>
            Nothing has been learnt that could fade: tests leave memory alone.{' '}
            <a href={href('study/')}>Study</a> begins it.
          </>
        }
      />
    )
  }
  return (
    <Picture
      wide
      title={title}
      says={
        <>
          {skills === 1 ? (
            <>
              In thirty days you would still know the one skill you have met with a chance of{' '}
              <strong>{percent(end.recalled)}</strong>.
            </>
          ) : (
            <>
              In thirty days you would still recall{' '}
              <strong>
                {Math.round(end.recalled)} of {skills}
              </strong>{' '}
              skills if nothing were asked.
            </>
          )}{' '}
          {dueWords(days.map(({ due }) => due))}
        </>
      }
      table={
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Still recalled</th>
              <th scope="col">Due</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, recalled, due }) => (
              <tr key={day}>
                <th scope="row">{day === today ? 'today' : dayWords(day)}</th>
                <td>
                  {recalled.toFixed(1)} of {skills} ({percent(recalled / skills)})
                </td>
                <td>{due}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Suspense fallback={<div className={styles.chart} />}>
        <ForecastChart forecast={forecast} />
      </Suspense>
    </Picture>
  )
}

/** What today asks, and the week after it. */
function dueWords([today = 0, ...later]: readonly number[]): string {
  const week = later.slice(0, 7).reduce((sum, due) => sum + due, 0)
  const now = today === 0 ? 'Nothing is' : counted(today, 'is', 'are')
  return `${now} due today, and ${week === 0 ? 'nothing' : week} in the seven days after.`
}
