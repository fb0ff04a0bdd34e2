import { expect, vi } from 'vitest'
import type { Save } from '../../src/progress/journal.ts'
import type { Progress } from '../../src/progress/store.ts'

/** Waits until a page says so of its answers. What writes them is fetched first, which may take a busy machine long. */
export function becomes(progress: Progress, save: Save): Promise<void> {
  return vi.waitFor(() => expect(progress.getState().save).toBe(save), { timeout: 10_000 })
}
