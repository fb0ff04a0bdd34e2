// Measures in a real browser: npm run bench [-- paint answer …] [--rounds 5] [--json]
// Simulated learners: npm run bench -- learners [--seeds 100] [--json]
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { answer } from '../test/bench/answer.mjs'
import { building } from '../test/bench/building.mjs'
import { inPage } from '../test/bench/inPage.mjs'
import { lighthouse } from '../test/bench/lighthouse.mjs'
import { memory } from '../test/bench/memory.mjs'
import { offline } from '../test/bench/offline.mjs'
import { paint } from '../test/bench/paint.mjs'
import { search } from '../test/bench/search.mjs'
import { prepareSites } from '../test/bench/site.mjs'
import { sizes } from '../test/bench/sizes.mjs'
import { start } from '../test/bench/start.mjs'
import { findChromium } from './chromium.mjs'

// Simulated learners need no browser, and read the rest of the line themselves.
if (process.argv[2] === 'learners') {
  await runnerImport('/test/bench/learners.ts', { configFile: false, logLevel: 'error' })
  process.exit()
}

const benches = {
  sizes,
  paint,
  answer,
  offline,
  start,
  search,
  memory,
  model: inPage('model'),
  replay: inPage('replay'),
  lighthouse,
  building,
}

/** @typedef {keyof typeof benches} Name */

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
  },
  allowPositionals: true,
})
const names = /** @type {Name[]} */ (positionals.length > 0 ? positionals : Object.keys(benches))
const unknown = names.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
  )
  process.exit(1)
}

const { site, rivals, close } = await prepareSites()
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const machine = {
  at: new Date().toISOString(),
  processor: `${cpus().length} × ${cpus()[0]?.model}`,
  node: process.version,
  chromium: browser.version(),
}
if (!values.json) console.log(Object.values(machine).join(' · '))
/** Who else wants the processors, in the last minute. */
const load = () => Number((loadavg()[0] ?? 0).toFixed(1))
for (const name of names) {
  const rows = await benches[name]({ browser, site, rivals, rounds: Number(values.rounds) })
  if (values.json) console.log(JSON.stringify({ bench: name, ...machine, load: load(), rows }))
  else {
    console.log(`\n${name} (load ${load()})`)
    console.table(rows)
  }
}
await browser.close()
close()
