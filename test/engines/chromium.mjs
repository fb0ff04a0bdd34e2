import { chromium } from '@playwright/test'
import { findChromium } from '../../tools/chromium.mjs'

/** @returns {Promise<import('./engine.d.ts').Opened>} */
export async function openChromium() {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage()
  return {
    version: browser.version(),
    tab: {
      goto: (address) => page.goto(address),
      reload: () => page.reload(),
      click: (xpath) => page.locator(`xpath=${xpath}`).first().click(),
      evaluate: (expression) => page.evaluate(expression),
    },
    close: () => browser.close(),
  }
}
