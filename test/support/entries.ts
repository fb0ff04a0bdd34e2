import type { Answer, End, Entry, Run } from '../../src/domain/log.ts'

let count = 0
const stamp = () => {
  count += 1
  return { id: `test.${count}`, tick: count, at: Date.UTC(2026, 10, 23, 12) } as const
}

/** Builders hide what a test is not about. Each entry comes after the ones built before it. */
export function anAnswer(part: Partial<Answer> = {}): Answer {
  return {
    ...stamp(),
    kind: 'answer',
    run: 'test.0',
    place: 0,
    question: '404:meaning/410+403',
    chosen: '404',
    answer: '404',
    right: true,
    ms: 4000,
    zone: 0,
    ...part,
  }
}

export function aRun(part: Partial<Run> = {}): Run {
  return {
    ...stamp(),
    kind: 'run',
    mode: 'test',
    focus: 'class:4',
    seed: 1,
    plan: ['404:meaning', '401:meaning'],
    feedback: 'now',
    ...part,
  }
}

export function anEnd(run: Run, part: Partial<End> = {}): End {
  return { ...stamp(), kind: 'end', run: run.id, how: 'finished', ms: 9000, ...part }
}

export function entry<Kind extends 'reset' | 'undo' | 'setting' | 'disagreement' | 'mark'>(
  kind: Kind,
  part: Omit<Extract<Entry, { kind: Kind }>, 'id' | 'tick' | 'at' | 'kind'>,
): Extract<Entry, { kind: Kind }> {
  return { ...stamp(), kind, ...part } as Extract<Entry, { kind: Kind }>
}
