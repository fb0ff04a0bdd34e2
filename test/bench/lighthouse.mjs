import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { chromium } from '@playwright/test'
import { findChromium } from '../../tools/chromium.mjs'
import { median, rounded } from './observe.mjs'

/** @typedef {import('./bench.d.ts').Bench} Bench */

const paths = ['', 'codes/403/', 'compare/401-403/', 'self-test/', 'scores/']
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** Lighthouse's scores on a phone and on a desktop: medians, in turns. @type {Bench} */
export async function lighthouse({ site, rounds }) {
  if (!existsSync('test/bench/node_modules')) {
    execFileSync('npm', ['ci', '--prefix', 'test/bench'], { stdio: 'ignore' })
  }
  // A package of its own, which is there only where this is run.
  const { default: audit, desktopConfig } = await import(
    new URL('./node_modules/lighthouse/core/index.js', import.meta.url).href
  )
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  })
  /** @type {Record<string, number[][]>} One list a round, one score a category. */
  const found = {}
  for (let round = 0; round < rounds; round += 1) {
    for (const device of ['phone', 'desktop']) {
      for (const path of paths) {
        const config = device === 'desktop' ? desktopConfig : undefined
        const flags = { port, onlyCategories: categories, logLevel: 'error' }
        const { lhr } = await audit(site + path, flags, config)
        const name = `${device}, /${path}`
        const scores = categories.map((category) => lhr.categories[category].score * 100)
        found[name] = [...(found[name] ?? []), scores]
      }
    }
  }
  await browser.close()
  return Object.fromEntries(
    Object.entries(found).map(([name, all]) => [
      name,
      Object.fromEntries(
        categories.map((category, at) => [
          category,
          rounded(median(all.map((scores) => scores[at] ?? 0))),
        ]),
      ),
    ]),
  )
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 9222))
    })
  })
}
