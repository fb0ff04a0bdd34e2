import { useEffect, useRef, useState } from 'react'
import { Celebration } from '../../cards/Celebration.tsx'
import { RunPlayer } from '../../cards/RunPlayer.tsx'
import { RunSummary } from '../../cards/RunSummary.tsx'
import { beginMissed, beginStudy } from '../../domain/begin.ts'
import type { Library } from '../../domain/library.ts'
import type { NewEntry, Run } from '../../domain/log.ts'
import { tally } from '../../domain/scores.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { href } from '../../ui/href.ts'
import { useEntries, useSettings, useSurroundings, useTitle, useToday } from '../context.ts'
import { useRun } from '../useRun.ts'
import styles from './Study.module.css'

interface Props {
  readonly run: Run
  readonly library: Library
}

export function StudyRun({ run, library }: Props) {
  const { now, go } = useSurroundings()
  const { keys, asks } = useSettings()
  const { questions, state, isPlayed, answer, undo, disagree, end } = useRun(run, library)
  const [playing, setPlaying] = useState(!isPlayed)
  const [place, setPlace] = useState<string>()
  useTitle(playing ? place : 'How it went')
  if (!playing) {
    return <Summary run={run} library={library} onUndone={() => setPlaying(true)} />
  }
  return (
    <RunPlayer
      title="Study"
      feedback="now"
      questions={questions}
      answers={state.answers}
      keys={keys === 'on'}
      flip={asks === 'cards'}
      now={now}
      onAnswer={answer}
      onUndo={undo}
      onDisagree={disagree}
      onPlace={setPlace}
      onFinish={() => {
        end('finished')
        setPlaying(false)
      }}
      // Stopping ends nothing: the run stays open and Today offers to go on.
      onQuit={() => go(href(''))}
      quitWords="Stop here"
    />
  )
}

function Summary({ run, library, onUndone }: Props & { readonly onUndone: () => void }) {
  const { progress, random, go } = useSurroundings()
  const entries = useEntries()
  const today = useToday()
  const { questions, state, undo } = useRun(run, library)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { right, asked } = tally(state.answers)
  const missed = beginMissed(entries, run.id, random)

  const begin = (next: Extract<NewEntry, { kind: 'run' }>) => {
    const [begun] = progress.getState().append(next)
    if (begun) go(href(`study/?run=${begun.id}`))
  }

  return (
    <div className={styles.start}>
      <Celebration />
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {right} of {asked} right
        </h1>
        <p className={styles.lead}>{closing(right, asked)}</p>
      </div>
      <div className={styles.buttons}>
        {missed && (
          <Button look="primary" onClick={() => begin(missed)}>
            The missed ones again
          </Button>
        )}
        <Button
          look={missed ? 'plain' : 'primary'}
          onClick={() => begin(beginStudy(entries, 'due', today, random))}
        >
          Ten more
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            undo()
            onUndone()
          }}
        >
          Undo the last answer
        </Button>
        <ButtonLink look="quiet" href={href('')}>
          Done for now
        </ButtonLink>
      </div>
      <RunSummary questions={questions} answers={state.answers} />
    </div>
  )
}

function closing(right: number, asked: number): string {
  if (right === asked) return 'All of them. These will wait a while before they come back.'
  if (right * 2 >= asked) return 'What you knew comes back later, what you missed comes back soon.'
  return 'A miss with its reason read is how these stick. They come back soon.'
}
