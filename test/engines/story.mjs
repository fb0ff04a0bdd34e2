/**
 * @typedef {object} Tab One open page in some engine. Every driver can do these few things.
 * @property {(address: string) => Promise<unknown>} goto
 * @property {() => Promise<unknown>} reload
 * @property {(xpath: string) => Promise<unknown>} click A real click on the first such element.
 * @property {<T>(expression: string) => Promise<T>} evaluate
 */

/**
 * Completes a session, reloads and goes on, with scores kept; then does without a network. Throws where it cannot.
 * @param {Tab} tab
 * @param {{ address: string, goOffline: () => void }} host
 * @returns {Promise<string[]>} What was seen to work.
 */
export async function play(tab, { address, goOffline }) {
  /** @type {string[]} */
  const done = []
  await tab.goto(address)
  await click('//label[contains(., "Forbidden")]')
  await until('document.body.innerText.includes("Right: 403 Forbidden")')
  done.push('first question')

  await click('//button[contains(., "Ten more")]')
  await question(1)
  for (const next of [2, 3, 4]) {
    await giveUp()
    await question(next)
  }
  await tab.reload()
  await question(4)
  const over = '/of \\d+ right/.test(document.querySelector("h1")?.textContent)'
  while (!(await tab.evaluate(over))) await giveUp()
  done.push('a run, with a reload in its midst')

  await tab.goto(`${address}scores/`)
  await until('/\\b1 of \\d+/.test(document.body.innerText)')
  await tab.reload()
  await until('/\\b1 of \\d+/.test(document.body.innerText)')
  done.push('scores kept')

  await until('navigator.serviceWorker?.controller !== null', 'a service worker')
  goOffline()
  await tab.goto(`${address}codes/404/`)
  await until('document.querySelector("h1")?.textContent.includes("404")')
  await tab.goto(`${address}study/?about=kind:meaning`)
  await click('//button[contains(., "Start ")]')
  await question(1)
  await giveUp()
  await question(2)
  done.push('offline')
  return done

  /** @param {number} number */
  async function question(number) {
    await until(`/Question ${number} of/.test(document.querySelector("h1")?.textContent)`)
  }

  async function giveUp() {
    await click('//button[contains(., "I don’t know")]')
    await click('//button[contains(., "Continue") or contains(., "See how it went")]')
  }

  /** @param {string} xpath */
  async function click(xpath) {
    const found = `document.evaluate(${JSON.stringify(xpath)}, document, null, 9, null).singleNodeValue`
    await until(`${found}?.checkVisibility({ visibilityProperty: true })`, xpath)
    await tab.click(xpath).catch((error) => {
      throw new Error(`${xpath}: ${error.message}`)
    })
  }

  /** @param {string} expression @param {string} [name] */
  async function until(expression, name = expression) {
    for (let tries = 200; tries > 0; tries -= 1) {
      if (await tab.evaluate(expression).catch(() => false)) return
      await new Promise((next) => setTimeout(next, 50))
    }
    const text = await tab.evaluate('document.body.innerText.slice(0, 300)').catch(() => '')
    throw new Error(
      `In vain waited for ${name}, after ${done.join(', ') || 'nothing'}; seen: ${text}`,
    )
  }
}
