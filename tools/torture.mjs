// Kills and breaks a real Chromium, and looks whether anything is lost that was said to be saved.
//   npm run torture [-- kills] [-- instants] [-- torn] [-- storm] [-- damage] [-- years] [--count 25] [--slice]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from './chromium.mjs'
import { serve } from './serve.mjs'

const { values, positionals } = parseArgs({
  options: { count: { type: 'string' }, slice: { type: 'boolean', default: false } },
  allowPositionals: true,
})
/** How often each is done: in the test command, and when asked for. */
const times = values.slice
  ? { kills: 5, instants: 5, torn: 2, storm: 1, damage: 3, years: 1 }
  : { kills: 25, instants: 25, torn: 10, storm: 1, damage: 25, years: 1 }
const parts = { kills, instants, torn, storm, damage, years }

const folder = 'node_modules/.cache/torture'
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: folder,
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: {
      input: 'test/torture/page.ts',
      output: { entryFileNames: 'page.js' },
    },
  },
})
const html = '<!doctype html><title>Torture</title><script type="module" src="/page.js"></script>'
for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), html)
const { address, close } = await serve({ folder })
const profile = mkdtempSync(join(tmpdir(), 'teapot-torture-'))
/** What was said to be saved, as heard outside the browser: the count can only be too small. */
const saved = new Set()
let failures = 0

try {
  for (const [name, part] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    await part(Number(values.count ?? times[/** @type {keyof typeof times} */ (name)]))
  }
} finally {
  close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
console.log(failures === 0 ? 'Nothing was lost.' : `${failures} checks failed.`)
process.exit(failures === 0 ? 0 : 1)

/** Four tabs answer every 0.3 to 2 seconds on one profile that is kept, and the browser is killed. @param {number} count */
async function kills(count) {
  let recovered = 0
  for (let round = 0; round < count; round += 1) {
    const browser = await launch(profile)
    recovered += (await look(browser, `kill ${round}`)).recovered
    const tabs = await Promise.all([1, 2, 3, 4].map(() => open(browser)))
    for (const tab of tabs) await tab.evaluate(() => window.torture.answerOn(300, 2000))
    await pause(1000 + Math.random() * 7000)
    await browser.kill()
  }
  await lookAfter(
    `kills: ${count} of a browser with 4 tabs`,
    profile,
    `, ${recovered} recovered from the other journal`,
  )
}

/** The browser is killed as soon as it is heard that an answer is saved. @param {number} count */
async function instants(count) {
  let [quick, rounds] = [0, 0]
  for (; quick < count && rounds < 3 * count; rounds += 1) {
    const browser = await launch(profile)
    await look(browser, `instant ${rounds}`)
    const tab = await open(browser)
    const heard = tab.waitForEvent('console', (message) => message.text().startsWith('saved '))
    await tab.evaluate(() => void window.torture.answerOnce())
    await heard
    const since = performance.now()
    const gone = browser.kill()
    // Where the machine was busy the kill came late: it counts for what is lost, and not for the number of kills.
    if (performance.now() - since <= 10) quick += 1
    await gone
  }
  const words = `instants: ${quick} kills within 10 ms of "saved", ${rounds - quick} later`
  await lookAfter(words, profile)
}

/**
 * The browser is killed as soon as it is heard that answers are saved, before local storage has reached the disk,
 * and then deletes its database, as Chromium does with one that an earlier kill has torn. @param {number} count
 */
async function torn(count) {
  for (let round = 0; round < count; round += 1) {
    const browser = await launch(profile)
    const tab = await open(browser)
    await tab.evaluate(() => {
      for (let answer = 0; answer < 5; answer += 1) window.torture.answerOnce()
    })
    while ((await tab.evaluate(() => window.torture.save())) !== 'saved') await pause(5)
    await browser.kill()
    rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true })
    await lookAfter(`torn: killed, and its database deleted, ${round + 1}`, profile)
  }
}

/** Eight tabs answer 250 times each at once. */
async function storm() {
  const browser = await launch(profile)
  const tabs = await Promise.all(Array.from({ length: 8 }, () => open(browser)))
  const before = (await ids(tabs[0])).length
  await Promise.all(
    tabs.map((tab) =>
      tab.evaluate(async () => {
        for (let count = 0; count < 250; count += 1) {
          window.torture.answerOnce()
          await new Promise((done) => setTimeout(done))
        }
      }),
    ),
  )
  const since = performance.now()
  const whole = async () => {
    const counts = await Promise.all(tabs.map(async (tab) => (await ids(tab)).length - before))
    return counts.every((found) => found === 2000)
  }
  while (!(await whole()) && performance.now() - since < 60_000) await pause(20)
  const took = performance.now() - since
  // How long it took says nothing about the app where the machine is slow, which only a look by hand can tell.
  report(
    `storm: 8 tabs of 250 answers hold all 2000 after ${took.toFixed(0)} ms`,
    values.slice ? await whole() : took <= 2000,
  )
  const isSaved = async () => {
    const found = await Promise.all(tabs.map((tab) => tab.evaluate(() => window.torture.save())))
    return found.every((save) => save === 'saved')
  }
  while (values.slice && !(await isSaved())) await pause(20)
  await browser.kill()
  await lookAfter('storm: killed after it', profile)
}

