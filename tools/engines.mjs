// Has each engine that is installed complete a session, reload and go on: npm run engines [-- firefox]
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { openChromium } from '../test/engines/chromium.mjs'
import { openFirefox } from '../test/engines/firefox.mjs'
import { play } from '../test/engines/story.mjs'
import { openWebKit } from '../test/engines/webkit.mjs'
import { serve } from './serve.mjs'

const engines = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit }
const wanted = process.argv.slice(2)

if (!existsSync('test/bench/node_modules')) {
  execFileSync('npm', ['ci', '--prefix', 'test/bench'], { stdio: 'inherit' })
}
let failed = 0
for (const [name, open] of Object.entries(engines)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const { address, close: goOffline } = await serve()
  const began = Date.now()
  /** @type {import('../test/engines/engine.d.ts').Opened | undefined} */
  let opened
  try {
    opened = await open()
    if (!opened) {
      console.log(`${name}: not installed, so it was not tried`)
      continue
    }
    const done = await play(opened.tab, { address, goOffline })
    const seconds = ((Date.now() - began) / 1000).toFixed(0)
    console.log(`${name} ${opened.version}: ${done.join(', ')}; ${seconds} s`)
  } catch (error) {
    failed += 1
    console.log(`${name}: FAILED: ${error instanceof Error ? error.message : error}`)
  } finally {
    await opened?.close()
    goOffline()
  }
}
process.exit(failed === 0 ? 0 : 1)
