import { type Entry, standing } from '../../domain/log.ts'
import type { TextFile } from './progressFile.ts'

/** What the learner disagrees with, to send to whoever mends questions. */
export function disagreementsFile(entries: readonly Entry[], now: number): TextFile {
  const disagreements = standing(entries).flatMap((entry) =>
    entry.kind === 'disagreement'
      ? [
          {
            question: entry.question,
            prompt: entry.prompt,
            reason: entry.reason,
            at: new Date(entry.at).toISOString(),
          },
        ]
      : [],
  )
  const file = { format: 'teapot-disagreements', version: 1, disagreements }
  return {
    name: `teapot-disagreements-${dayOf(now)}.json`,
    text: `${JSON.stringify(file, null, 1)}\n`,
  }
}

/** Every answer as a row, for a spreadsheet. */
export function answersFile(entries: readonly Entry[], now: number): TextFile {
  const rows = standing(entries).flatMap((entry) =>
    entry.kind === 'answer'
      ? [
          [
            new Date(entry.at).toISOString(),
            entry.question,
            entry.chosen,
            entry.answer,
            entry.right ? 'right' : 'wrong',
            `${entry.ms}`,
            entry.unsure ? 'unsure' : '',
            entry.hint ? 'hint' : '',
          ],
        ]
      : [],
  )
  const head = ['time', 'question', 'chosen', 'answer', 'result', 'milliseconds', 'unsure', 'hint']
  return {
    name: `teapot-answers-${dayOf(now)}.csv`,
    text: [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join(''),
  }
}

/** Quoted; and what a spreadsheet would take for a formula stays text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10)
