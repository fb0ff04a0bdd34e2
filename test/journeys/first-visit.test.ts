import { expect, type Page, test } from '@playwright/test'
import { boxes, watched } from './watch.ts'

/** A script, all of it if no other is named, is on its way until it is let through. */
async function hold(page: Page, script = /assets\/core-.*\.js$/): Promise<() => void> {
  let letThrough = () => {}
  const held = new Promise<void>((go) => {
    letThrough = go
  })
  await page.route(script, async (route) => {
    await held
    await route.continue()
  })
  return letThrough
}

test('a newcomer answers at first paint, long before the script arrives, and the answer counts', async ({
  page,
}) => {
  const { trouble } = watched(page)
  const letThrough = await hold(page)
  await page.goto('', { waitUntil: 'commit' })
  const right = page.getByRole('radio', { name: /403/ })
  const wrong = page.getByRole('radio', { name: /401/ })
  await page.locator('label', { has: wrong }).click()

  // Marked and explained by style alone.
  expect(await page.evaluate(() => document.documentElement.dataset.live)).toBeUndefined()
  await expect(page.getByText('✗ Your answer').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /Not quite: it is 403/ })).toBeVisible()
  await expect(page.getByText(/Why not 401 Unauthorized\? Her session/)).toBeVisible()
  const before = await boxes(page.locator('label'))

  // The first choice holds.
  await page
    .locator('label', { has: right })
    .click({ force: true, timeout: 1000 })
    .catch(() => {})
  await expect(wrong).toBeChecked()

  // The script arrives, records the choice and asks nothing twice.
  letThrough()
  await expect(page.getByRole('button', { name: /Ten more/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /Not quite: it is 403/ })).toBeVisible()
  expect(await boxes(page.locator('label'))).toEqual(before)
  await page.getByRole('link', { name: 'Scores', exact: true }).click()
  await expect(page.getByText('0 of 1', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('You chose 401 where 403 was right, once.').first()).toBeVisible()

  await page.reload()
  await expect(page.getByText('You chose 401 where 403 was right, once.').first()).toBeVisible()
  expect(trouble()).toEqual([])
})

test('a question left open before the script arrives is still open after it', async ({ page }) => {
  const letThrough = await hold(page)
  await page.goto('', { waitUntil: 'commit' })
  await expect(page.getByRole('radio', { name: /403/ })).toBeVisible()
  letThrough()
  await expect(page.getByRole('button', { name: 'Hint' })).toBeVisible()
  await page.locator('label', { hasText: 'Forbidden' }).click()
  await expect(page.getByRole('heading', { name: 'Right: 403 Forbidden' })).toBeFocused()
})

test('a returning learner is not shown the newcomer’s question, not even for a moment', async ({
  page,
}) => {
  await page.goto('')
  await page.locator('label', { hasText: 'Forbidden' }).click()
  await expect(page.getByRole('button', { name: /Ten more/ })).toBeVisible()
  const letThrough = await hold(page)
  await page.goto('', { waitUntil: 'commit' })
  await expect(page.getByRole('link', { name: 'Teapot, today' })).toBeVisible()
  await expect(page.getByText('Which status code is it?')).toBeHidden()
  letThrough()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await expect(page.getByText('Which status code is it?')).toHaveCount(0)
})

test('a page that is slow to come is not drawn over one that was asked for later', async ({
  page,
}) => {
  const letThrough = await hold(page, /assets\/CompareList-.*\.js$/)
  await page.goto('')
  await expect(page.locator('html[data-live]')).toBeAttached()
  const asked = page.waitForRequest(/CompareList-/)
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await asked
  await page.getByRole('link', { name: 'Study', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Study' })).toBeVisible()
  const came = page.waitForResponse(/CompareList-/)
  letThrough()
  await (await came).finished()
  await page.evaluate(() => new Promise((later) => setTimeout(later, 500)))
  await expect(page.getByRole('heading', { level: 1, name: 'Study' })).toBeVisible()
  await expect(page).toHaveTitle('Study · Teapot')
})

test('a button whose part cannot be fetched says so, and works after another load', async ({
  page,
}) => {
  await page.route(/assets\/begin-.*\.js$/, (route) => route.abort())
  await page.goto('study/', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await expect(page.getByText('Something could not be fetched.')).toBeVisible()
  await page.unroute(/assets\/begin-.*\.js$/)
  await page.getByRole('button', { name: 'Load again' }).click()
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Question 1 of 10/)
})

test('without script every page can be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('codes/404/')
  await expect(page.getByRole('heading', { level: 1, name: '404 Not Found' })).toBeVisible()
  await expect(page.getByText('Rule of thumb:')).toBeVisible()
  await page.goto('compare/401-403/')
  await expect(page.getByRole('heading', { level: 1, name: '401 or 403?' })).toBeVisible()
  await expect(page.getByText(/can be read without JavaScript/)).toBeVisible()
  await context.close()
})
