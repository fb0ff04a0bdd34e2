import { Fragment } from 'react'
import { noonOf, type StudyDay } from '../../domain/calendar.ts'
import { answersIn } from '../../domain/scores.ts'
import { amountOf, amounts, lately, mondaysUpTo, questionsByDay } from '../../domain/studyDays.ts'
import { counted } from '../../ui/words.ts'
import { useEntries } from '../context.ts'
import { dayWords, monthWords } from './dayWords.ts'
import { Picture } from './Picture.tsx'
import scores from './Scores.module.css'
import styles from './StudyCalendar.module.css'

interface Props {
  readonly today: StudyDay
  /** Hours after midnight at which a study day begins. */
  readonly rollover: number
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const weeks = 53
/** Weeks for which a phone has no room. */
const early = 27

/** A year of days, or half a year where there is less room; the more questions, the larger the square. */
export function StudyCalendar({ today, rollover }: Props) {
  const questions = questionsByDay(answersIn(useEntries()), rollover)
  const mondays = mondaysUpTo(today, weeks)
  const daysOf = (monday: StudyDay) => weekdays.map((_, place) => monday + place)
  const { studied, of, questions: many } = lately(questions, today)
  return (
    <Picture
      wide
      title="The days you studied"
      says={
        of === 1 ? (
          <>
            Today is your first day: <strong>{counted(many, 'question')}</strong> so far.
          </>
        ) : (
          <>
            On{' '}
            <strong>
              {studied} of the last {counted(of, 'day')}
            </strong>{' '}
            you answered questions: <strong>{many}</strong> in all.
          </>
        )
      }
      table={
        <table>
          <caption>Questions a day, in the weeks in which there were any</caption>
          <thead>
            <tr>
              <th scope="col">Week of</th>
              {weekdays.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mondays
              .filter((monday) => daysOf(monday).some((day) => questions.has(day)))
              .toReversed()
              .map((monday) => (
                <tr key={monday}>
                  <th scope="row">{dayWords(monday)}</th>
                  {daysOf(monday).map((day) => (
                    <td key={day}>{questions.get(day)}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      }
    >
      <div className={styles.frame} aria-hidden="true">
        <div className={styles.calendar}>
          <span />
          {weekdays.map((name, place) => (
            <span key={name} className={styles.weekday}>
              {place % 2 === 0 && name}
            </span>
          ))}
          {mondays.map((monday, week) => (
            <Fragment key={monday}>
              <span className={styles.month} data-early={week < early || undefined}>
                {monthBegunIn(daysOf(monday))}
              </span>
              {daysOf(monday).map((day) => (
                <span
                  key={day}
                  className={styles.day}
                  data-early={week < early || undefined}
                  data-amount={day > today ? 'later' : amountOf(questions.get(day) ?? 0)}
                  data-today={day === today || undefined}
                  title={`${dayWords(day)}: ${counted(questions.get(day) ?? 0, 'question')}`}
                />
              ))}
            </Fragment>
          ))}
        </div>
      </div>
      <p className={scores.legend}>
        <span>
          fewer{' '}
          {amounts.map((amount) => (
            <span key={amount} className={styles.day} data-amount={amount} />
          ))}{' '}
          more questions a day
        </span>
      </p>
    </Picture>
  )
}

/** The name of the month whose first day is among these. */
function monthBegunIn(days: readonly StudyDay[]): string | undefined {
  const first = days.find((day) => noonOf(day).getUTCDate() === 1)
  return first === undefined ? undefined : monthWords(first)
}
