import { plainFsrs } from './plainFsrs.ts'
import type { PolicyMaker } from './policy.ts'

/** Teapot's own choice of questions. Until the queue can be asked from here, plain FSRS stands in for it. */
export const teapot: PolicyMaker = plainFsrs(0.9)
