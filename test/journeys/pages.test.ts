import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { watched } from './watch.ts'

const kinds = [
  '',
  'study/',
  'self-test/',
  'codes/',
  'codes/403/',
  'codes/418/',
  'codes/499/',
  'compare/',
  'compare/400-409-422/',
  'guide/no-status-code/',
  'take-along/',
  'scores/',
  'settings/',
]

for (const path of kinds) {
  test(`/${path} opens directly, keeps to the policy and asks nobody else`, async ({ page }) => {
    const { trouble } = watched(page)
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await expect(page.locator('html[data-live]')).toBeAttached()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.title()).toMatch(/Teapot/)
    expect(trouble()).toEqual([])
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${path} has no accessibility violations, ${colorScheme}, at 320 px, and no sideways scrolling`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path)
      await expect(page.locator('html[data-live]')).toBeAttached()
      // Playwright's own evaluation is not subject to the page's Trusted Types.
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      const [wide, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(wide).toBeLessThanOrEqual(screen ?? 0)
    })
  }
}

test('an answered question has no accessibility violations', async ({ page }) => {
  await page.goto('')
  await page.locator('label', { hasText: 'Unauthorized' }).click()
  await expect(page.getByRole('button', { name: /Ten more/ })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('an address that nothing lives at answers 404 and helps on', async ({ page }) => {
  const response = await page.goto('prodcuts/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: /Nothing lives at this address/ })).toBeVisible()
  await page.getByRole('link', { name: 'All codes' }).click()
  await expect(page.getByRole('heading', { name: 'Status codes' })).toBeVisible()
})

test('a number without a page says what its class means', async ({ page }) => {
  await page.goto('codes/471/')
  await expect(page.getByRole('heading', { name: /471/ })).toBeVisible()
  await expect(page.getByText(/treats it as 400/)).toBeVisible()
  await page.goto('codes/<script>alert(1)</script>/')
  await expect(page.getByRole('heading', { name: /Nothing lives at this address/ })).toBeVisible()
})

test('an address without its last slash is led to the one with it', async ({ page }) => {
  await page.goto('compare/401-403')
  expect(new URL(page.url()).pathname).toBe('/compare/401-403/')
})

test('codes are found by number, phrase, former phrase, constant and meaning', async ({ page }) => {
  await page.goto('codes/')
  const search = page.getByRole('searchbox', { name: 'Search' })
  for (const [query, phrase] of [
    ['40', 'Not Found'],
    ['gone', 'Gone'],
    ['unprocessable entity', 'Unprocessable Content'],
    ['enhance your calm', 'Enhance Your Calm'],
    ['StatusTooManyRequests', 'Too Many Requests'],
    ['HTTPStatus.CONFLICT', 'Conflict'],
    ['credentials', 'Unauthorized'],
  ] as const) {
    await search.fill(query)
    await expect(page.getByRole('link', { name: phrase })).toBeVisible()
  }
  await search.fill('teapots')
  await expect(page.getByText('No code fits.')).toBeVisible()
})

test('links are followed without loading the page anew, and Back returns to where one was', async ({
  page,
}) => {
  await page.goto('codes/')
  await page.evaluate(() => {
    Object.assign(window, { sameDocument: true })
  })
  await page.getByRole('link', { name: '503 Service Unavailable' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /503/ })).toBeFocused()
  await expect(page).toHaveTitle('503 Service Unavailable · Teapot')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Status codes' })).toBeVisible()
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
})

test('a theme that was chosen is there before the first paint', async ({ page }) => {
  await page.goto('settings/')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.route(/\.js$/, (route) => route.abort())
  await page.goto('codes/', { waitUntil: 'domcontentloaded' })
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')
})

test('the dataset is published beside the pages', async ({ request }) => {
  const codes = await (await request.get('data/status-codes.json')).json()
  expect(codes).toMatchObject({ version: 1 })
  expect(codes.codes.find(({ code }: { code: number }) => code === 404)).toMatchObject({
    phrase: 'Not Found',
    caching: 'heuristic',
    words: { thumb: expect.any(String), lookalikes: expect.any(Array) },
  })
  const { distinctions } = await (await request.get('data/distinctions.json')).json()
  expect(distinctions).toHaveLength(58)
  expect(distinctions[0]).toMatchObject({ id: '401-403', words: { cases: expect.any(Array) } })
})
