import { ankiDefault } from './ankiDefault.ts'
import { leitner } from './leitner.ts'
import { plainFsrs } from './plainFsrs.ts'
import type { PolicyMaker } from './policy.ts'
import { randomQuiz } from './randomQuiz.ts'
import { teapot } from './teapot.ts'

export const policies = {
  'random, 20 a day': randomQuiz,
  Leitner: leitner,
  'Anki default': ankiDefault,
  'FSRS .9': plainFsrs(0.9),
  'FSRS .95': plainFsrs(0.95),
  Teapot: teapot,
} as const satisfies Readonly<Record<string, PolicyMaker>>
export type PolicyName = keyof typeof policies

export const policyNames = Object.keys(policies) as readonly PolicyName[]
