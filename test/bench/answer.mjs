import { importLog } from './longLog.mjs'
import { openPage, percentile, rounded, seenBy } from './observe.mjs'

/** @typedef {import('./bench.d.ts').Bench} Bench */
/** @typedef {import('@playwright/test').Page} Page */

/** What the browser does not report was shorter than it measures. */
const shortest = 16

/** From the tap on an option to the paint that shows the answer, against a vanilla page and React alone, in turns. @type {Bench} */
export async function answer({ browser, site, rivals, rounds }) {
  /** @type {Record<string, object>} */
  const rows = {}
  for (const cpu of [1, 4, 6]) {
    /** @type {Record<string, { durations: number[], long: number[] }>} */
    const found = {}
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, play] of /** @type {const} */ ([
        ['ours', ours(site, 0)],
        ['ours, 20,000 answers', ours(site, 20_000)],
        ['vanilla', rival(`${rivals}vanilla.html`)],
        ['react', rival(`${rivals}react.html`)],
      ])) {
        if (name === 'ours, 20,000 answers' && cpu !== 4) continue
        const { page, session, close } = await openPage(browser)
        const taps = await play(page, () =>
          session.send('Emulation.setCPUThrottlingRate', { rate: cpu }),
        )
        const { events, long } = await seenBy(page)
        await close()
        found[name] ??= { durations: [], long: [] }
        for (const [from, to] of taps) {
          /** @param {{ at: number }} entry */
          const within = ({ at }) => at >= from && at < to
          const entries = events.filter(within).map(({ duration }) => duration)
          found[name].durations.push(Math.max(shortest, ...entries))
          found[name].long.push(...long.filter(within).map(({ duration }) => duration))
        }
      }
    }
    const floor = percentile(found.vanilla?.durations ?? [], 0.98)
    for (const [name, { durations, long }] of Object.entries(found)) {
      rows[`${cpu}×, ${name}`] = {
        answers: durations.length,
        median: percentile(durations, 0.5),
        p98: percentile(durations, 0.98),
        '× vanilla': rounded(percentile(durations, 0.98) / floor, 2),
        'long tasks': long.length,
        longest: rounded(Math.max(0, ...long)),
      }
    }
  }
  return rows
}

/** @typedef {(page: Page, throttle: () => Promise<unknown>) => Promise<[from: number, to: number][]>} Play */

/** Two runs of ten. @param {string} site @param {number} answers @returns {Play} */
const ours = (site, answers) => async (page, throttle) => {
  if (answers > 0) await importLog(page, site, answers)
  await page.goto(`${site}study/?about=kind:meaning`)
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await page.getByRole('button', { name: 'Hint' }).waitFor()
  await throttle()
  /** @type {[number, number][]} */
  const taps = []
  for (let at = 0; at < 10; at += 1) {
    const options = page.locator('label:has(input[type=radio])')
    taps.push(await tap(page, options.nth(at % (await options.count()))))
    await page.getByRole('button', { name: /Continue|See how it went/ }).click()
    await page.waitForTimeout(150)
  }
  return taps
}

/** @param {string} address @returns {Play} */
const rival = (address) => async (page, throttle) => {
  await page.goto(address, { waitUntil: 'networkidle' })
  await throttle()
  /** @type {[number, number][]} */
  const taps = []
  for (let at = 0; at < 10; at += 1) {
    taps.push(await tap(page, page.getByRole('button').nth(at % 3)))
    await page.waitForTimeout(150)
  }
  return taps
}

/**
 * A real click, and the time in which what came of it is looked for. The mouse is moved by hand, since a locator's
 * click runs scripts in the page.
 * @param {Page} page
 * @param {import('@playwright/test').Locator} target
 * @returns {Promise<[number, number]>}
 */
async function tap(page, target) {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('There is nothing to tap on')
  await page.waitForTimeout(150)
  const from = await page.evaluate(() => performance.now())
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(300)
  return [from, await page.evaluate(() => performance.now())]
}
