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

  const cell = page.getByRole('link', { name: /you took 302 for 301/ })
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/compare\/301-302\/$/)
  expect(trouble()).toEqual([])
})
