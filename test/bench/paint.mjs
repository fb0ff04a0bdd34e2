import { median, openPage, rounded, seenBy } from './observe.mjs'
import { routes } from './site.mjs'

/** @typedef {import('./bench.d.ts').Bench} Bench */

/** First and largest paint on a throttled phone, against the same HTML without script, in turns. @type {Bench} */
export async function paint({ browser, site, rivals, rounds }) {
  /** @type {Record<string, object>} */
  const rows = {}
  for (const path of routes) {
    rows[`/${path}`] = await compared({ ours: site + path, still: `${rivals}still/${path}` })
  }
  rows['a question alone'] = await compared({
    ours: site,
    vanilla: `${rivals}vanilla.html`,
    react: `${rivals}react.html`,
  })
  return rows

  /** @param {Record<string, string>} addresses */
  async function compared(addresses) {
    /** @type {Record<string, { first: number[], largest: number[], live: number[] }>} */
    const times = {}
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, address] of Object.entries(addresses)) {
        const { first, largest, live } = await visited(address)
        times[name] ??= { first: [], largest: [], live: [] }
        times[name].first.push(first)
        times[name].largest.push(largest)
        times[name].live.push(live)
      }
    }
    const row = Object.fromEntries(
      Object.entries(times).flatMap(([name, { first, largest, live }]) => [
        [`${name} first`, rounded(median(first))],
        [`${name} largest`, rounded(median(largest))],
        ...(name === 'ours' ? [['ours live', rounded(median(live))]] : []),
      ]),
    )
    const { ours, still } = times
    if (!ours || !still) return row
    return {
      ...row,
      'first ×': rounded(median(ours.first) / median(still.first), 2),
      'largest ×': rounded(median(ours.largest) / median(still.largest), 2),
    }
  }

  /** @param {string} address */
  async function visited(address) {
    const { page, close } = await openPage(browser, { cpu: 4, slow: true })
    await page.goto(address, { waitUntil: 'networkidle' })
    const seen = await seenBy(page)
    await close()
    return seen
  }
}
