import { runnerImport } from 'vite'

/** @type {Map<number, Promise<string>>} */
const files = new Map()

/** @param {number} count */
async function written(count) {
  const { module } = await runnerImport('/test/bench/longLog.ts', {
    configFile: false,
    logLevel: 'error',
  })
  return /** @type {typeof import('./longLog.ts')} */ (module).longLog(count, Date.now())
}

/**
 * Brings so many answers into a browser, the way a learner would.
 * @param {import('@playwright/test').Page} page
 * @param {string} site
 * @param {number} count
 */
export async function importLog(page, site, count) {
  if (!files.has(count)) files.set(count, written(count))
  const buffer = Buffer.from((await files.get(count)) ?? '')
  await page.goto(`${site}scores/`)
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  const file = { name: 'log.json', mimeType: 'application/json', buffer }
  await page.getByLabel('Import an exported file').setInputFiles(file)
  await page.getByRole('button', { name: 'Bring them in' }).click()
  await page.getByText(/brought in/).waitFor()
  // What is still being written would be measured as well.
  await page.getByText('Every answer is saved').waitFor({ timeout: 120_000 })
}
