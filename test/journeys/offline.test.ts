import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { build } from 'vite'
import { serve } from '../../tools/serve.mjs'
import { watched } from './watch.ts'

test.use({ serviceWorkers: 'allow' })

/** A host at one address, on which one release takes the place of another, or nothing answers. */
async function host() {
  let served = await serve()
  const { address } = served
  const port = Number(new URL(address).port)
  return {
    address,
    goOffline: () => served.close(),
    async deploy(folder: string) {
      served.close()
      served = await serve({ port, folder })
    },
  }
}

/** Everything has been kept, and this page is served from it. */
async function kept(page: Page) {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller)
}

const caches = (page: Page) => page.evaluate(async () => (await window.caches.keys()).length)
const isWaiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
const question = (page: Page) => page.getByRole('heading', { level: 1 })

async function answerFirst(page: Page) {
  await page.locator('label', { hasText: 'Forbidden' }).click()
  await expect(page.getByRole('button', { name: /Ten more/ })).toBeVisible()
}

async function giveUp(page: Page) {
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await page.getByRole('button', { name: /Continue|See how it went/ }).click()
}

test('every script, style and font of the build is kept for offline use', () => {
  const worker = readFileSync('dist/sw.js', 'utf8')
  const assets = readdirSync('dist/assets')
  expect(assets.length).toBeGreaterThan(200)
  expect(assets.filter((name) => !worker.includes(`"assets/${name}"`))).toEqual([])
})

test('after the first visit everything works in flight mode: questions, pages, a reload, a new tab', async ({
  page,
  context,
}) => {
  const { address, goOffline } = await host()
  const { trouble } = watched(page)
  await page.goto(address)
  await kept(page)
  const other = await context.newPage()
  // It may be a page of a newer release, or of another project at this origin: the host is asked.
  expect((await other.goto(`${address}nowhere/`))?.status()).toBe(404)
  expect((await other.goto(`${address}codes/451/`))?.status()).toBe(200)
  await other.close()
  goOffline()

  await answerFirst(page)
  await page.getByRole('button', { name: /Ten more/ }).click()
  await expect(question(page)).toHaveText(/Question 1 of \d+/)
  await giveUp(page)
  await page.reload()
  await expect(question(page)).toHaveText(/Question 2 of \d+/)
  await giveUp(page)

  const tab = await context.newPage()
  for (const [path, heading] of [
    ['codes/451/', '451 Unavailable For Legal Reasons'],
    ['codes/499', 'nginx: Client Closed Request'],
    ['compare/301-308/', '301 or 308?'],
    ['guide/problem-details/', 'Problem Details'],
    ['decide/?at=caller&access=refused&existence=open', '403'],
    ['self-test/?about=class:5', 'Self-test'],
    ['nowhere/', 'Nothing lives at this address'],
    ['codes/', 'Status codes'],
  ] as const) {
    await tab.goto(address + path)
    await expect(tab.getByRole('heading', { name: heading }).first()).toBeVisible()
    await expect(tab).toHaveTitle(/\w+.* · Teapot/)
  }
  await tab.getByRole('link', { name: 'Scores', exact: true }).click()
  await expect(tab.getByText('1 of 3', { exact: true }).first()).toBeVisible()
  expect(trouble()).toEqual([])
})

test('a learner on a metered connection is asked a question before anything is fetched ahead', async ({
  page,
  context,
  baseURL,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { type: 'cellular' } })
  })
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto(baseURL ?? '', { waitUntil: 'networkidle' })
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  expect(await workers()).toBe(0)
  expect(fetched.filter((url) => /StudyRun|ScoresScreen/.test(url))).toEqual([])

  await answerFirst(page)
  await page.reload()
  await expect.poll(workers).toBe(1)
})

async function release(mark: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'teapot-release-'))
  await build({
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
    plugins: [
      {
        name: 'mark',
        transform: (code, id) =>
          id.endsWith('app/main.tsx')
            ? `${code};document.documentElement.dataset.release = '${mark}'`
            : null,
      },
    ],
  })
  return folder
}

async function finishRun(page: Page) {
  while (
    !(await question(page)
      .filter({ hasText: /of \d+ right/ })
      .isVisible())
  ) {
    await giveUp(page)
  }
}

