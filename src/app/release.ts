const hour = 3_600_000

/**
 * Lets the service worker keep everything for use offline. `onNewer` is told of each newer release that is there, and
 * handed the way to use it: another function for each.
 */
export async function keepOffline(onNewer: (use: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator
  let served = serviceWorker.controller !== null
  await serviceWorker.register(workerAddress())
  const registration = await serviceWorker.ready
  let asked = false

  const use = () => {
    asked = true
    // Where another tab has let it take over already, a new page is all that is missing.
    if (registration.waiting) registration.waiting.postMessage('take over')
    else location.reload()
  }
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload()
    else if (served) offer()
    served = true
  })

  const offer = () => onNewer(() => use())
  if (registration.waiting) offer()
  const watch = () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => installing.state === 'installed' && offer())
  }
  // It may be on its way already.
  watch()
  registration.addEventListener('updatefound', watch)
  // A tab may stay open for days, and browsers look for a newer worker only when a page is loaded.
  const check = () => void registration.update().catch(() => {})
  setInterval(check, hour)
  document.addEventListener('visibilitychange', () => document.hidden || check())

  stand(() => registration.active?.postMessage('tidy'))
}

/** Keeps this tab's release in the cache by holding a lock; a tab in the back/forward cache may hold none. */
function stand(onHeld: () => void): void {
  let leave = () => {}
  const hold = () =>
    void navigator.locks.request(import.meta.url, { mode: 'shared' }, () => {
      onHeld()
      return new Promise<void>((left) => {
        leave = left
      })
    })
  hold()
  addEventListener('pagehide', () => leave())
  addEventListener('pageshow', ({ persisted }) => persisted && hold())
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (text: string) => string },
  ): { createScriptURL(text: string): string }
}

/** The page's policy lets one script address through, and it is this one. */
function workerAddress(): string {
  const address = `${import.meta.env.BASE_URL}sw.js`
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  return trustedTypes
    ? trustedTypes.createPolicy('sw', { createScriptURL: () => address }).createScriptURL(address)
    : address
}
