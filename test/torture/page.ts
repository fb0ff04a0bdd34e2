import type { Entry, NewEntry } from '../../src/domain/log.ts'
import { listen, live } from '../../src/progress/live.ts'
import { createProgress, newWriter } from '../../src/progress/store.ts'
import { createTail } from '../../src/progress/tail.ts'
import { bringIn } from '../../src/progress/transfer/bringIn.ts'

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

const answer: Extract<NewEntry, { kind: 'answer' }> = {
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

/** So many answers as if they had been given in years: 20 a day, of 1800 questions. */
async function fill(count: number) {
  const entries = Array.from({ length: count }, (_, place): Entry => {
    const id = `w${Math.floor(place / 20).toString(36)}.${(place % 20) + 1}` as const
    const question = (place * 7919) % 1800
    return {
      ...answer,
      run: 'w0.1',
      place: place % 20,
      question: `${400 + (question % 30)}-${401 + (question % 29)}:tell-apart/story-number-${question}`,
      ms: 1500 + ((place * 104_729) % 15_000),
      id,
      tick: place + 1,
      at: 1_700_000_000_000 + place * 4_000_000,
    }
  })
  await bringIn(progress, { fresh: entries, undone: [], aside: [] })
}

Object.assign(window, {
  torture: {
    answerOnce,
    fill,
    save: () => progress.getState().save,
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
listen(progress)
await live(progress, Date.now)
document.documentElement.dataset.live = ''

declare global {
  interface Window {
    torture: {
      answerOnce(): number
      fill(count: number): Promise<void>
      save(): string
      answerOn(least: number, most: number): void
      ids(): string[]
      recovered(): number
    }
  }
}
