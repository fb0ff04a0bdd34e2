import { expect, type Page, test } from '@playwright/test'

async function answerFirst(page: Page) {
  await page.goto('')
  await page.locator('label', { hasText: 'Forbidden' }).click()
  // It was "saved" as long as there was nothing to save.
  await expect(page.getByRole('button', { name: /Ten more/ })).toBeVisible()
  await expect(page.locator('html[data-save="saved"]')).toBeAttached()
}

async function openScores(page: Page) {
  await page.goto('scores/')
  await page.locator('html[data-live]').waitFor()
}

const overall = (page: Page, text: string) => page.getByText(text, { exact: true }).first()

test('a learner whose local storage was lost gets every answer back, and is told', async ({
  page,
}) => {
  await answerFirst(page)
  await page.evaluate(() => localStorage.clear())
  await page.goto('')
  await expect(page.getByText(/Recovered 1 answer/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Study \w+ questions$/ })).toBeVisible()
  await openScores(page)
  await expect(overall(page, '1 of 1')).toBeVisible()
})

test('a learner whose database was lost loses nothing, and the database is filled again', async ({
  page,
}) => {
  await answerFirst(page)
  await page.goto('about:blank')
  await page.goto('scores/')
  await page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.deleteDatabase('teapot')
        request.onsuccess = done
      }),
  )
  await openScores(page)
  await expect(overall(page, '1 of 1')).toBeVisible()
  // Once the database has been filled again, which nobody waits for.
  await expect(async () => {
    await page.getByRole('button', { name: 'Check my data' }).click()
    await expect(page.getByText(/1 answer checked\. Both places hold the same\./)).toBeVisible({
      timeout: 2000,
    })
  }).toPass()
})

test('a learner who lost local storage and the database gets every answer back from the copy', async ({
  page,
}) => {
  await answerFirst(page)
  // A page of the same origin on which no app is at work.
  await page.goto('data/status-codes.json')
  await page.evaluate(
    () =>
      new Promise((done) => {
        localStorage.clear()
        indexedDB.deleteDatabase('teapot').onsuccess = done
      }),
  )
  await page.goto('')
  await expect(page.getByText(/Recovered 1 answer/)).toBeVisible()
  await openScores(page)
  await expect(overall(page, '1 of 1')).toBeVisible()
})

test('what is answered in one tab counts in the other at once, and so does a reset', async ({
  context,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  await openScores(one)
  await answerFirst(two)
  await expect(overall(one, '1 of 1')).toBeVisible()
  await openScores(two)
  await two.getByText('Begin anew').click()
  await two.getByRole('button', { name: 'Put all scores away' }).click()
  await expect(one.getByText('Nothing here yet.')).toBeVisible()
})

test('everything that is deleted stays deleted, in a tab that was open too', async ({
  context,
}) => {
  const [old, page] = [await context.newPage(), await context.newPage()]
  await answerFirst(old)
  await openScores(page)
  await page.getByText('Delete everything', { exact: true }).click()
  await page.getByRole('button', { name: 'Delete everything for good' }).click()
  await expect(page.getByText('Everything was deleted.')).toBeVisible()
  await openScores(old)
  await expect(old.getByText('Nothing here yet.')).toBeVisible()
  const left = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('teapot:log')),
  )
  expect(left).toEqual([])
})

test('everything goes to another device as text, and can be taken back there', async ({
  page,
  browser,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await answerFirst(page)
  await openScores(page)
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByText(/^Copied\./)).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  const other = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage()
  await openScores(other)
  await other.getByLabel(/Paste what was copied/).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', pasted)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, text)
  await other.getByRole('button', { name: 'Bring them in' }).click()
  await expect(overall(other, '1 of 1')).toBeVisible()
  await other.getByRole('button', { name: 'Take the import back' }).click()
  await expect(other.getByText('Nothing here yet.')).toBeVisible()
  await other.context().close()
})

test('an answer outlives the crash of its tab in the next moment', async ({ context }) => {
  const page = await context.newPage()
  await page.goto('')
  await page.locator('html[data-live]').waitFor()
  const session = await context.newCDPSession(page)
  const crash = page.waitForEvent('crash')
  const tap = `document.querySelector('label:has([value="403"])').click()`
  await session.send('Runtime.evaluate', { expression: tap })
  // Nobody answers from a tab that is gone.
  void session.send('Page.crash').catch(() => undefined)
  await crash
  const next = await context.newPage()
  await openScores(next)
  await expect(overall(next, '1 of 1')).toBeVisible()
})

test('a tab that slept knows on waking what was answered in another', async ({ context }) => {
  const [sleeper, other] = [await context.newPage(), await context.newPage()]
  await openScores(sleeper)
  await expect(sleeper.getByText('Nothing here yet.')).toBeVisible()
  const session = await context.newCDPSession(sleeper)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await answerFirst(other)
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await expect(overall(sleeper, '1 of 1')).toBeVisible()
})

test('a page that comes back from the back/forward cache knows what was answered in another tab', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  // Playwright turns that cache off. Where the browser itself has none, the page is loaded anew, to the same end.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  try {
    const context = await browser.newContext({
      ...(baseURL && { baseURL }),
      serviceWorkers: 'block',
    })
    const [page, other] = [await context.newPage(), await context.newPage()]
    await openScores(page)
    await expect(page.getByText('Nothing here yet.')).toBeVisible()
    await page.goto('data/status-codes.json')
    await answerFirst(other)
    // A page that comes back is not loaded, which Playwright would wait for.
    await page.evaluate(() => history.back())
    await expect(overall(page, '1 of 1')).toBeVisible()
  } finally {
    await browser.close()
  }
})

test('a tab that is open while the browser’s data is cleared holds the last copy, and asks', async ({
  context,
}) => {
  const page = await context.newPage()
  // Some browsers take their time to say what is stored, and nobody waits for them with an answer.
  await page.addInitScript(() => {
    indexedDB.databases = () => new Promise((tell) => setTimeout(tell, 2000, []))
  })
  await answerFirst(page)
  // Drawn once the page listens to what happens around it.
  await page.locator('#app + [role="status"]').waitFor({ state: 'attached' })
  const session = await context.newCDPSession(page)
  const origin = new URL(page.url()).origin
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await expect(page.getByText(/stored data was cleared/)).toBeVisible()
  await page.getByRole('button', { name: 'Keep my answers' }).click()
  await expect(page.getByText(/stored data was cleared/)).toBeHidden()
  await openScores(page)
  await expect(overall(page, '1 of 1')).toBeVisible()
})
