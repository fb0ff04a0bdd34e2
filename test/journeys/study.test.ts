import { expect, type Page, test } from '@playwright/test'
import { boxes, watched } from './watch.ts'

const question = (page: Page) => page.getByRole('heading', { level: 1 })

/** Gives up on the open question, which works for every kind. */
async function giveUp(page: Page) {
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(page.getByRole('button', { name: /Continue|See how it went/ })).toBeVisible()
}

/** Goes on with the first option until the run is over; a code that is to be typed is given up. */
async function toTheEnd(page: Page) {
  const summary = page.getByRole('heading', { level: 1, name: /of \d+ right/ })
  for (let count = 0; count < 60; count += 1) {
    // Until then the last question may still be there, or the next one on its way.
    await expect(question(page)).toBeFocused()
    if (await summary.isVisible()) return count
    if (await page.getByRole('textbox', { name: /Type the code/ }).isVisible()) await giveUp(page)
    else if (await page.getByRole('radio').first().isVisible()) await page.keyboard.press('1')
    else await giveUp(page)
    await page.getByRole('button', { name: /Continue|See how it went/ }).click()
  }
  throw new Error('The run has no end')
}

test('a study run has a visible end, can be left and resumed, and brings back what was missed', async ({
  page,
}) => {
  const { trouble } = watched(page)
  await page.goto('study/')
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await expect(question(page)).toHaveText(/Question 1 of 10/)
  for (const next of [2, 3]) {
    await giveUp(page)
    await page.keyboard.press('Enter')
    // Each miss comes back, so there is one more to come.
    await expect(question(page)).toHaveText(new RegExp(`Question ${next} of ${9 + next}`))
    await expect(question(page)).toBeFocused()
  }

  await page.getByRole('button', { name: 'Stop here' }).click()
  await expect(page.getByText('2 of 10 answered')).toBeVisible()
  await page.reload()
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(question(page)).toHaveText(/Question 3 of 12/)
  await page.reload()
  await expect(question(page)).toHaveText(/Question 3 of 12/)

  expect(await toTheEnd(page)).toBeGreaterThanOrEqual(10)
  await expect(question(page)).toHaveText(/of \d+ right/)
  await expect(page.getByRole('heading', { name: 'What moved' })).toBeVisible()
  const ended = await question(page).textContent()
  await page.getByRole('button', { name: 'The missed ones again' }).click()
  await expect(question(page)).toHaveText(/Question 1 of/)

  await page.goBack()
  await expect(question(page)).toHaveText(ended ?? '')
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

test('a word of warning moves no option', async ({ page }) => {
  // Answers are kept in local storage alone from the moment that the database fails.
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (...given) {
      if ('broken' in document.documentElement.dataset) throw new Error('No database any more')
      return transaction.apply(this, given)
    }
  })
  await page.setViewportSize({ width: 390, height: 844 })
  const options = page.locator('label:has(input[type=radio])')
  const warning = page.getByText('Your answers are kept in one place of this browser only.')
  const answerBroken = async () => {
    await page.evaluate(() => {
      document.documentElement.dataset.broken = ''
    })
    await expect(warning).toHaveCount(0)
    const before = await boxes(options)
    await options.first().click()
    await expect(warning).toBeVisible()
    expect(await boxes(options)).toEqual(before)
  }

  await page.goto('')
  await expect(page.locator('html[data-live]')).toBeAttached()
  await answerBroken()

  await page.goto('study/?about=kind:meaning')
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await expect(question(page)).toHaveText(/Question 1 of/)
  await expect(page.locator('html[data-save=saved]')).toBeAttached()
  await answerBroken()
})

test('arrow keys only choose, and Enter answers', async ({ page }) => {
  await page.goto('study/?about=kind:caching')
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await expect(question(page)).toHaveText(/Question 1 of/)
  // It takes the focus once, a little after it is drawn.
  await expect(page).toHaveTitle(/^Question 1/)
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
  for (let count = 0; count < 10; count += 1) {
    if (await page.getByRole('textbox', { name: /Type the code/ }).isVisible()) break
    await page.keyboard.press('s')
    await expect(question(page)).toHaveText(new RegExp(`Question ${count + 2} of`))
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
