import { lazy, Suspense } from 'react'
import { ResultList } from '../../cards/ResultList.tsx'
import { registry } from '../../content/registry.ts'
import { noonOf } from '../../domain/calendar.ts'
import { classNames, isNamed, phraseOf, statusClasses } from '../../domain/catalog.ts'
import { distinctionsWith } from '../../domain/neighbours.ts'
import {
  answersIn,
  classAsked,
  codeAsked,
  confusions,
  daysPractised,
  none,
  tally,
  tallyBy,
  testResults,
} from '../../domain/scores.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { href } from '../../ui/href.ts'
import { Meter } from '../../ui/Meter.tsx'
import { counted, dateWords } from '../../ui/words.ts'
import { useEntries } from '../context.ts'
import { KeepSafe } from './KeepSafe.tsx'
import styles from './Scores.module.css'

const KnownMap = lazy(async () => ({ default: (await import('../KnownMap.tsx')).KnownMap }))

/** What was right and wrong, where, when, and what gets mixed up. All of it worked out from the log. */
export function ScoresScreen() {
  const answers = answersIn(useEntries())
  return (
    <div className={styles.screen}>
      <h1 tabIndex={-1}>Scores</h1>
      {answers.length === 0 ? (
        <div className={styles.part}>
          <p>
            Nothing here yet. After your first answer this page shows what sticks and what you mix
            up.
          </p>
          <p>
            <ButtonLink look="primary" href={href('study/')}>
              Answer ten questions
            </ButtonLink>
          </p>
        </div>
      ) : (
        <Figures />
      )}
      <KeepSafe />
    </div>
  )
}

function Figures() {
  const entries = useEntries()
  const answers = answersIn(entries)
  const overall = tally(answers)
  const byClass = tallyBy(answers, classAsked)
  const byCode = tallyBy(answers, codeAsked)
  const days = daysPractised(answers)
  const results = testResults(entries)
  const mixed = confusions(answers).slice(0, 6)
  return (
    <>
      <p className={styles.lead}>
        <strong>
          {overall.right} of {overall.asked}
        </strong>{' '}
        answers right, on {counted(days.length, 'day')}
        {days.length > 1 && `, the first on ${dateWords(noonOf(days[0] ?? 0).getTime())}`}.
      </p>
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
        <Suspense>
          <KnownMap />
        </Suspense>
      </section>
      {mixed.length > 0 && (
        <section className={styles.part}>
          <h2>What you mix up</h2>
          <ul className={styles.rows}>
            {mixed.map(({ right, chosen, times }) => (
              <li key={`${right} ${chosen}`}>
                <span>
                  You chose <strong>{chosen}</strong> where <strong>{right}</strong> was right,{' '}
                  {times === 1 ? 'once' : `${times} times`}.
                </span>
                <Remedy right={right} chosen={chosen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        <h2>Self-tests</h2>
        {results.length > 0 ? (
          <ResultList results={results} />
        ) : (
          <p>
            None yet. <a href={href('self-test/')}>Test yourself</a> on a class, a pair or a kind of
            question.
          </p>
        )}
      </section>
      <section className={styles.part}>
        <h2>By code</h2>
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
      </section>
    </>
  )
}

function Remedy({ right, chosen }: { readonly right: number; readonly chosen: number }) {
  if (!isNamed(right)) return null
  const pair = distinctionsWith(right).find(({ codes }) => codes.some((code) => code === chosen))
  return pair ? (
    <a href={href(`compare/${pair.id}/`)}>Compare them</a>
  ) : (
    <a href={href(`codes/${right}/`)}>About {right}</a>
  )
}
