import type { Page } from '@playwright/test'
import { seasonLines } from '../support/season.ts'

/** The last day of the season: on another one, other skills would be due, and other mix-ups made. */
const noon = Date.UTC(2026, 10, 25, 12)

/** The scores of somebody who has studied for a season, on its last day. */
export async function openSeason(page: Page) {
  await page.clock.setFixedTime(noon)
  await page.goto('settings/')
  await page.evaluate(
    (lines) => localStorage.setItem('teapot:log:season', lines),
    seasonLines(Math.floor(noon / 86_400_000)),
  )
  await page.goto('scores/')
}
