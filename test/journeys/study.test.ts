import { expect, type Page, test } from '@playwright/test'
import { boxes, watched } from './watch.ts'

const question = (page: Page) => page.getByRole('heading', { level: 1 })

/** Gives up on the open question, which works for every kind. */
async function giveUp(page: Page) {
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(page.getByRole('button', { name: /Continue|See how it went/ })).toBeVisible()
}

test('a study run has a visible end, can be left and resumed, and repeats what was missed', async ({
  page,
}) => {
  const { trouble } = watched(page)
  await page.goto('study/')
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await expect(question(page)).toHaveText(/Question 1 of 10/)
  for (const next of [2, 3]) {
    await giveUp(page)
    await page.keyboard.press('Enter')
    await expect(question(page)).toHaveText(new RegExp(`Question ${next} of 10`))
    await expect(question(page)).toBeFocused()
  }

  await page.getByRole('button', { name: 'Stop here' }).click()
  await expect(page.getByText('2 of 10 answered')).toBeVisible()
  await page.reload()
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(question(page)).toHaveText(/Question 3 of 10/)
  await page.reload()
  await expect(question(page)).toHaveText(/Question 3 of 10/)

  for (let left = 8; left > 0; left -= 1) {
    await giveUp(page)
    await page.keyboard.press('Enter')
  }
  await expect(question(page)).toHaveText('0 of 10 right')
  await page.getByRole('button', { name: 'The missed ones again' }).click()
  await expect(question(page)).toHaveText(/Question 1 of 10/)

  await page.goBack()
  await expect(question(page)).toHaveText('0 of 10 right')
  expect(trouble()).toEqual([])
})

test('options stay where they are when one is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('study/?about=kind:meaning')
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  for (let round = 0; round < 5; round += 1) {
    await expect(question(page)).toHaveText(new RegExp(`Question ${round + 1} of`))
    const before = await boxes(page.locator('label:has(input[type=radio])'))
    await page.keyboard.press(String((round % 3) + 1))
    await expect(page.getByRole('button', { name: /Continue/ })).toBeVisible()
    expect(await boxes(page.locator('label:has(input[type=radio])'))).toEqual(before)
    await page.keyboard.press('Enter')
  }
})

test('arrow keys only choose, and Enter answers', async ({ page }) => {
  await page.goto('study/?about=kind:caching')
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await expect(question(page)).toHaveText(/Question 1 of/)
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await expect(page.getByRole('button', { name: 'Check' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /Continue/ })).toBeVisible()
})

test('single keys do nothing once they are switched off', async ({ page }) => {
  await page.goto('settings/')
  await page.getByRole('radio', { name: /^Off/ }).check()
  await page.goto('study/?about=kind:caching')
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await expect(question(page)).toHaveText(/Question 1 of/)
  for (const key of ['1', '2', '3', 'd', 'h', 'n']) await page.keyboard.press(key)
  await expect(page.getByRole('button', { name: 'Check' })).toBeVisible()
  await expect(page.getByText('Hint:')).toHaveCount(0)
})

test('a code is typed leniently, and swapped digits are asked about before they count', async ({
  page,
}) => {
  await page.goto('study/?about=code:404')
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await expect(page.getByRole('button', { name: 'Hint' })).toBeVisible()
  while (!(await page.getByRole('textbox', { name: /Type the code/ }).isVisible())) {
    await giveUp(page)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Hint' })).toBeVisible()
  }
  const box = page.getByRole('textbox', { name: /Type the code/ })
  await box.fill('440')
  await expect(page.getByText('Did you mean 404?')).toBeVisible()
  await expect(page.getByText('Not Found')).toHaveCount(0)
  await box.fill('not-fuond')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Right: 404 Not Found' })).toBeFocused()
})

test('a question that is disagreed with is set aside, with its reason', async ({ page }) => {
  await page.goto('study/?about=kind:header')
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await giveUp(page)
  await page.getByText('I disagree with this question').click()
  await page.getByLabel('What is wrong with it?').fill('Two of these are right.')
  await page.getByRole('button', { name: 'Set it aside' }).click()
  await expect(page.getByText(/Set aside: you will not be asked this again/)).toBeVisible()
  await page.goto('scores/')
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export disagreements' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/^teapot-disagreements-/)
})
