import type { NewEntry } from '../../src/domain/log.ts'
import { live } from '../../src/progress/live.ts'
import { createProgress, newWriter } from '../../src/progress/store.ts'
import { createTail } from '../../src/progress/tail.ts'

/** A tab with the real journals and nobody in front of it. It tells of every answer once that is said to be saved. */
const progress = createProgress({
  tail: createTail(() => window.localStorage, newWriter(Math.random)),
  durable: () => import('../../src/progress/durableJournal.ts').then((file) => file.durableJournal),
  clock: () => Date.now(),
})
const own: string[] = []
progress.subscribe(({ save }) => {
  if (save === 'saved') for (const id of own.splice(0)) console.log(`saved ${id}`)
})

const answer: NewEntry = {
  kind: 'answer',
  run: 'a.1',
  place: 0,
  question: '401-403:tell-apart/intern-billing',
  chosen: '401',
  answer: '403',
  right: false,
  ms: 4000,
  zone: 60,
}

function answerOnce() {
  const started = performance.now()
  own.push(
    ...progress
      .getState()
      .append(answer)
      .map(({ id }) => id),
  )
  return performance.now() - started
}

Object.assign(window, {
  torture: {
    answerOnce,
    /** Milliseconds between answers, at least and at most. */
    answerOn(least: number, most: number) {
      answerOnce()
      setTimeout(() => window.torture.answerOn(least, most), least + Math.random() * (most - least))
    },
    ids: () =>
      progress.getState().entries.flatMap(({ kind, id }) => (kind === 'answer' ? [id] : [])),
    recovered: () => progress.getState().recovered,
  },
})

const started = performance.now()
await progress.getState().read()
document.documentElement.dataset.read = `${performance.now() - started}`
await live(progress, Date.now)
document.documentElement.dataset.live = ''

declare global {
  interface Window {
    torture: {
      answerOnce(): number
      answerOn(least: number, most: number): void
      ids(): string[]
      recovered(): number
    }
  }
}
