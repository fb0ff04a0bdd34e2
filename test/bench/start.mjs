import { importLog } from './longLog.mjs'
import { median, openPage, percentile, rounded, seenBy } from './observe.mjs'

/** @typedef {import('./bench.d.ts').Bench} Bench */

const counts = [1, 1000, 5000, 20_000]

/** From asking for the page to a page that works, by answers in the log, in turns. @type {Bench} */
export async function start({ browser, site, rounds }) {
  /** @type {Record<string, object>} */
  const rows = {}
  for (const path of ['', 'study/', 'scores/']) {
    const tabs = await Promise.all(counts.map((count) => filled(count)))
    const times = counts.map(() => /** @type {number[]} */ ([]))
    for (let round = 0; round < rounds * 2; round += 1) {
      for (const [at, { page }] of tabs.entries()) {
        await page.goto(site + path, { waitUntil: 'networkidle' })
        times[at]?.push((await seenBy(page)).live)
      }
    }
    for (const { close } of tabs) await close()
    const least = median(times[0] ?? [])
    for (const [at, count] of counts.entries()) {
      const all = times[at] ?? []
      rows[`/${path}, ${count} answers`] = {
        median: rounded(median(all)),
        p90: rounded(percentile(all, 0.9)),
        'more than with one': rounded(median(all) - least),
      }
    }
  }
  return rows

  /** Who has given no answer is shown another page. @param {number} count */
  async function filled(count) {
    const tab = await openPage(browser)
    if (count > 1) await importLog(tab.page, site, count)
    else {
      await tab.page.goto(site)
      await tab.page.locator('label', { hasText: 'Forbidden' }).click()
      await tab.page.getByRole('button', { name: /Ten more/ }).waitFor()
    }
    return tab
  }
}
