import { serve } from '../../tools/serve.mjs'
import { median, openPage, percentile, rounded, seenBy } from './observe.mjs'
import { folders } from './site.mjs'

/** @typedef {import('./bench.d.ts').Bench} Bench */

/** From a reload without a network to the open question. @type {Bench} */
export async function offline({ browser, rounds }) {
  /** @type {Record<string, object>} */
  const rows = {}
  const { address, close: unplug } = await serve({ folder: folders.site })
  const { page, session, close } = await openPage(browser, { workers: true })
  await page.goto(`${address}study/?about=kind:meaning`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller)
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  await page.getByRole('button', { name: 'Hint' }).waitFor()
  unplug()
  for (const cpu of [1, 4]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    /** @type {number[]} */
    const times = []
    for (let round = 0; round < rounds * 2; round += 1) {
      await page.reload()
      await page.getByRole('button', { name: 'Hint' }).waitFor()
      times.push((await seenBy(page)).live)
    }
    rows[`${cpu}×`] = {
      reloads: times.length,
      median: rounded(median(times)),
      p90: rounded(percentile(times, 0.9)),
    }
  }
  await close()
  return rows
}
