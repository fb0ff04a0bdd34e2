/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * @typedef {object} Seen What a page has told about itself so far, in milliseconds since it was asked for.
 * @property {number} first First paint with content.
 * @property {number} largest
 * @property {number} live When the script has taken over.
 * @property {{ at: number, duration: number }[]} events Interactions, from the event to the paint that follows it.
 * @property {{ at: number, duration: number }[]} long Tasks of more than 50 ms.
 */

/** A phone on a slow network: what Lighthouse calls slow 4G, applied for real. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}

/**
 * A page in a context of its own, which notes what it sees from the start on.
 * @param {Browser} browser
 * @param {{ cpu?: number, slow?: boolean, workers?: boolean, phone?: boolean }} [how]
 */
export async function openPage(
  browser,
  { cpu = 1, slow = false, workers = false, phone = true } = {},
) {
  const context = await browser.newContext({
    serviceWorkers: workers ? 'allow' : 'block',
    ...(phone && { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }),
  })
  await context.addInitScript(note)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  if (slow) await session.send('Network.emulateNetworkConditions', slow4G)
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return { page, session, close: () => context.close() }
}

function note() {
  /** @type {Seen} */
  const seen = { first: 0, largest: 0, live: 0, events: [], long: [] }
  Object.assign(window, { seen })
  /** @param {string} type @param {(entry: any) => void} take */
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...(type === 'event' && { durationThreshold: 16 }),
    })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime
  })
  observe('event', ({ interactionId, startTime, duration }) => {
    if (interactionId) seen.events.push({ at: startTime, duration })
  })
  observe('longtask', ({ startTime, duration }) => {
    seen.long.push({ at: startTime, duration })
  })
  new MutationObserver(() => {
    if (document.documentElement?.dataset.live !== undefined) seen.live ||= performance.now()
  }).observe(document, { subtree: true, attributeFilter: ['data-live'] })
}

/** @param {Page} page @returns {Promise<Seen>} */
export const seenBy = (page) => page.evaluate('seen')

/** @param {readonly number[]} all @param {number} share */
export function percentile(all, share) {
  const sorted = all.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** @param {readonly number[]} all */
export const median = (all) => percentile(all, 0.5)

/** @param {number} value */
export const rounded = (value, digits = 0) => Number(value.toFixed(digits))
