import { useMemo } from 'react'
import type { Response } from '../cards/QuestionCard.tsx'
import { avoidedIn, drawRun } from '../domain/ask.ts'
import { isRight, rightAnswer } from '../domain/grade.ts'
import type { Library } from '../domain/library.ts'
import type { End, Run } from '../domain/log.ts'
import type { Question } from '../domain/question.ts'
import { lastTaken } from '../domain/redo.ts'
import { type RunState, runState, spentOn } from '../domain/scores.ts'
import { placesOf } from '../domain/session.ts'
import { useEntries, useSurroundings } from './context.ts'
import { useWords } from './useWords.ts'

/** What a line of the log can say. A question that was open for longer was a tab left open. */
const longest = 86_400_000

/** A run in play: its questions, and what a screen may do with it. */
export function useRun(run: Run, library: Library) {
  const { progress, zone } = useSurroundings()
  const entries = useEntries()
  const state: RunState = runState(entries, run.id) ?? { run, answers: [], end: undefined, next: 0 }
  const places = placesOf(run, state.answers)
  const { words, isFetching } = useWords(places, library)
  const asked = places.join(' ')
  // Drawn as of the run's beginning, so that nothing that happens in the run changes what was asked.
  const avoided = useMemo(() => avoidedIn(run, progress.getState().counted), [run, progress])
  const questions = useMemo(
    () => drawRun({ seed: run.seed, plan: asked.split(' ') }, avoided, words),
    [run, asked, avoided, words],
  )
  const { append } = progress.getState()

  return {
    questions,
    words,
    isFetching,
    state,
    /** Whether there is nothing left to answer. */
    isPlayed: state.end !== undefined || state.answers.length >= places.length,
    answer(place: number, question: Question, response: Response, ms: number, away: boolean) {
      append({
        kind: 'answer',
        run: run.id,
        place,
        question: question.id,
        chosen: response.given,
        answer: rightAnswer(question),
        right: isRight(question, response.given),
        ms: Math.min(ms, longest),
        zone: zone(),
        ...(response.unsure && { unsure: true }),
        ...(response.hint && { hint: true }),
        ...(response.given === '' && { gaveUp: true }),
        ...(response.selfGraded && { selfGraded: true }),
        ...(away && { away: true }),
      })
    },
    disagree(question: Question, reason: string) {
      const prompt = [question.story, question.prompt].filter(Boolean).join(' ')
      append({ kind: 'disagreement', question: question.id, prompt, reason })
    },
    /** Takes the latest answer back, and the run's end with it; or the end alone of a run that was left early. Returns that answer's place. */
    undo(): number | undefined {
      const now = runState(progress.getState().counted, run.id)
      const last = now?.answers.toSorted((a, b) => a.tick - b.tick).at(-1)
      if (!now || !last) return undefined
      const taken = now.end?.how === 'quit' ? [now.end] : now.end ? [now.end, last] : [last]
      append(...taken.map(({ id }) => ({ kind: 'undo', of: id }) as const))
      return last.place
    },
    mayRedo: lastTaken(progress.getState().entries, run.id) !== undefined,
    /** Gives back the answer that was taken back last, unless something else was answered since. Returns its place. */
    redo(): number | undefined {
      const taken = lastTaken(progress.getState().entries, run.id)
      if (!taken) return undefined
      append(...taken.undos.map(({ id }) => ({ kind: 'undo', of: id }) as const))
      return taken.answer.place
    },
    /** Ends the run; `ms` is the time spent, that of its answers unless said otherwise. */
    end(how: End['how'], ms?: number) {
      const { answers, end } = runState(progress.getState().counted, run.id) ?? state
      // A redo has given the end back already.
      if (end) return
      append({ kind: 'end', run: run.id, how, ms: Math.min(ms ?? spentOn(answers), longest) })
    },
  }
}
