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

/** Script time of one keystroke, from the event until everything is worked out and drawn into the document. @type {Bench} */
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
      rows[`${name}, ${cpu}×`] = {
        keystrokes: times.length,
        median: rounded(percentile(times, 0.5), 1),
        p98: rounded(percentile(times, 0.98), 1),
        longest: rounded(Math.max(...times), 1),
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
  /** @type {number[]} */
  const times = []
  for (const word of words) {
    for (let length = 0; length <= word.length; length += 1) {
      const began = performance.now()
      set?.call(input, word.slice(0, length))
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      // React draws what a keystroke changes in a microtask.
      await Promise.resolve()
      await Promise.resolve()
      times.push(performance.now() - began)
      await new Promise((next) => setTimeout(next, 20))
    }
  }
  return times
}
