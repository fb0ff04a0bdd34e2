// Runs every check and test, and ends with how many passed and failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'

const notes = mkdtempSync(join(tmpdir(), 'teapot-test-'))
const unitReport = join(notes, 'unit.json')
const journeyReport = join(notes, 'journeys.json')
let passed = 0
let failed = 0

step('types', 'tsc', ['-b', '--force'])
step('lint', 'biome', ['ci', '--error-on-warnings', '.'])
step('unused code', 'knip', ['--config', 'tools/knip.json'])
step(
  'unit and component tests',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  {
    count: () => {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(unitReport, 'utf8'))
      return [numPassedTests, numFailedTests]
    },
  },
)
const built = step('build', 'vite', ['build', '--logLevel', 'warn'])
if (built) {
  step(
    'browser journeys',
    'playwright',
    ['test', '--config', 'test/journeys/playwright.config.ts'],
    {
      env: { CHROME_BIN: findChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport },
      count: () => {
        const { stats } = JSON.parse(readFileSync(journeyReport, 'utf8'))
        return [stats.expected + stats.flaky, stats.unexpected]
      },
    },
  )
}
step('kills and broken storage', 'node', ['tools/torture.mjs', '--slice'], {
  env: { CHROME_BIN: findChromium() },
})
rmSync(notes, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/**
 * Counts as one check, or as many tests as `count` reads from its report; a step that fails counts at least one failure.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, count?: () => [number, number] }} [more]
 */
function step(name, command, args, { env = {}, count } = {}) {
  const started = Date.now()
  console.log(`\n— ${name}`)
  const { status } = spawnSync(
    command === 'node' ? process.execPath : join('node_modules', '.bin', command),
    args,
    {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    },
  )
  let [good, bad] = status === 0 ? [1, 0] : [0, 1]
  try {
    if (count) [good, bad] = count()
  } catch {
    console.log(`${name}: there is no report to count`)
    bad = 1
  }
  passed += good
  failed += status === 0 ? bad : Math.max(1, bad)
  console.log(
    `— ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  )
  return status === 0
}