const newer = (page: Page) => page.getByText('A newer Teapot is ready.')

async function openTab(context: BrowserContext, address: string) {
  const tab = await context.newPage()
  await tab.goto(address)
  await expect(tab.locator('html[data-live]')).toBeAttached()
  return tab
}

/** Its arrival makes the worker tidy up, which must not touch what a newer release has put aside. */
async function openAndClose(context: BrowserContext, address: string) {
  const tab = await openTab(context, address)
  const locks = () =>
    tab.evaluate(async () => {
      const { held = [] } = await navigator.locks.query()
      return held.filter(({ name }) => name?.startsWith(location.origin)).length
    })
  await expect.poll(locks).toBe(context.pages().length)
  await tab.getByRole('link', { name: 'Decide', exact: true }).click()
  await expect(question(tab)).toBeVisible()
  expect(await caches(tab)).toBe(2)
  await tab.close()
}

/** A host, and a second release that can be deployed on it. */
async function withSecondRelease(
  play: (on: Awaited<ReturnType<typeof host>> & { readonly folder: string }) => Promise<void>,
) {
  test.setTimeout(600_000)
  const folder = await release('b')
  const own = await host()
  try {
    await play({ ...own, folder })
  } finally {
    own.goOffline()
    rmSync(folder, { recursive: true, force: true })
  }
}

test('a tab that is open for a day goes on with its own release, is offered the new one after the run, and loses no answer', async ({
  page,
  context,
}) => {
  const { trouble } = watched(page)
  await withSecondRelease(async ({ address, deploy, goOffline, folder }) => {
    await page.clock.install()
    await page.goto(address)
    await kept(page)
    await answerFirst(page)
    await page.getByRole('button', { name: /Ten more/ }).click()
    await expect(question(page)).toHaveText(/Question 1 of \d+/)
    const old = await openTab(context, address)

    await deploy(folder)
    await page.clock.fastForward('24:00:00')
    await expect.poll(() => isWaiting(page), { timeout: 90_000 }).toBe(true)
    await openAndClose(context, address)
    await giveUp(page)
    await expect(question(page)).toHaveText(/Question 2 of \d+/)
    await expect(newer(page)).toHaveCount(0)

    // What it has not fetched yet is no longer on the host, and is there all the same.
    await page.getByRole('link', { name: 'Compare', exact: true }).click()
    await page.locator('a[href="/compare/307-308/"]').click()
    await expect(question(page)).toHaveText('307 or 308?')
    await expect(newer(page)).toBeVisible()
    await page.goBack()
    await page.goBack()
    await expect(question(page)).toHaveText(/Question 2 of \d+/)
    await expect(newer(page)).toHaveCount(0)
    await finishRun(page)

    await page.getByRole('button', { name: 'Use it now' }).click()
    await expect(page.locator('html[data-release=b]')).toBeAttached()
    await expect(question(page)).toHaveText(/of \d+ right/)
    await page.getByRole('link', { name: 'Scores', exact: true }).click()
    await expect(page.getByText(/^1 of \d+$/).first()).toBeVisible()

    // The other tab still runs the old release, whose files stay until it is closed.
    await old.getByRole('link', { name: 'Decide', exact: true }).click()
    await expect(question(old)).toBeVisible()
    await expect(old.locator('html[data-release]')).toHaveCount(0)
    expect(await caches(page)).toBe(2)
    await old.close()
    goOffline()
    // Each page that is opened tidies up once, and finds the lock of the tab that was closed gone sooner or later.
    await expect(async () => {
      await page.reload()
      await expect(page.locator('html[data-release=b]')).toBeAttached()
      await expect.poll(() => caches(page)).toBe(1)
    }).toPass({ timeout: 90_000 })
    expect(trouble()).toEqual([])
  })
})

