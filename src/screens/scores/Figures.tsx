import { CodeMap } from '../../cards/CodeMap.tsx'
import { registry } from '../../content/registry.ts'
import { studyDay } from '../../domain/calendar.ts'
import { classNames, phraseOf, statusClasses } from '../../domain/catalog.ts'
import { scheduleOf } from '../../domain/schedule.ts'
import { answersIn, classAsked, codeAsked, none, tally, tallyBy } from '../../domain/scores.ts'
import { strengthByCode } from '../../domain/strength.ts'
import { questionsByDay } from '../../domain/studyDays.ts'
import { href } from '../../ui/href.ts'
import { Meter } from '../../ui/Meter.tsx'
import { counted } from '../../ui/words.ts'
import { useEntries, useSettings, useSurroundings } from '../context.ts'
import { longDayWords } from './dayWords.ts'
import { Forecast } from './Forecast.tsx'
import { MixUps } from './MixUps.tsx'
import { Retention } from './Retention.tsx'
import styles from './Scores.module.css'
import { StudyCalendar } from './StudyCalendar.tsx'
import { Tests } from './Tests.tsx'

/** Everything that can be said of a log with an answer in it. */
export function Figures() {
  const entries = useEntries()
  const { now, zone } = useSurroundings()
  const rollover = Number(useSettings().rollover)
  const today = studyDay(now(), zone(), rollover)
  const answers = answersIn(entries)
  const overall = tally(answers)
  const byClass = tallyBy(answers, classAsked)
  const byCode = tallyBy(answers, codeAsked)
  const days = [...questionsByDay(answers, rollover).keys()]
  return (
    <>
      <p className={styles.lead}>
        <strong>
          {overall.right} of {overall.asked}
        </strong>{' '}
        answers right, on {counted(days.length, 'day')}
        {days.length > 1 && `, the first on ${longDayWords(Math.min(...days))}`}.
      </p>
      <div className={styles.pictures}>
        <Forecast today={today} />
        <StudyCalendar today={today} rollover={rollover} />
        <Retention />
        <MixUps />
        <Tests />
      </div>
      <section className={styles.part}>
        <h2>By class</h2>
        {statusClasses.map((digit) => {
          const { right, asked } = byClass.get(digit) ?? none
          return (
            <div key={digit} data-class={digit}>
              <Meter
                label={`${digit}xx ${classNames[digit]}`}
                value={right}
                max={asked}
                text={asked === 0 ? 'not asked yet' : `${right} of ${asked} right`}
              />
            </div>
          )
        })}
      </section>
      <section className={styles.part}>
        <h2>All codes at a glance</h2>
        <CodeMap known={strengthByCode(scheduleOf(entries))} />
      </section>
      <section className={styles.part}>
        <h2>By code</h2>
        <details>
          <summary>{counted(byCode.size, 'code')}, with how many answers were right</summary>
          <ul className={styles.codes}>
            {registry
              .filter(({ code }) => byCode.has(code))
              .map(({ code }) => {
                const { right, asked } = byCode.get(code) ?? none
                return (
                  <li key={code}>
                    <a href={href(`codes/${code}/`)}>
                      <Meter
                        label={`${code} ${phraseOf(code)}`}
                        value={right}
                        max={asked}
                        text={`${right} of ${asked}`}
                      />
                    </a>
                  </li>
                )
              })}
          </ul>
        </details>
      </section>
    </>
  )
}
