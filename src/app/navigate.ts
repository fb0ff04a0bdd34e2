/**
 * Draws pages within the app in place of loading them, where the browser has the Navigation API.
 * Elsewhere nothing is intercepted: every address is a page of its own, so links simply load.
 * Scroll positions, history and the back button stay the browser's business.
 */
export function intercept(base: string, show: (url: URL) => Promise<void>): void {
  if (!('navigation' in window)) return
  navigation.addEventListener('navigate', (event) => {
    const url = new URL(event.destination.url)
    // Of another origin none can be intercepted, and files are no pages.
    if (
      !event.canIntercept ||
      !url.pathname.startsWith(base) ||
      /\.\w+$/.test(url.pathname) ||
      event.hashChange ||
      event.navigationType === 'reload' ||
      event.downloadRequest !== null ||
      event.formData
    )
      return
    event.intercept({
      focusReset: 'manual',
      async handler() {
        await show(url)
        focusHeading()
      },
    })
  })
}

/** A new page is announced by its heading, unless its screen has put the focus somewhere better. */
function focusHeading() {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (!document.activeElement?.closest('main')) heading?.focus()
  if (heading) document.title = `${heading.textContent} · Teapot`
}
