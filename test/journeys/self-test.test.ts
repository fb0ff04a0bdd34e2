import { expect, type Page, test } from '@playwright/test'
import { watched } from './watch.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function begin(page: Page, choose: (page: Page) => Promise<void>) {
  await page.goto('self-test/')
  await choose(page)
  await page.getByRole('button', { name: 'Begin the test' }).click()
  await expect(heading(page)).toHaveText(/Question 1 of/)
  // The clock runs from here on.
  await expect(page).toHaveTitle(/^Question 1/)
}

test('ten questions on 4xx leave a score that is still there after a reload', async ({ page }) => {
  const { trouble } = watched(page)
  await begin(page, async () => {
    await page.getByLabel('Category').selectOption('class:4')
  })
  for (let number = 1; number <= 10; number += 1) {
    await expect(heading(page)).toHaveText(new RegExp(`Question ${number} of 10`))
    await page.getByRole('button', { name: 'I don’t know' }).click()
    await page.getByRole('button', { name: /Continue|See how it went/ }).click()
  }
  await expect(heading(page)).toHaveText('0 of 10 right')
  await expect(page.getByRole('heading', { name: 'The 10 to look at again' })).toBeVisible()
  await page.reload()
  await expect(heading(page)).toHaveText('0 of 10 right')

  await page.getByRole('link', { name: 'Scores', exact: true }).click()
  const row = page.getByRole('row', { name: /4xx Client error/ })
  await expect(row).toContainText('0 of 10')
  await row.getByRole('link').click()
  await expect(heading(page)).toHaveText('0 of 10 right')
  expect(trouble()).toEqual([])
})

test('an exam explains nothing until its end', async ({ page }) => {
  await begin(page, async () => {
    await page.getByLabel('Category').selectOption('kind:tell-apart')
    await page.getByRole('radio', { name: '5', exact: true }).check()
    await page.getByRole('radio', { name: /like an exam/ }).check()
  })
  for (let number = 1; number <= 5; number += 1) {
    await expect(heading(page)).toHaveText(new RegExp(`Question ${number} of 5`))
    await expect(page.getByText('What decides')).toHaveCount(0)
    await page.keyboard.press('1')
  }
  await expect(heading(page)).toHaveText(/of 5 right/)
})

test('the clock can be paused, and the question hides while it stands still', async ({ page }) => {
  await page.clock.install()
  await begin(page, async () => {
    await page.getByRole('radio', { name: '5', exact: true }).check()
    await page.getByRole('radio', { name: /30 seconds a question/ }).check()
    // From here on time passes when it is told to.
    await page.clock.pauseAt(Date.now() + 3_600_000)
  })
  const clock = page.getByRole('timer')
  await expect(clock).toHaveText('2:30')
  await page.clock.runFor(20_000)
  await expect(clock).toHaveText('2:10')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('button', { name: 'Check' })).toBeHidden()
  await page.clock.runFor(60_000)
  await expect(clock).toHaveText('2:10')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.clock.runFor(131_000)
  await expect(page.getByText('Nothing was answered')).toBeVisible()
})

test('a test that is left keeps what was answered', async ({ page }) => {
  await begin(page, async () => {})
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await page.getByRole('button', { name: 'End the test' }).click()
  await expect(heading(page)).toHaveText('0 of 1 right')
  await expect(page.getByText(/left early; what you answered is kept/)).toBeVisible()
})
