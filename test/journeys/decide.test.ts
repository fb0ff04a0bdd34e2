import { expect, type Page, test } from '@playwright/test'
import { watched } from './watch.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function way(page: Page, name: RegExp) {
  await page.getByRole('main').getByRole('link', { name }).click()
}

test('three taps lead from a refused caller to a code with all that goes with it', async ({
  page,
}) => {
  const { trouble } = watched(page)
  await page.goto('decide/')
  await expect(heading(page)).toHaveText('What is the first thing in the way?')
  // Before that a link simply loads its page.
  await expect(page.locator('html[data-live]')).toBeAttached()
  await way(page, /^The caller may not have it/)
  await expect(heading(page)).toBeFocused()
  await way(page, /may not do this/)
  await way(page, /no secret/)
  await expect(heading(page)).toHaveText('403 Forbidden')
  await expect(page).toHaveTitle(/403 Forbidden/)
  await expect(page.getByText('"status": 403')).toBeVisible()
  await expect(page.getByText('http.StatusForbidden')).toBeVisible()
  await expect(page.getByText(/401 would be right if/)).toBeVisible()
  expect(trouble()).toEqual([])
})

test('a walk is in its address: it can be linked, reloaded and gone back', async ({ page }) => {
  await page.goto('decide/?at=judge&body=invalid&validation=plain')
  await expect(heading(page)).toHaveText('400 Bad Request')
  await page.reload()
  await expect(heading(page)).toHaveText('400 Bad Request')
  await page.getByRole('link', { name: 'One step back' }).click()
  await expect(heading(page)).toHaveText('Which code does this API use for invalid values?')
  await page.goBack()
  await expect(heading(page)).toHaveText('400 Bad Request')
})

test('an address that makes no sense says so and leads to the beginning', async ({ page }) => {
  await page.goto('decide/?at=caller&access=perhaps')
  await expect(page.getByText('“access=perhaps” is no fact that the walk knows.')).toBeVisible()
  await way(page, /Begin at the start/)
  await expect(heading(page)).toHaveText('What is the first thing in the way?')
})

test('a house rule is set once, and the walk goes by it', async ({ page }) => {
  await page.goto('settings/')
  const rule = page.getByRole('group', { name: 'Values that break a rule' })
  await rule.getByRole('radio', { name: /Get 400/ }).check()
  await page.goto('decide/?at=judge')
  await way(page, /its values break a rule/)
  await expect(heading(page)).toHaveText('400 Bad Request')
  await expect(page.getByText('(a convention)')).toBeVisible()
})

test('a comparison shows stories that are one change apart, worked out as one comes near', async ({
  page,
}) => {
  const { trouble } = watched(page)
  await page.goto('compare/502-503-504/')
  const near = page.getByRole('heading', { name: 'One change apart' })
  await near.scrollIntoViewIfNeeded()
  await expect(
    page
      .getByText(/^504 would be right if/)
      .or(page.getByText(/^503 would be right if/))
      .first(),
  ).toBeVisible()
  expect(trouble()).toEqual([])
})
