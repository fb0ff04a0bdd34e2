import type { Locator, Page } from '@playwright/test'

/** Collects what must never happen: errors, policy violations, requests to anyone else. */
export function watched(page: Page) {
  const seen: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('blocked by Playwright')) return
    if (message.type() === 'error' || message.type() === 'warning') seen.push(message.text())
  })
  page.on('pageerror', (error) => seen.push(error.message))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') seen.push(request.url())
  })
  return { trouble: () => seen }
}

/** Where elements are on the page, to the pixel. */
export function boxes(elements: Locator): Promise<readonly (readonly number[])[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [x, y + window.scrollY, width, height].map(Math.round)
    }),
  )
}
