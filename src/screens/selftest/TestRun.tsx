import { useEffect, useRef, useState } from 'react'
import { Celebration } from '../../cards/Celebration.tsx'
import { RunPlayer } from '../../cards/RunPlayer.tsx'
import { RunSummary } from '../../cards/RunSummary.tsx'
import { beginMissed, beginTest } from '../../domain/begin.ts'
import { focusName } from '../../domain/focus.ts'
import type { Library } from '../../domain/library.ts'
import type { Run } from '../../domain/log.ts'
import { isOver, spentOn, testResults } from '../../domain/scores.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { href } from '../../ui/href.ts'
import { durationWords } from '../../ui/words.ts'
import { useEntries, useSettings, useSurroundings } from '../context.ts'
import { useRun } from '../useRun.ts'
import { useTitle } from '../useTitle.ts'
import styles from './SelfTest.module.css'

interface Props {
  readonly run: Run
  readonly library: Library
}

export function TestRun({ run, library }: Props) {
  const { now } = useSurroundings()
  const { keys } = useSettings()
  const { questions, state, answer, undo, mayRedo, redo, disagree, end } = useRun(run, library)
  const [playing, setPlaying] = useState(!isOver(state))
  const [place, setPlace] = useState<string>()
  useTitle(playing ? place : 'How the test went')
  if (!playing) {
    return <Result run={run} library={library} onUndone={() => setPlaying(true)} />
  }

  const stop = (how: 'finished' | 'quit' | 'time', ms?: number) => {
    end(how, ms)
    setPlaying(false)
  }
  return (
    <RunPlayer
      title="Self-test"
      feedback={run.feedback}
      questions={questions}
      answers={state.answers}
      keys={keys === 'on'}
      now={now}
      onAnswer={answer}
      onUndo={undo}
      onRedo={redo}
      mayRedo={mayRedo}
      onDisagree={disagree}
      onPlace={setPlace}
      onFinish={() => stop('finished')}
      onQuit={() => stop('quit')}
      quitWords="End the test"
      {...(run.limit !== undefined && {
        left: run.limit - spentOn(state.answers),
        onTimeUp: () => stop('time', run.limit),
      })}
    />
  )
}

function Result({ run, library, onUndone }: Props & { readonly onUndone: () => void }) {
  const { progress, random, go } = useSurroundings()
  const entries = useEntries()
  const { questions, state, undo } = useRun(run, library)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const result = testResults(entries).find(({ state: other }) => other.run.id === run.id)
  const missed = beginMissed(entries, run.id, random)

  const again = () => {
    const length = run.plan.length
    const [begun] = progress.getState().append(
      beginTest(
        {
          focus: run.focus,
          length: length === 5 || length === 10 || length === 20 ? length : 'all',
          feedback: run.feedback,
          timed: run.limit !== undefined,
        },
        random,
      ),
    )
    if (begun) go(href(`self-test/?run=${begun.id}`))
  }
  const practise = () => {
    const [begun] = missed ? progress.getState().append(missed) : []
    if (begun) go(href(`study/?run=${begun.id}`))
  }

  return (
    <div className={styles.screen}>
      {state.end?.how !== 'quit' && <Celebration />}
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {result ? `${result.score.right} of ${result.score.asked} right` : 'Nothing was answered'}
        </h1>
        <p className={styles.lead}>
          {focusName(run.focus)}
          {result && `, in ${durationWords(result.ms)}`}
          {state.end?.how === 'time' && ' (the time ran out)'}
          {state.end?.how === 'quit' && ' (left early; what you answered is kept)'}
          {result?.best && '. Your best so far.'}
        </p>
      </div>
      <div className={styles.buttons}>
        {missed && (
          <Button look="primary" onClick={practise}>
            Practise the missed ones
          </Button>
        )}
        <Button onClick={again}>The same test again</Button>
        {/* What the clock has ended stays as it is. */}
        {result && state.end?.how !== 'time' && (
          <Button
            look="quiet"
            onClick={() => {
              undo()
              onUndone()
            }}
          >
            Undo
          </Button>
        )}
        <ButtonLink look="quiet" href={href('self-test/')}>
          Another test
        </ButtonLink>
      </div>
      <RunSummary questions={questions} answers={state.answers} byKind />
    </div>
  )
}
