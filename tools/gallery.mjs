// Takes pictures of every screen and state, to be looked at: npm run gallery [-- --only code]
// They are written to node_modules/.cache/gallery, with an index.html that shows them all.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { findChromium } from './chromium.mjs'
import { serve } from './serve.mjs'

/** @typedef {import('@playwright/test').Page} Page */

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
const out = 'node_modules/.cache/gallery'
const widths = [390, 768, 1440]
const schemes = /** @type {const} */ (['light', 'dark'])

/** Half a year of study, as local storage holds it. */
const { module: seasons } = await runnerImport('/test/support/season.ts', {
  configFile: false,
  logLevel: 'error',
})
const season = seasons.seasonLines(Math.floor(Date.now() / 86_400_000))

/** @param {Page} page */
const answerTen = async (page) => {
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  for (let left = 10; left > 0; left -= 1) {
    await page.getByRole('button', { name: 'I don’t know' }).click()
    await page.keyboard.press('Enter')
  }
}

/** @param {string} kind */
const open = (kind) => ({
  path: `study/?about=kind:${kind}`,
  /** @param {Page} page */
  act: async (page) => {
    await page.getByRole('button', { name: 'Start ten questions' }).click()
    await page.getByRole('button', { name: 'Hint' }).waitFor()
  },
})

/** @param {string} kind */
const answered = (kind) => ({
  path: `study/?about=kind:${kind}`,
  /** @param {Page} page */
  act: async (page) => {
    await open(kind).act(page)
    await page.keyboard.press('1')
    await page.getByRole('button', { name: /Continue/ }).waitFor()
  },
})

/** @type {Record<string, { path: string, act?: (page: Page) => Promise<void>, log?: string, seeing?: 'achromatopsia' | 'deuteranopia', forced?: true, print?: true }>} */
const states = {
  'first question': { path: '' },
  'first answer': {
    path: '',
    act: (page) => page.locator('label', { hasText: 'Unauthorized' }).click(),
  },
  'first answer in grey': {
    path: '',
    act: (page) => page.locator('label', { hasText: 'Unauthorized' }).click(),
    seeing: 'achromatopsia',
  },
  'first answer without red and green': {
    path: '',
    act: (page) => page.locator('label', { hasText: 'Unauthorized' }).click(),
    seeing: 'deuteranopia',
  },
  'first answer in forced colours': {
    path: '',
    act: (page) => page.locator('label', { hasText: 'Unauthorized' }).click(),
    forced: true,
  },
  today: {
    path: '',
    act: async (page) => {
      await page.locator('label', { hasText: 'Unauthorized' }).click()
      await page.getByRole('button', { name: /Ten more/ }).waitFor()
      await page.reload()
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
    },
  },
  study: { path: 'study/' },
  'question, meaning': open('meaning'),
  'question, number': open('number'),
  'question, story': open('tell-apart'),
  'question, claim': open('claim'),
  'question, wild': open('wild'),
  'question, sorting': open('sort'),
  'question, handler': open('handler'),
  'question, typed': open('recall'),
  'answered, meaning': answered('meaning'),
  'answered, number': answered('number'),
  'answered, story': answered('tell-apart'),
  'answered, a code to apply': answered('apply'),
  'answered, broken response': answered('response'),
  'answered, two faults': answered('first'),
  'answered, house rule': answered('house'),
  'study summary': { path: 'study/?about=kind:meaning', act: answerTen },
  'self-test': { path: 'self-test/' },
  codes: { path: 'codes/' },
  'codes, nothing found': {
    path: 'codes/',
    act: (page) => page.getByRole('searchbox').fill('samovar'),
  },
  code: { path: 'codes/401/' },
  'code, three parties': { path: 'codes/504/' },
  'code, unused': { path: 'codes/418/' },
  'code, wild': { path: 'codes/499/' },
  'code, nobody’s': { path: 'codes/471/' },
  compare: { path: 'compare/' },
  'compare two': { path: 'compare/401-403/' },
  'compare three': { path: 'compare/502-503-504/' },
  decide: { path: 'decide/' },
  'decide, a step': { path: 'decide/?at=caller' },
  'decide, a code': { path: 'decide/?at=caller&access=refused&existence=open' },
  'decide, nonsense': { path: 'decide/?at=nowhere' },
  guide: { path: 'guide/no-status-code/' },
  scores: {
    path: 'study/?about=kind:meaning',
    act: async (page) => {
      await answerTen(page)
      await page.getByRole('link', { name: 'Scores' }).click()
      await page.getByRole('heading', { name: 'By class' }).waitFor()
    },
  },
  'scores, none yet': { path: 'scores/' },
  'scores after a season': { path: 'scores/', log: season },
  'scores after a season, in forced colours': { path: 'scores/', log: season, forced: true },
  'scores after a season, on paper': { path: 'scores/', log: season, print: true },
  settings: { path: 'settings/' },
  'take along': { path: 'take-along/' },
  print: { path: 'print/' },
  'print, on paper': { path: 'print/', print: true },
  palette: {
    path: 'codes/',
    act: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill('gateway')
    },
  },
  keys: {
    path: 'codes/',
    act: async (page) => {
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
  },
  'nothing at this address': { path: 'nowhere/' },
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const { address, close } = await serve()
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
})
const wanted = Object.entries(states).filter(([name]) => name.includes(values.only))
/** @type {{ name: string, file: string }[]} */
const taken = []
for (const [name, { path, act, log, seeing, forced, print }] of wanted) {
  for (const width of widths) {
    for (const scheme of schemes) {
      const context = await browser.newContext({
        viewport: { width, height: width < 500 ? 844 : 900 },
        colorScheme: scheme,
        ...(forced && { forcedColors: 'active' }),
      })
      const page = await context.newPage()
      if (log)
        await page.addInitScript((text) => localStorage.setItem('teapot:log:season', text), log)
      await page.goto(`${address}${path}`)
      await page.locator('html[data-live]').waitFor({ state: 'attached' })
      await act?.(page)
      await page.waitForLoadState('networkidle')
      if (seeing) {
        const session = await context.newCDPSession(page)
        await session.send('Emulation.setEmulatedVisionDeficiency', { type: seeing })
      }
      if (print) await page.emulateMedia({ media: 'print' })
      const file = `${name.replaceAll(/\W+/g, '-')}-${width}-${scheme}.png`
      await page.screenshot({ path: join(out, file), fullPage: true })
      taken.push({ name, file })
      await context.close()
    }
  }
  console.log(name)
}
await browser.close()
close()

const groups = wanted.map(([name]) => {
  const pictures = taken.filter((one) => one.name === name)
  const images = pictures.map(({ file }) => `<img src="${file}" alt="${file}" loading="lazy">`)
  return `<h2>${name}</h2><p>${images.join('')}</p>`
})
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>img{max-height:36rem;vertical-align:top;margin:4px;border:1px solid}</style>${groups.join('')}`,
)
console.log(`${taken.length} pictures: ${join(out, 'index.html')}`)
