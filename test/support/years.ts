import type { Entry, EntryId } from '../../src/domain/log.ts'
import { seeded } from '../../src/domain/random.ts'
import { skillOf } from '../../src/domain/skill.ts'
import { questions } from './library.ts'

/** What a learner has logged after so many answers, twenty a day in two runs of ten, over the whole bank. */
export function yearsOf(answers: number): readonly Entry[] {
  const random = seeded(7)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
  const entries: Entry[] = []
  let at = Date.UTC(2023, 10, 1, 7)
  let tick = 0
  for (let run = 0; run < answers / 10; run += 1) {
    const writer = `w${Math.floor(random() * 2 ** 50).toString(36)}`
    let count = 0
    const stamp = () => {
      count += 1
      tick += 1
      at += 3000 + Math.floor(random() * 20_000)
      return { id: `${writer}.${count}` as EntryId, tick, at }
    }
    const asked = Array.from({ length: 10 }, () => pick(questions))
    const begun: Entry = {
      ...stamp(),
      kind: 'run',
      mode: 'study',
      focus: 'due',
      seed: Math.floor(random() * 2 ** 32),
      plan: asked.map(({ id }) => skillOf(id)),
      feedback: 'now',
    }
    entries.push(begun)
    asked.forEach((question, place) => {
      const answer = 'answer' in question ? String(question.answer) : '404'
      const right = random() < 0.8
      entries.push({
        ...stamp(),
        kind: 'answer',
        run: begun.id,
        place,
        question: question.id,
        chosen: right ? answer : '403',
        answer,
        right,
        ms: 1500 + Math.floor(random() * 15_000),
        zone: 60,
        ...(random() < 0.05 && { unsure: true }),
      })
    })
    entries.push({ ...stamp(), kind: 'end', run: begun.id, how: 'finished', ms: 90_000 })
    at += 12 * 3_600_000
  }
  return entries
}