test('a release that is put back in place of a newer one finds its files', async ({
  page,
  context,
}) => {
  const look = () =>
    page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  await withSecondRelease(async ({ address, deploy, goOffline, folder }) => {
    await page.goto(address)
    await kept(page)
    await answerFirst(page)
    const old = await openTab(context, address)
    await deploy(folder)
    await look()
    await page.getByRole('button', { name: 'Use it now' }).click()
    await expect(page.locator('html[data-release=b]')).toBeAttached()

    await deploy('dist')
    await look()
    await expect.poll(() => isWaiting(page), { timeout: 90_000 }).toBe(true)
    await old.close()
    await page.reload()
    await page.getByRole('button', { name: 'Use it now' }).click()
    await expect(page.locator('html[data-live]:not([data-release])')).toBeAttached()
    goOffline()
    await page.reload()
    await expect(page.locator('html[data-live]:not([data-release])')).toBeAttached()
  })
})

test('the kill switch takes the worker and all that it kept away, and the app goes on without', async ({
  page,
}) => {
  test.setTimeout(600_000)
  const folder = mkdtempSync(join(tmpdir(), 'teapot-retired-'))
  execFileSync(
    join('node_modules', '.bin', 'vite'),
    ['build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'],
    { env: { ...process.env, OFFLINE: 'off' } },
  )
  const { address, deploy, goOffline } = await host()
  try {
    await page.goto(address)
    await kept(page)
    await answerFirst(page)
    await deploy(folder)
    // The browser looks for it after a page was loaded, and lets it begin when the older one has nothing to do.
    await expect(async () => {
      await page.reload()
      await expect.poll(() => caches(page)).toBe(0)
    }).toPass({ timeout: 180_000 })
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0)
    expect(await caches(page)).toBe(0)
  } finally {
    goOffline()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('installing is offered after the second finished run, never before, and once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('load', () => {
      const prompt = () => {
        document.documentElement.dataset.prompted = ''
      }
      window.dispatchEvent(
        Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }),
      )
    })
  })
  const offer = page.getByText('Teapot can be installed')
  await page.goto('study/')
  await page.getByRole('button', { name: /^Start \w+ questions$/ }).click()
  await finishRun(page)
  await page.getByRole('link', { name: 'Today', exact: true }).click()
  await expect(question(page)).toHaveText('Today')
  await expect(offer).toHaveCount(0)
  await page.goto('study/?about=kind:meaning')
  await page.getByRole('button', { name: /^Start \w+ questions$/ }).click()
  await expect(question(page)).toHaveText(/Question 1 of \d+/)
  await expect(offer).toHaveCount(0)
  await finishRun(page)
  await expect(offer).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await page.getByRole('button', { name: 'Install' }).click()
  await expect(page.locator('html[data-prompted]')).toBeAttached()
  await expect(offer).toHaveCount(0)
})

test('who does not want to install the app is not asked again', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('load', () => {
      window.dispatchEvent(new Event('beforeinstallprompt', { cancelable: true }))
    })
  })
  await page.goto('study/')
  for (let run = 2; run > 0; run -= 1) {
    await page.getByRole('button', { name: /^(Start \w+ questions|Ten more)$/ }).click()
    await expect(question(page)).toHaveText(/Question 1 of \d+/)
    await finishRun(page)
  }
  await page.getByRole('button', { name: 'No, thanks' }).click()
  await page.reload()
  await expect(question(page)).toHaveText(/of \d+ right/)
  await expect(page.locator('html[data-live]')).toBeAttached()
  await expect(page.getByText('Teapot can be installed')).toHaveCount(0)
})

test('the installed app has shortcuts to Study, Self-test and Search, and icons that a mask may cut', async ({
  page,
  request,
  baseURL,
}) => {
  const address = new URL('manifest.webmanifest', baseURL).href
  const manifest = await (await request.get(address)).json()
  const named = (name: string): string =>
    manifest.shortcuts.find((shortcut: { name: string }) => shortcut.name === name)?.url
  const purposes = manifest.icons.map(({ purpose }: { purpose?: string }) => purpose ?? 'any')
  expect(purposes).toContain('maskable')
  for (const { src } of manifest.icons) {
    expect((await request.get(new URL(src, address).href)).status()).toBe(200)
  }
  await page.goto(named('Study'))
  await expect(question(page)).toHaveText('Study')
  await page.goto(named('Self-test'))
  await expect(question(page)).toHaveText('Self-test')
  await page.goto(named('Search'))
  await expect(page.getByRole('searchbox')).toBeFocused()
})
