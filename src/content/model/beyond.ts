import type { StatusCode } from '../phrases.ts'

/** Registered codes that no situation of the model leads to: old, reserved, or answers to what it has no facts for. */
export const beyondModel: readonly StatusCode[] = [
  102, 104, 203, 208, 226, 305, 306, 402, 418, 506, 510,
]
