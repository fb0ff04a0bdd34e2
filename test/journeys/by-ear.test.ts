import { expect, type Page, test } from '@playwright/test'

/**
 * What a screen reader has: roles, names and states, as text. Everything below decides by this alone,
 * and acts on elements by role and name.
 */
function heard(page: Page): Promise<string> {
  return page.getByRole('main').ariaSnapshot()
}

test('a session, typed answers included, can be done by role and name alone', async ({ page }) => {
  await page.goto('study/?about=code:404')
  await page.getByRole('button', { name: 'Start ten questions' }).press('Enter')
  let [chosen, typed] = [0, 0]
  for (let round = 1; round <= 30; round += 1) {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    const tree = await heard(page)
    if (/of \d+ right/.test(tree)) break
    expect(tree).toMatch(/heading "Study .*Question \d+ of \d+" \[level=1\]/)
    if (/textbox "Type the code/.test(tree)) {
      await page.getByRole('textbox', { name: /Type the code/ }).fill('not found')
      typed += 1
    } else {
      const name = /group "([^"]+)"/.exec(tree)?.[1] ?? ''
      expect(name).not.toBe('')
      await page.getByRole('radio').first().press('Space')
      chosen += 1
    }
    await page.getByRole('button', { name: 'Check' }).press('Enter')

    // One result, told once: by the heading that takes the focus.
    const verdict = page.getByRole('heading', { level: 2, name: /^(✓|✗|→)? ?(Right|Not quite)/ })
    await expect(verdict).toBeFocused()
    const answered = await heard(page)
    expect(answered.match(/heading "[^"]*(Right:|Not quite:)/g)).toHaveLength(1)
    expect(answered).not.toMatch(/status: .*(Right:|Not quite:)/)
    await page.getByRole('button', { name: /Continue|See how it went/ }).press('Enter')
  }
  expect(chosen).toBeGreaterThanOrEqual(3)
  expect(typed).toBeGreaterThanOrEqual(1)
  await expect(page.getByRole('heading', { level: 1, name: /of \d+ right/ })).toBeFocused()
})
