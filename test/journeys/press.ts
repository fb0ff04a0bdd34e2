import { expect, type Locator, type Page } from '@playwright/test'

/** Presses a key until it has opened something: a page that is just there may not listen yet. */
export async function pressFor(page: Page, key: string, opened: Locator) {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(opened).toBeVisible({ timeout: 1000 })
  }).toPass()
}
