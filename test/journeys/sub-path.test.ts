import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { serve } from '../../tools/serve.mjs'
import { watched } from './watch.ts'

test('the build works from a sub-path, with absolute links to the site it is for', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'teapot-sub-'))
  execFileSync(
    join('node_modules', '.bin', 'vite'),
    ['build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'],
    {
      env: { ...process.env, BASE: '/learn/http', SITE_URL: 'https://teapot.example' },
    },
  )
  const { address, close } = await serve({ base: '/learn/http/', folder })
  try {
    const { trouble } = watched(page)
    await page.goto(`${address}codes/404/`)
    await expect(page.getByRole('heading', { level: 1, name: /404/ })).toBeVisible()
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      'https://teapot.example/learn/http/codes/404/',
    )
    await page.getByRole('link', { name: 'Today', exact: true }).click()
    await page.locator('label', { hasText: 'Forbidden' }).click()
    await page.getByRole('button', { name: /Ten more/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Question 1 of 9/)
    expect(new URL(page.url()).pathname).toBe('/learn/http/study/')
    expect(trouble()).toEqual([])
    const outside = await page.goto(new URL('/codes/404/', address).href)
    expect(outside?.status()).toBe(404)
  } finally {
    close()
    rmSync(folder, { recursive: true, force: true })
  }
})
