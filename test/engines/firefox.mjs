import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** Firefox over WebDriver BiDi. @returns {Promise<import('./engine.d.ts').Opened | undefined>} */
export async function openFirefox() {
  const executablePath = places.find((place) => existsSync(place))
  if (!executablePath) return undefined
  const entry = createRequire(new URL('../bench/package.json', import.meta.url)).resolve(
    'puppeteer-core',
  )
  const { default: puppeteer } = await import(pathToFileURL(entry).href)
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  return {
    version: await browser.version(),
    tab: {
      goto: (address) => page.goto(address),
      reload: () => page.reload(),
      click: (xpath) => page.locator(`::-p-xpath(${xpath})`).click(),
      evaluate: (expression) => page.evaluate(expression),
    },
    close: () => browser.close(),
  }
}
