// Measures in a real browser: npm run bench [-- model] [--json]; simulated learners: npm run bench -- learners [--json]
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build, runnerImport } from 'vite'
import { findChromium } from './chromium.mjs'

// Simulated learners need no browser, and read the rest of the line themselves.
if (process.argv[2] === 'learners') {
  await runnerImport('/test/bench/learners.ts', { configFile: false, logLevel: 'error' })
  process.exit()
}

const benches = ['model']
const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !benches.includes(name))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${benches.join(', ')}.`)
  process.exit(1)
}

const outDir = 'node_modules/.cache/bench'
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const name of positionals.length > 0 ? positionals : benches) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry: `test/bench/${name}.ts`,
        formats: ['iife'],
        name: 'bench',
        fileName: () => `${name}.js`,
      },
    },
  })
  const page = await browser.newPage()
  await page.addScriptTag({ path: join(outDir, `${name}.js`) })
  const results = await page.evaluate(`bench.${name}()`)
  if (values.json) console.log(JSON.stringify({ name, results }))
  else console.table(results)
}
await browser.close()