/** One of the journals is deleted, cut off, or has a byte of a file flipped. @param {number} count */
async function damage(count) {
  const first = await launch(profile)
  const tab = await open(first)
  for (let round = 0; round < 20; round += 1)
    await tab.evaluate(() => void window.torture.answerOnce())
  // Until local storage has reached the disk too.
  await pause(7000)
  await first.close()
  for (const place of ['Local Storage', 'IndexedDB']) {
    for (let round = 0; round < count; round += 1) {
      const copy = mkdtempSync(join(tmpdir(), 'teapot-torture-'))
      cpSync(profile, copy, { recursive: true })
      const done = harm(copy, place, round)
      await lookAfter(`damage: ${place}, ${done}`, copy)
      rmSync(copy, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

/** Starts and answers with the answers of years. */
async function years() {
  const count = 20_000
  const own = mkdtempSync(join(tmpdir(), 'teapot-torture-'))
  const before = await launch(own)
  const tab = await open(before)
  await tab.evaluate((many) => window.torture.fill(many), count)
  while ((await tab.evaluate(() => window.torture.save())) !== 'saved') await pause(100)
  const length = await tab.evaluate(() =>
    Object.entries(localStorage).reduce((sum, [key, text]) => sum + key.length + text.length, 0),
  )
  await before.close()
  const browser = await launch(own)
  const page = await open(browser)
  const read = Number(await page.locator('html').getAttribute('data-read'))
  const appends = await page.evaluate(() =>
    Array.from({ length: 101 }, () => window.torture.answerOnce()).toSorted((a, b) => a - b),
  )
  const [median = 0, slow = 0] = [appends[50], appends[95]]
  const found = (await ids(page)).length
  await browser.close()
  rmSync(own, { recursive: true, force: true, maxRetries: 5 })
  report(`years: ${count} answers take ${length} characters of local storage`, length <= 60 * count)
  // Like above, how long it took is judged in a look by hand alone.
  report(
    `years: ${found} answers are read in ${read.toFixed(0)} ms`,
    found === count + 101 && (values.slice || read <= 300),
  )
  report(
    `years: an answer is logged in ${median.toFixed(2)} ms (95 of 100 within ${slow.toFixed(2)} ms)`,
    values.slice || median <= 1,
  )
}

/** @param {string} root @param {string} place @param {number} round */
function harm(root, place, round) {
  const base = existsSync(join(root, 'Default', place))
    ? join(root, 'Default', place)
    : join(root, place)
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' })
    .map((file) => join(base, file))
    .filter((file) => statSync(file).isFile() && statSync(file).size > 0)
  if (round === 0) {
    rmSync(base, { recursive: true })
    return 'deleted'
  }
  if (round === 1) {
    const logs = files.filter((file) => file.endsWith('.log'))
    for (const file of logs) truncateSync(file, Math.floor(statSync(file).size / 2))
    return 'cut off'
  }
  const file = files[Math.floor(Math.random() * files.length)] ?? base
  const bytes = readFileSync(file)
  const at = Math.floor(Math.random() * bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (round % 8))
  writeFileSync(file, bytes)
  return `byte ${at} of ${file.slice(base.length + 1)} flipped`
}

/** Starts a browser of its own process group, so that exactly this one can be killed. @param {string} userData */
async function launch(userData) {
  const child = spawn(
    findChromium(),
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--disable-breakpad',
      '--password-store=basic',
      '--site-per-process',
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      '--remote-debugging-port=0',
      `--user-data-dir=${userData}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const endpoint = await new Promise((found, fail) => {
    let text = ''
    child.stderr.on('data', (/** @type {Buffer} */ data) => {
      text += data
      const line = /DevTools listening on (ws:\S+)/.exec(text)
      if (line?.[1]) found(line[1])
    })
    child.once('exit', () => fail(new Error(`Chromium did not start: ${text}`)))
  })
  const exited = once(child, 'exit')
  const browser = await chromium.connectOverCDP(endpoint)
  const [context] = browser.contexts()
  if (!context) throw new Error('Chromium has no window')
  // A machine may be slow, and busy with something else.
  context.setDefaultTimeout(180_000)
  return {
    context,
    async kill() {
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
      await exited
    },
    async close() {
      if (child.pid) process.kill(child.pid, 'SIGTERM')
      await exited
    },
  }
}

/** @param {Awaited<ReturnType<typeof launch>>} browser */
async function open(browser) {
  const page = await browser.context.newPage()
  page.on('console', (message) => {
    if (message.text().startsWith('saved ')) saved.add(message.text().slice(6))
  })
  page.on('pageerror', (error) => report(`an error in a page: ${error.message}`, false))
  await page.goto(address)
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  return page
}

/** @param {import('@playwright/test').Page | undefined} page @returns {Promise<string[]>} */
async function ids(page) {
  return page ? page.evaluate(() => window.torture.ids()) : []
}

/** Looks whether everything is there. @param {Awaited<ReturnType<typeof launch>>} browser @param {string} name */
async function look(browser, name) {
  const page = await open(browser)
  const found = await ids(page)
  const recovered = await page.evaluate(() => window.torture.recovered())
  await page.close()
  const lost = [...saved].filter((id) => !found.includes(id)).length
  const doubled = found.length - new Set(found).size
  if (lost + doubled > 0) report(`${name}: ${lost} lost, ${doubled} doubled`, false)
  return { lost, doubled, recovered }
}

/** @param {string} name @param {string} userData */
async function lookAfter(name, userData, more = '') {
  const browser = await launch(userData)
  const { lost, doubled, recovered } = await look(browser, name)
  await browser.close()
  const also = recovered > 0 ? `, ${recovered} recovered` : ''
  report(`${name}: ${lost} of ${saved.size} lost${also}${more}`, lost + doubled === 0)
}

/** @param {string} text @param {boolean} good */
function report(text, good) {
  if (!good) failures += 1
  console.log(`${good ? '✓' : '✗'} ${text}`)
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((done) => setTimeout(done, ms))
}
