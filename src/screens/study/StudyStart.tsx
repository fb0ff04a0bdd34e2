import { beginStudy } from '../../domain/begin.ts'
import { focusName } from '../../domain/focus.ts'
import { unfinished } from '../../domain/scores.ts'
import { kinds } from '../../domain/skill.ts'
import { kindNames } from '../../domain/skills.ts'
import { studyQueue } from '../../domain/studyState.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { href } from '../../ui/href.ts'
import { useEntries, useSurroundings, useToday } from '../context.ts'
import styles from './Study.module.css'

/** Before a run: what it will be about, and one button. */
export function StudyStart({ about }: { readonly about: string | undefined }) {
  const { progress, random, go } = useSurroundings()
  const entries = useEntries()
  const today = useToday()
  const { due, fresh } = studyQueue(entries, today)
  const open = about === undefined ? unfinished(entries, 'study') : undefined
  const name = about && focusName(about)

  const begin = (focus: string) => {
    const [run] = progress.getState().append(beginStudy(entries, focus, today, random))
    if (run) go(href(`study/?run=${run.id}`))
  }

  return (
    <div className={styles.start}>
      <h1 tabIndex={-1}>Study</h1>
      <Card className={styles.card}>
        {open ? (
          <>
            <p>
              {focusName(open.run.focus) ?? 'Study'}: you stopped after {open.answers.length} of{' '}
              {open.run.plan.length}.
            </p>
            <div className={styles.buttons}>
              <ButtonLink look="primary" href={href(`study/?run=${open.run.id}`)}>
                Continue
              </ButtonLink>
              <Button onClick={() => begin('due')}>Start afresh</Button>
            </div>
          </>
        ) : (
          <>
            <p>
              {name ??
                (due.length > 0
                  ? `${due.length} due, ${fresh.length} new to you.`
                  : 'Ten questions, about four minutes. What you miss comes back sooner.')}
            </p>
            <Button look="primary" onClick={() => begin(name && about ? about : 'due')}>
              Start ten questions
            </Button>
          </>
        )}
      </Card>
      <section className={styles.kinds}>
        <h2>Or practise one kind of question</h2>
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <a href={href(`study/?about=kind:${kind}`)}>{kindNames[kind]}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
