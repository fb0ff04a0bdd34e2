import { useEffect, useRef, useState } from 'react'
import { Celebration } from '../../cards/Celebration.tsx'
import { RunPlayer } from '../../cards/RunPlayer.tsx'
import { RunSummary } from '../../cards/RunSummary.tsx'
import { beginMissed } from '../../domain/begin.ts'
import { leechesOf } from '../../domain/leech.ts'
import type { Library } from '../../domain/library.ts'
import type { NewEntry, Run } from '../../domain/log.ts'
import { movedBy } from '../../domain/moved.ts'
import { codesPlaced, placementLength } from '../../domain/placement.ts'
import { scheduleOf } from '../../domain/schedule.ts'
import { isPast, tally } from '../../domain/scores.ts'
import { wishesOf } from '../../domain/studyState.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { href } from '../../ui/href.ts'
import { useEntries, useSettings, useSurroundings, useToday } from '../context.ts'
import { keepAgenda } from '../keepAgenda.ts'
import { startStudy } from '../startStudy.ts'
import { useRun } from '../useRun.ts'
import { useTitle } from '../useTitle.ts'
import { Onwards } from './Onwards.tsx'
import { PlacementSummary } from './PlacementSummary.tsx'
import { Slipping } from './Slipping.tsx'
import styles from './Study.module.css'

interface Props {
  readonly run: Run
  readonly library: Library
}

export function StudyRun({ run, library }: Props) {
  const { now, go } = useSurroundings()
  const settings = useSettings()
  const { keys, asks } = settings
  const today = useToday()
  const { questions, isFetching, state, isPlayed, answer, undo, mayRedo, redo, disagree, end } =
    useRun(run, library)
  const isPlacement = run.mode === 'placement'
  // On another day other skills are due, and this run shows how far it went.
  const isOld = !isPlacement && isPast(state, today, settings)
  const [playing, setPlaying] = useState(!isPlayed && !isOld)
  // The page was left at the last answer, and nothing says yet that the run is over.
  const isOpen = isPlayed && !state.end
  // biome-ignore lint/correctness/useExhaustiveDependencies: as the run was found
  useEffect(() => {
    if (isOpen) end('finished')
  }, [])
  const [place, setPlace] = useState<string>()
  useTitle(playing ? place : 'How it went')
  if (!playing) {
    return <Summary run={run} library={library} onUndone={() => setPlaying(true)} />
  }
  return (
    <RunPlayer
      title={isPlacement ? 'What you know' : 'Study'}
      feedback={run.feedback}
      {...(isPlacement && {
        total: `at most ${Math.min(placementLength, codesPlaced(run.focus).length)}`,
      })}
      {...(run.limit !== undefined && { total: '' })}
      questions={questions}
      isFetching={isFetching}
      answers={state.answers}
      keys={keys === 'on'}
      flip={asks === 'cards' && !isPlacement}
      now={now}
      onAnswer={answer}
      onUndo={undo}
      onRedo={redo}
      mayRedo={mayRedo}
      onDisagree={disagree}
      onPlace={setPlace}
      onFinish={() => {
        end('finished')
        setPlaying(false)
      }}
      // Stopping ends nothing: the run stays open, and Today offers to go on until the day is over. A placement is taken as far as it went.
      onQuit={() => {
        if (!isPlacement) return go(href(''))
        end('quit')
        setPlaying(false)
      }}
      quitWords={isPlacement ? 'That is enough' : 'Stop here'}
    />
  )
}

function Summary({ run, library, onUndone }: Props & { readonly onUndone: () => void }) {
  const surroundings = useSurroundings()
  const { progress, random, storage, go } = surroundings
  const entries = useEntries()
  const today = useToday()
  const { questions, words, state, undo } = useRun(run, library)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => void keepAgenda(entries, today, storage), [entries, today, storage])
  const { right, asked } = tally(state.answers)
  const missed = beginMissed(entries, run.id, random)
  const schedule = scheduleOf(entries)
  const moved = movedBy(state.answers, schedule, wishesOf(entries, today).retention, today)
  const own = new Set(moved.map(({ skill }) => skill))

  const begin = (next: Extract<NewEntry, { kind: 'run' }>) => {
    const [begun] = progress.getState().append(next)
    if (begun) go(href(`study/?run=${begun.id}`))
  }
  const takeBack = () => {
    undo()
    onUndone()
  }
  const more = () => void startStudy(surroundings, 'due', today)
  if (run.mode === 'placement') {
    return (
      <PlacementSummary
        run={run}
        questions={questions}
        answers={state.answers}
        onStudy={more}
        onUndo={takeBack}
      />
    )
  }

  return (
    <div className={styles.start}>
      {asked > 0 && <Celebration />}
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {asked === 0 ? 'Nothing answered' : `${right} of ${asked} right`}
        </h1>
        <p className={styles.lead}>{closing(right, asked)}</p>
      </div>
      <div className={styles.buttons}>
        {missed && (
          <Button look="primary" onClick={() => begin(missed)}>
            The missed ones again
          </Button>
        )}
        <Button look={missed ? 'plain' : 'primary'} onClick={more}>
          Ten more
        </Button>
        {asked > 0 && (
          <Button look="quiet" onClick={takeBack}>
            Undo
          </Button>
        )}
        <ButtonLink look="quiet" href={href('')}>
          Done for now
        </ButtonLink>
      </div>
      <Onwards />
      {moved.length > 0 && (
        <section className={styles.section}>
          <h2>What moved</h2>
          <ul className={styles.moved}>
            {moved.map((one) => (
              <li key={one.skill} data-right={one.right}>
                <span>{one.name}</span>
                <span>{one.words}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Slipping
        leeches={leechesOf(schedule)
          .filter(({ skill }) => own.has(skill))
          .slice(0, mostSlipping)}
        library={words}
      />
      <RunSummary questions={questions} answers={state.answers} />
    </div>
  )
}

/** More than that would be a list of failures, and no help. */
const mostSlipping = 3

function closing(right: number, asked: number): string {
  if (asked === 0) return 'So nothing has moved, and what was due is due still.'
  if (right === asked) return 'All of them. These will wait a while before they come back.'
  if (right * 2 >= asked) return 'What you knew comes back later, what you missed comes back soon.'
  return 'A miss with its reason read is how these stick. They come back soon.'
}
