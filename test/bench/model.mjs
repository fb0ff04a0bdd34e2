import { join } from 'node:path'
import { build } from 'vite'

/** @typedef {import('./bench.d.ts').Bench} Bench */

/** Runs test/bench/decisions.ts in a real browser. @type {Bench} */
export async function model({ browser }) {
  const outDir = 'node_modules/.cache/bench-model'
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry: 'test/bench/decisions.ts',
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'model.js',
      },
    },
  })
  const page = await browser.newPage()
  await page.addScriptTag({ path: join(outDir, 'model.js') })
  const rows = await page.evaluate('bench.model()')
  await page.close()
  return /** @type {Record<string, object>} */ (rows)
}
