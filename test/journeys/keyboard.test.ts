import { expect, type Page, test } from '@playwright/test'
import { watched } from './watch.ts'

const question = (page: Page) => page.getByRole('heading', { level: 1 })

/** Counts every key that is pressed. */
function keys(page: Page) {
  let pressed = 0
  return {
    pressed: () => pressed,
    async press(key: string) {
      pressed += 1
      await page.keyboard.press(key)
    },
  }
}

test('a run takes two key presses a question, and a few to begin', async ({ page }) => {
  const { press, pressed } = keys(page)
  await page.goto('study/?about=kind:meaning')
  await page.getByRole('button', { name: 'Start ten questions' }).focus()
  await press('Enter')
  let questions = 0
  for (; questions < 40; questions += 1) {
    await expect(question(page)).toContainText(/Question \d+ of|right/)
    if (/right/.test((await question(page).textContent()) ?? '')) break
    // It takes the focus when its keys are there.
    await expect(question(page)).toBeFocused()
    await press('1')
    // Else the heading of this question would pass for that of the next.
    const verdict = page.getByRole('heading', { level: 2, name: /Right|Not quite/ })
    await expect(verdict).toBeFocused()
    await press('Enter')
  }
  await expect(question(page)).toHaveText(/of \d+ right/)
  await expect(question(page)).toBeFocused()
  expect(questions).toBeGreaterThanOrEqual(10)
  expect(pressed()).toBeLessThanOrEqual(2 * questions + 5)
})

test('a slip is undone by one key, after the last question too', async ({ page }) => {
  await page.goto('study/?about=kind:method')
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await expect(question(page)).toContainText('Question 1 of 5')
  await expect(question(page)).toBeFocused()
  await page.keyboard.press('d')
  await expect(page.getByRole('button', { name: /Continue/ })).toBeVisible()
  await page.keyboard.press('u')
  await expect(page.getByRole('button', { name: 'I don’t know' })).toBeVisible()
  await expect(question(page)).toContainText('Question 1 of 5')
  for (const key of ['s', 's', 's', 's']) await page.keyboard.press(key)
  await expect(question(page)).toContainText('Question 5 of 5')
  const right = await rightOption(page)
  await right.click()
  await page.keyboard.press('Enter')
  await expect(question(page)).toHaveText('1 of 1 right')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'I don’t know' })).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.getByRole('heading', { name: /Right/, level: 2 })).toBeVisible()
})

/** The right option of the question on screen, found out by giving up and taking that back. */
async function rightOption(page: Page) {
  await page.keyboard.press('d')
  const marked = page.locator('label:has(input[type=radio])', { hasText: 'Right' })
  const text = (await marked.textContent())?.replace(/✓.*$/, '').trim() ?? ''
  await page.keyboard.press('u')
  await expect(page.getByRole('button', { name: 'I don’t know' })).toBeVisible()
  return page.locator('label:has(input[type=radio])', { hasText: text })
}

test('the palette goes anywhere and sets anything, and closes where it was opened', async ({
  page,
}) => {
  const { trouble } = watched(page)
  await page.goto('codes/')
  await expect(page.locator('html[data-live]')).toBeAttached()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('teapot')
  await page.keyboard.press('Enter')
  await expect(question(page)).toHaveText(/418/)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html[data-theme="dark"]')).toBeAttached()
  await page.getByRole('link', { name: 'Practise this' }).focus()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Practise this' })).toBeFocused()
  expect(trouble()).toEqual([])
})

test('a question mark lists the keys, but not while one types, nor when single keys are off', async ({
  page,
}) => {
  await page.goto('codes/')
  await expect(page.locator('html[data-live]')).toBeAttached()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox').fill('what')
  await page.keyboard.press('?')
  await expect(page.getByRole('searchbox')).toHaveValue('what?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.goto('settings/')
  await page.getByRole('radio', { name: /^Off/ }).check()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('cards are turned over and judged by their learner', async ({ page }) => {
  await page.goto('settings/')
  await page.getByRole('radio', { name: /With cards to turn over/ }).check()
  await page.goto('study/?about=kind:method')
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  // The one that was not known comes back at the end.
  for (const [number, key] of [1, 2, 1, 1, 1, 1].entries()) {
    await expect(question(page)).toContainText(`Question ${number + 1} of ${number < 2 ? 5 : 6}`)
    await expect(question(page)).toBeFocused()
    await expect(page.getByText('What decides:')).toHaveCount(0)
    await page.keyboard.press('Space')
    await expect(page.getByText('What decides:')).toBeVisible()
    await page.keyboard.press(String(key))
  }
  await expect(question(page)).toHaveText('5 of 6 right')
})
