import type { Answer } from '../domain/log.ts'
import type { Question } from '../domain/question.ts'
import { kindAsked, tallyBy } from '../domain/scores.ts'
import { skillOf } from '../domain/skill.ts'
import { kindNames } from '../domain/skills.ts'
import { Meter } from '../ui/Meter.tsx'
import { Feedback } from './Feedback.tsx'
import styles from './RunSummary.module.css'

interface Props {
  readonly questions: readonly (Question | undefined)[]
  readonly answers: readonly Answer[]
  /** Shows each kind of question on its own as well. */
  readonly byKind?: boolean
}

/** How a run went: by kind of question, and every miss with what decides it. */
export function RunSummary({ questions, answers, byKind = false }: Props) {
  const missed = missesOf(answers, questions)
  const tallies = byKind ? [...tallyBy(answers, kindAsked)] : []
  return (
    <div className={styles.summary}>
      {tallies.length > 1 && (
        <section className={styles.kinds} aria-label="By kind of question">
          {tallies.map(([kind, { right, asked }]) => (
            <Meter
              key={kind}
              label={kindNames[kind]}
              value={right}
              max={asked}
              text={`${right} of ${asked}`}
            />
          ))}
        </section>
      )}
      {missed.length > 0 && (
        <section className={styles.missed}>
          <h2>
            {missed.length === 1
              ? 'The one to look at again'
              : `The ${missed.length} to look at again`}
          </h2>
          {missed.map(([question, given]) => (
            <Missed key={question.id} question={question} given={given} />
          ))}
        </section>
      )}
    </div>
  )
}

/**
 * Whatever was missed, once, with what was chosen the last time: a miss comes back in the same run, sometimes with
 * other options.
 */
function missesOf(answers: Props['answers'], questions: Props['questions']) {
  const misses = new Map<string, [question: Question, given: string]>()
  for (const { right, place, chosen } of answers) {
    const question = questions[place]
    if (question && !right) misses.set(matter(question), [question, chosen])
  }
  return [...misses.values()]
}

function matter({ id, source, story, prompt }: Question): string {
  return `${skillOf(id)} ${source ? `${source.text} ${prompt}` : (story ?? prompt)}`
}

function Missed({ question, given }: { readonly question: Question; readonly given: string }) {
  return (
    <details className={styles.miss}>
      <summary>
        {question.source
          ? `${question.source.title}: ${question.prompt}`
          : (question.story ?? question.prompt)}
      </summary>
      {question.story && <p className={styles.prompt}>{question.prompt}</p>}
      <Feedback question={question} given={given} />
    </details>
  )
}
