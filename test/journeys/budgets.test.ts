import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'

const kB = 1000
const dist = 'dist'

/** What was said of the budget: 58.1 kB of the first load are React itself. */
const budgets = { firstVisit: 68 * kB, otherDoor: 80 * kB, returning: 80 * kB, html: 14 * kB }

/** Every script that a page needs from its opening until it is quiet, in brotli bytes. */
async function scripts(page: Page) {
  const files = new Set<string>()
  // What is fetched ahead once the page is there and idle is no part of its load.
  await page.route(/\/afterLoad-/, (route) => route.abort())
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) files.add(pathname)
  })
  return () =>
    [...files].reduce(
      (sum, file) => sum + brotliCompressSync(readFileSync(join(dist, file))).length,
      0,
    )
}

const htmlFiles = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
)

test('the first HTML of every route, style included, is at most 14 kB in gzip', () => {
  expect(htmlFiles.length).toBeGreaterThan(40)
  const heavy = htmlFiles
    .map((file) => [file, gzipSync(readFileSync(join(dist, file))).length] as const)
    .filter(([, bytes]) => bytes > budgets.html)
  expect(heavy).toEqual([])
})

async function firstLoad(page: Page, path: string) {
  const loaded = await scripts(page)
  await page.goto(path, { waitUntil: 'networkidle' })
  expect(loaded()).toBeGreaterThan(50 * kB)
  console.log(`first visit to /${path}: ${(loaded() / kB).toFixed(1)} kB`)
  return loaded()
}

test('a first visit loads at most 68 kB of script in brotli', async ({ page }) => {
  expect(await firstLoad(page, '')).toBeLessThanOrEqual(budgets.firstVisit)
})

for (const path of [
  'study/',
  'self-test/',
  'codes/',
  'codes/403/',
  'compare/401-403/',
  'scores/',
]) {
  test(`a first visit that begins at /${path} loads at most 80 kB`, async ({ page }) => {
    expect(await firstLoad(page, path)).toBeLessThanOrEqual(budgets.otherDoor)
  })
}

test('a returning learner loads at most 80 kB, with all that is needed to go on', async ({
  page,
}) => {
  await page.goto('')
  await page.locator('label', { hasText: 'Forbidden' }).click()
  await expect(page.getByRole('button', { name: /Ten more/ })).toBeVisible()
  // What waits was worked out when the last run ended, so that the next visit need not.
  await page.waitForFunction(() => localStorage.getItem('teapot:agenda'))
  await page.goto('about:blank')
  const loaded = await scripts(page)
  await page.goto('', { waitUntil: 'networkidle' })
  await expect(page.getByRole('button', { name: 'Study nine questions' })).toBeVisible()
  console.log(`a returning learner: ${(loaded() / kB).toFixed(1)} kB`)
  expect(loaded()).toBeLessThanOrEqual(budgets.returning)
})

test('the build holds nothing that could be taken for code from a string', () => {
  const built = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'))
  expect(built.length).toBeGreaterThan(20)
  expect(
    htmlFiles.filter((file) => / style="/.test(readFileSync(join(dist, file), 'utf8'))),
  ).toEqual([])
  expect(htmlFiles.every((file) => statSync(join(dist, file)).size > 1000)).toBe(true)
})
