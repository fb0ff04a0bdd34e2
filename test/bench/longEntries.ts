import { rightAnswer } from '../../src/domain/grade.ts'
import type { Entry, NewEntry } from '../../src/domain/log.ts'
import type { Question } from '../../src/domain/question.ts'
import { seeded, shuffled } from '../../src/domain/random.ts'

const day = 86_400_000

/** So many answers to these questions: three runs of ten a day until now, four of five right. */
export function longEntries(
  all: readonly Question[],
  count: number,
  now: number,
): readonly Entry[] {
  const random = seeded(20)
  const questions = shuffled(all, random)
  const entries: Entry[] = []
  const add = (entry: NewEntry, at: number) => {
    const tick = entries.length + 1
    const id = `bench.${tick}` as const
    entries.push({ ...entry, id, tick, at: Math.round(at) })
    return id
  }
  for (let done = 0; done < count; done += 10) {
    const at = now - ((count - done) / 30) * day
    const asked = questions.slice(done % (questions.length - 10)).slice(0, 10)
    const plan = asked.map(({ id }) => id.split('/', 1)[0] ?? id)
    const run = add(
      { kind: 'run', mode: 'study', focus: 'due', seed: done, plan, feedback: 'now' },
      at,
    )
    for (const [place, question] of asked.entries()) {
      const answer = rightAnswer(question)
      const right = random() < 0.8
      const chosen = right ? answer : ''
      add(
        {
          kind: 'answer',
          run,
          place,
          question: question.id,
          chosen,
          answer,
          right,
          ms: 4000,
          zone: 0,
        },
        at + place * 4000,
      )
    }
    add({ kind: 'end', run, how: 'finished', ms: 40_000 }, at + 40_000)
  }
  return entries
}
