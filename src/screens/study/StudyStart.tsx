import { focusName } from '../../domain/focus.ts'
import { placementOffer } from '../../domain/placementOffer.ts'
import { howFar, stopped } from '../../domain/scores.ts'
import { kinds } from '../../domain/skill.ts'
import { kindNames } from '../../domain/skills.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { href } from '../../ui/href.ts'
import { useEntries, useSettings, useSurroundings, useToday } from '../context.ts'
import { startStudy } from '../startStudy.ts'
import { useAgenda } from '../useAgenda.ts'
import { startWords, waitingWords } from '../waiting.ts'
import styles from './Study.module.css'

/** Before a run: what it will be about, and one button. */
export function StudyStart({ about }: { readonly about: string | undefined }) {
  const surroundings = useSurroundings()
  const { progress, random, go } = surroundings
  const entries = useEntries()
  const today = useToday()
  const waiting = useAgenda()
  const open = about === undefined ? stopped(entries, today) : undefined
  const name = about && focusName(about)

  const study = (focus: string) => void startStudy(surroundings, focus, today)
  const place = async (focus: string) => {
    const { beginPlacement } = await import('../../domain/begin.ts')
    const [run] = progress.getState().append(beginPlacement(focus, random))
    if (run) go(href(`study/?run=${run.id}`))
  }

  return (
    <div className={styles.start}>
      <h1 tabIndex={-1}>Study</h1>
      <Card className={styles.card}>
        {open ? (
          <>
            <p>
              {focusName(open.run.focus) ?? 'Study'}: you stopped with {howFar(open)} answered.
            </p>
            <div className={styles.buttons}>
              <ButtonLink look="primary" href={href(`study/?run=${open.run.id}`)}>
                Continue
              </ButtonLink>
              <Button onClick={() => study('due')}>Start afresh</Button>
            </div>
          </>
        ) : name && about ? (
          <>
            <p>{name}</p>
            <Button look="primary" onClick={() => study(about)}>
              Start ten questions
            </Button>
          </>
        ) : (
          <>
            <p>
              {waiting ? waitingWords(waiting) : 'About four minutes. What you miss comes back.'}
            </p>
            <Button look="primary" onClick={() => study('due')}>
              {waiting ? startWords('Start', waiting) : 'Start ten questions'}
            </Button>
          </>
        )}
      </Card>
      {!name && <PlacementOffer onBegin={(focus) => void place(focus)} />}
      <section className={styles.section}>
        <h2>Or practise one kind of question</h2>
        <ul className={styles.kinds}>
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

function PlacementOffer({ onBegin }: { readonly onBegin: (focus: string) => void }) {
  const { track } = useSettings()
  const entries = useEntries()
  const focus = `track:${track}`
  const offer = placementOffer(entries, focus)
  if (!offer) return null
  if (offer !== 'new') {
    const { run, answers } = offer
    return (
      <Card className={styles.card}>
        <h2>Go on finding out what you know</h2>
        <p>
          You stopped after {answers.length}. Once you say there that it is enough, what you know is
          not drilled.
        </p>
        <ButtonLink href={href(`study/?run=${run.id}`)}>Go on</ButtonLink>
      </Card>
    )
  }
  return (
    <Card className={styles.card}>
      <h2>Do you know some of them already?</h2>
      <p>
        Type the codes you know, twenty-five at most, and stop whenever you like. What you know is
        not drilled.
      </p>
      <Button onClick={() => onBegin(focus)}>Find out what you know</Button>
    </Card>
  )
}
