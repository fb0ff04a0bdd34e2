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
  'decide/',
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
    // The list without a search has every code.
    await expect(page.getByRole('link', { name: '100 Continue' })).toHaveCount(0)
  }
  await search.fill('teapots')
  await expect(page.getByText('No code fits.')).toBeVisible()
})

test('links are followed without loading the page anew, and Back returns to where one was', async ({
  page,
}) => {
  await page.goto('codes/')
  // Before that a link simply loads its page.
  await expect(page.locator('html[data-live]')).toBeAttached()
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

test('a number that nobody has registered is found, told from the registered, and practised', async ({
  page,
}) => {
  await page.goto('codes/')
  await page.getByRole('searchbox', { name: 'Search' }).fill('499')
  await page.getByRole('link', { name: '499 Client Closed Request' }).click()
  await expect(page.getByText(/Not registered\. Software .* treats it as 400/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'nginx: Client Closed Request' })).toBeVisible()
  await page.getByRole('link', { name: 'Practise this' }).click()
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await expect(page.getByRole('group', { name: /499|Which of these two/ })).toBeVisible()
})

test('a guide is read, and tested to its end', async ({ page }) => {
  await page.goto('codes/')
  await page.getByRole('link', { name: /Problem Details/ }).click()
  await expect(page.getByRole('heading', { name: 'type is the key' })).toBeVisible()
  await page.getByRole('link', { name: /Test yourself: 8 questions/ }).click()
  await expect(page.getByLabel('Category')).toHaveValue('guide:problem-details')
  await page.getByRole('radio', { name: 'All (8)' }).check()
  await page.getByRole('button', { name: 'Begin the test' }).click()
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`Question ${number} of 8`)
    await page.getByRole('group').locator('label').first().click()
    await page.getByRole('button', { name: /Continue|See how it went/ }).click()
  }
  await expect(page.getByRole('heading', { level: 1, name: /of 8 right/ })).toBeVisible()
})

test('cards are taken along as files, and the whole dataset with them', async ({
  page,
  request,
}) => {
  await page.goto('take-along/')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Anki: Essentials', exact: true }).click()
  expect((await download).suggestedFilename()).toBe('teapot-essentials.anki.txt')
  const links = page.getByRole('main').getByRole('link')
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href') ?? ''),
  )
  expect(addresses.length).toBeGreaterThanOrEqual(13 * 3 + 6)
  for (const address of addresses) {
    expect([address, (await request.get(address)).status()]).toEqual([address, 200])
  }
})
