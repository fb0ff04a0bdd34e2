import { useState } from 'react'
import { tracks } from '../../content/tracks.ts'
import { dayNamed, type Exam, examOf, examValue, nameOf } from '../../domain/exam.ts'
import { type ExamPlan, planFor } from '../../domain/examPlan.ts'
import { calendarFile, minutesFor } from '../../domain/sessions.ts'
import { wishesOf } from '../../domain/studyState.ts'
import { Button } from '../../ui/Button.tsx'
import { href } from '../../ui/href.ts'
import { Notice } from '../../ui/Notice.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { counted } from '../../ui/words.ts'
import { useAppend, useEntries, useSettings, useSurroundings, useToday } from '../context.ts'
import { dayWords } from './dayWords.ts'
import styles from './Exam.module.css'
import { ExamLoad } from './ExamLoad.tsx'

const targets = [
  [80, '8 of 10'],
  [90, '9 of 10'],
  [95, '19 of 20'],
] as const

/** Days. Nobody can say what a day will be like that is further away. */
const furthest = 366

/** "I need this by 12 December": what that would take, shown before it is accepted. */
export function ExamPart() {
  const entries = useEntries()
  const today = useToday()
  const append = useAppend()
  const exam = examOf(entries)
  const [chosen, setChosen] = useState<{ readonly date?: string; readonly target?: number }>({})
  const date = chosen.date ?? (exam ? nameOf(exam.day) : '')
  const target = chosen.target ?? exam?.target ?? 90
  const day = dayNamed(date)
  const isAhead = day !== undefined && day > today && day - today <= furthest
  // What was accepted is never found fault with, only over.
  const isOver = exam !== undefined && exam.day === day && day <= today
  const wanted = isAhead ? { day, target } : undefined
  const isSet = wanted !== undefined && exam?.day === day && exam?.target === target
  const plan = wanted && planFor(entries, wishesOf(entries, today), today, wanted)

  const set = (value: string) => {
    append({ kind: 'setting', name: 'exam', value })
    setChosen({})
  }

  return (
    <section id="exam" className={styles.exam} aria-labelledby="exam-title">
      <h2 id="exam-title">Exam date</h2>
      <p className={styles.about}>
        Need this by a certain day? Study then brings in everything in time, and asks as often as it
        takes for that morning.
      </p>
      <div className={styles.wish}>
        <label className={styles.field}>
          <span>The day</span>
          <input
            type="date"
            value={date}
            onChange={(event) => setChosen({ ...chosen, date: event.target.value })}
          />
        </label>
        <fieldset className={styles.targets}>
          <legend>To know that morning</legend>
          {targets.map(([value, text]) => (
            <label key={value}>
              <input
                type="radio"
                name="exam-target"
                value={value}
                checked={target === value}
                onChange={() => setChosen({ ...chosen, target: value })}
              />
              {text}
            </label>
          ))}
        </fieldset>
      </div>
      <div role="status" className={styles.outlook}>
        {day !== undefined && !isAhead && !isOver && (
          <p>{day > today ? 'Choose a day within a year.' : 'Choose a day from tomorrow on.'}</p>
        )}
        {wanted && plan && <Outlook exam={wanted} plan={plan} />}
      </div>
      {wanted && plan && !plan.met && (
        <Notice tone="warning">
          <p>
            That is too soon for {target} of 100. With all this you could know{' '}
            {hundredths(plan.recall)}. Choose a later day, or a shorter track below.
          </p>
        </Notice>
      )}
      {plan && <ExamLoad today={today} load={plan.load} />}
      <div className={styles.buttons}>
        {wanted && plan && !isSet && (
          <Button look="primary" onClick={() => set(examValue({ ...wanted, pace: plan.pace }))}>
            {exam ? 'Accept the change' : 'Accept'}
          </Button>
        )}
        {exam && <Button onClick={() => set('')}>Take it back</Button>}
        {exam && <p>{isOver ? 'That day has come.' : `Set for ${dayWords(exam.day)}.`}</p>}
      </div>
      {wanted && plan && isSet && <Calendar exam={wanted} plan={plan} />}
    </section>
  )
}

interface Planned {
  readonly exam: Exam
  readonly plan: ExamPlan
}

/** What is to be expected, in words. */
function Outlook({ exam, plan }: Planned) {
  const { track } = useSettings()
  const name = tracks.find(({ id }) => id === track)?.name
  const mean = Math.round(plan.load.reduce((sum, one) => sum + one, 0) / plan.load.length)
  const most = Math.round(Math.max(...plan.load))
  return (
    <>
      <p>
        <strong>
          {name} by {dayWords(exam.day)}: {amount(mean)} a day
        </strong>
        {most > mean && `, ${amount(most)} on the fullest`}.
      </p>
      {plan.met && (
        <p className={styles.about}>
          On that morning {hundredths(plan.recall)} of 100 should come to you. New: at most{' '}
          {plan.pace.fresh} a day. It is worked out again each day that you study, from how it went.
        </p>
      )}
    </>
  )
}

const hundredths = (recall: number) => Math.round(recall * 100)

/** "14 questions (6 min)". */
function amount(questions: number): string {
  return `${counted(questions, 'question')} (${minutesFor(questions)}\u00a0min)`
}

/** The sessions as a file for the learner's own calendar. */
function Calendar({ exam, plan }: Planned) {
  const { now } = useSurroundings()
  const today = useToday()
  const [at, setAt] = useState('18:00')
  const save = () => {
    const address = new URL(href('study/'), location.href).href
    saveFile(calendarFile({ exam: exam.day, today, load: plan.load, at, address, now: now() }))
  }
  return (
    <div className={styles.buttons}>
      <label className={styles.field}>
        <span>Sessions begin at</span>
        <input type="time" required value={at} onChange={(event) => setAt(event.target.value)} />
      </label>
      <Button disabled={at === ''} onClick={save}>
        Put the sessions into my calendar
      </Button>
    </div>
  )
}
