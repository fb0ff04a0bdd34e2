import { openPage, percentile, rounded } from './observe.mjs'

/** @typedef {import('./bench.d.ts').Bench} Bench */

const words = [
  'unauthorized',
  '404',
  'StatusTooManyRequests',
  'gateway timeout',
  'credentials',
  'moved',
]

/** Script time of one keystroke until the field has it, and the time until its results are in the document. @type {Bench} */
export async function search({ browser, site }) {
  /** @type {Record<string, object>} */
  const rows = {}
  for (const cpu of [1, 4]) {
    for (const name of ['codes', 'palette']) {
      const { page, session, close } = await openPage(browser)
      await page.goto(`${site}codes/`)
      await page.locator('html[data-live]').waitFor({ state: 'attached' })
      if (name === 'palette') {
        await page.keyboard.press('Control+k')
        await page.getByRole('combobox').waitFor()
      }
      await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
      const times = await page.evaluate(typed, {
        field: name === 'codes' ? '#search' : 'dialog input',
        words,
      })
      await close()
      const keys = times.map(({ key }) => key)
      const results = times.map(({ drawn }) => drawn)
      rows[`${name}, ${cpu}×`] = {
        keystrokes: times.length,
        median: rounded(percentile(keys, 0.5), 1),
        p98: rounded(percentile(keys, 0.98), 1),
        longest: rounded(Math.max(...keys), 1),
        'results, median': rounded(percentile(results, 0.5), 1),
        'results, p98': rounded(percentile(results, 0.98), 1),
      }
    }
  }
  return rows
}

/** @param {{ field: string, words: string[] }} what */
async function typed({ field, words }) {
  const input = document.querySelector(field)
  if (!(input instanceof HTMLInputElement)) throw new Error(`There is no ${field}`)
  // React watches the property of the element itself, so it is set past that.
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  let changed = 0
  const observer = new MutationObserver(() => {
    changed = performance.now()
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  const times = []
  for (const word of words) {
    for (let length = 0; length <= word.length; length += 1) {
      const began = performance.now()
      set?.call(input, word.slice(0, length))
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      // React draws what a keystroke changes in a microtask.
      await Promise.resolve()
      await Promise.resolve()
      const key = performance.now() - began
      await new Promise((next) => setTimeout(next, 150))
      times.push({ key, drawn: Math.max(key, changed - began) })
    }
  }
  return times
}
