import { afterEach, expect, test, vi } from 'vitest'
import { studyDay } from '../../src/domain/calendar.ts'

afterEach(() => vi.unstubAllEnvs())

test.each(['Pacific/Auckland', 'UTC', 'Pacific/Honolulu'])(
  'a study day is named alike in %s',
  async (zone) => {
    vi.stubEnv('TZ', zone)
    vi.resetModules()
    const { dayWords, longDayWords } = await import('../../src/screens/scores/dayWords.ts')
    const day = studyDay(Date.UTC(2026, 10, 23, 12), 0)
    expect(dayWords(day)).toBe('23 Nov')
    expect(longDayWords(day)).toBe('23 Nov 2026')
  },
)
