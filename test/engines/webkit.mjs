import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

const port = 8472
const display = ':97'
const browsers = ['4.1', '6.0', '4.0'].map(
  (version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
)

/** WebKitGTK over its own WebDriver, on a display that nobody sees. @returns {Promise<import('./engine.d.ts').Opened | undefined>} */
export async function openWebKit() {
  const binary = browsers.find((place) => existsSync(place))
  if (!binary || !existsSync('/usr/bin/WebKitWebDriver') || !existsSync('/usr/bin/Xvfb')) {
    return undefined
  }
  const screen = spawn('/usr/bin/Xvfb', [display, '-screen', '0', '1280x900x24'], {
    stdio: 'ignore',
  })
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' }
  const driver = spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env })
  const stop = () => {
    driver.kill()
    screen.kill()
  }
  try {
    await answers()
    const options = { binary, args: ['--automation'] }
    const { sessionId, capabilities } = await call('POST', 'session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })
    const session = `session/${sessionId}`
    return {
      version: `${capabilities.browserName} ${capabilities.browserVersion}`,
      tab: {
        goto: (address) => call('POST', `${session}/url`, { url: address }),
        reload: () => call('POST', `${session}/refresh`, {}),
        async click(xpath) {
          const found = await call('POST', `${session}/element`, { using: 'xpath', value: xpath })
          const [id] = Object.values(found)
          // Its driver does not scroll far enough by itself.
          const script = 'arguments[0].scrollIntoView({ block: "center" })'
          await call('POST', `${session}/execute/sync`, { script, args: [found] })
          await call('POST', `${session}/element/${id}/click`, {})
        },
        evaluate: (expression) =>
          call('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
      },
      async close() {
        await call('DELETE', session).catch(() => {})
        stop()
      },
    }
  } catch (error) {
    stop()
    throw error
  }
}

/** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
async function call(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}/${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  })
  const { value } = await response.json()
  if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`)
  return value
}

async function answers() {
  for (let tries = 50; tries > 0; tries -= 1) {
    if (await call('GET', 'status').catch(() => undefined)) return
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error('WebKitWebDriver does not answer')
}
