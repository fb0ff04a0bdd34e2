import { join } from 'node:path'
import { build } from 'vite'

/** @typedef {import('./bench.d.ts').Bench} Bench */

/** What a module of test/bench exports under its own name, run in a real browser. @type {(name: string) => Bench} */
export const inPage =
  (name) =>
  async ({ browser }) => {
    const outDir = `node_modules/.cache/bench-${name}`
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
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
    const rows = await page.evaluate(`bench.${name}()`)
    await page.close()
    return /** @type {Record<string, object>} */ (rows)
  }
