import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'

/** Files can be handed over before the script listens; a person sees the button only then. */
async function openScores(page: Page) {
  await page.goto('scores/')
  await page.locator('html[data-live]').waitFor()
}

async function answerFirst(page: Page) {
  await page.goto('')
  await page.locator('label', { hasText: 'Forbidden' }).click()
  await expect(page.getByRole('button', { name: /Ten more/ })).toBeVisible()
}

test('everything can be taken to another browser, and back twice without doubling', async ({
  page,
  browser,
  baseURL,
}) => {
  await answerFirst(page)
  await openScores(page)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export everything' }).click()
  const file = await (await waiting).path()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'teapot-progress' })

  const other = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage()
  await openScores(other)
  await expect(other.getByText('Nothing here yet.')).toBeVisible()
  await other.getByLabel('Import an exported file').setInputFiles(file)
  await expect(other.getByText(/2 new entries/)).toBeVisible()
  await expect(other.getByText('Nothing here yet.')).toBeVisible()
  await other.getByRole('button', { name: 'Bring them in' }).click()
  await expect(other.getByText('1 of 1', { exact: true }).first()).toBeVisible()
  await other.reload()
  await other.locator('html[data-live]').waitFor()
  await expect(other.getByText('1 of 1', { exact: true }).first()).toBeVisible()
  await other.getByLabel('Import an exported file').setInputFiles(file)
  await expect(other.getByText(/0 new entries; 2 are here already/)).toBeVisible()
  await other.context().close()
})

test('a wrong file is refused in plain words and changes nothing', async ({ page }) => {
  await answerFirst(page)
  await openScores(page)
  await page.getByLabel('Import an exported file').setInputFiles({
    name: 'holiday.png',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
  })
  await expect(page.getByText(/not a file that Teapot exported/)).toBeVisible()
  await expect(page.getByText('1 of 1', { exact: true }).first()).toBeVisible()
})

test('beginning anew has a way back', async ({ page }) => {
  await answerFirst(page)
  await openScores(page)
  await page.getByText('Begin anew').click()
  await page.getByRole('button', { name: 'Put all scores away' }).click()
  await expect(page.getByText('Nothing here yet.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Nothing here yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Bring the old scores back' }).click()
  await expect(page.getByText('1 of 1', { exact: true }).first()).toBeVisible()
})

test('two tabs keep both of their answers', async ({ context, baseURL }) => {
  const tabs = [await context.newPage(), await context.newPage()]
  for (const tab of tabs) await tab.goto(baseURL ?? '')
  for (const tab of tabs) {
    await tab.locator('label', { hasText: 'Forbidden' }).click()
    await expect(tab.getByRole('button', { name: /Ten more/ })).toBeVisible()
  }
  const [first] = tabs
  if (!first) throw new Error('There is no tab')
  await first.goto(`${baseURL}scores/`)
  await expect(first.getByText('2 of 2', { exact: true }).first()).toBeVisible()
})

test('what cannot be read is said, kept and exported', async ({ page }) => {
  await answerFirst(page)
  await page.evaluate(() => localStorage.setItem('teapot:log:other', 'zzz {"v":1,"torn'))
  await openScores(page)
  await expect(page.getByText(/cannot be read. It is kept as it is/)).toBeVisible()
  await expect(page.getByText('1 of 1', { exact: true }).first()).toBeVisible()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export everything' }).click()
  expect(readFileSync(await (await waiting).path(), 'utf8')).toContain('torn')
  expect(await page.evaluate(() => localStorage.getItem('teapot:log:other'))).toContain('torn')
})

test('a full disk is told in plain words, and the app goes on', async ({ page }) => {
  await page.goto('')
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.locator('label', { hasText: 'Forbidden' }).click()
  await expect(page.getByRole('heading', { name: 'Right: 403 Forbidden' })).toBeVisible()
  await expect(page.getByText(/no room left to keep your answers/)).toBeVisible()
})

test('blocked storage is told in plain words, and the app goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await page.goto('')
  await expect(page.getByText(/does not let Teapot store anything/)).toBeVisible()
  await page.locator('label', { hasText: 'Forbidden' }).click()
  await expect(page.getByRole('heading', { name: 'Right: 403 Forbidden' })).toBeVisible()
})
