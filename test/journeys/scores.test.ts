import { expect, test } from '@playwright/test'
import { openSeason } from './openSeason.ts'
import { watched } from './watch.ts'

test('a season of study is shown in pictures, and each mix-up leads to its comparison', async ({
  page,
}) => {
  const { trouble } = watched(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await openSeason(page)
  const chart = page.locator('main svg').filter({ hasText: 'still recalled' })
  await expect(chart).toBeVisible()

  // A chart is as wide as its card, and follows when the card grows; its text keeps its size.
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 844 })
    await expect(async () => {
      const drawn = await chart.evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width)
      expect(Math.abs(drawn - ((await chart.boundingBox())?.width ?? 0))).toBeLessThan(2)
    }).toPass()
  }

  const cell = page.locator('a[aria-label*="you took"][href*="/compare/"]').first()
  const [, chosen = '', right = ''] =
    /you took (\d{3}) for (\d{3})/.exec((await cell.getAttribute('aria-label')) ?? '') ?? []
  expect(right).not.toBe('')
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/compare\/[\d-]+\/$/)
  for (const code of [chosen, right]) await expect(page.locator('h1')).toContainText(code)
  expect(trouble()).toEqual([])
})
