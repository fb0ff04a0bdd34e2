declare const self: ServiceWorkerGlobalScope
// Put in by the build: the release's name, each file with the hash that its content must have, and all its pages.
declare const release: string
declare const files: readonly (readonly [path: string, integrity: string])[]
declare const pages: readonly string[]

const { scope } = self.registration
const prefix = `teapot ${scope} `
const own = prefix + release
const at = (path: string) => new URL(path, scope).href

self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) =>
  // Pages that were opened before there was a worker are served by it from now on.
  event.waitUntil(Promise.all([self.clients.claim(), tidy()])),
)
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
  if (event.data === 'tidy') event.waitUntil(tidy())
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request))
})

/** Keeps all files of this release. One that is not what the build wrote fails the whole, which is tried again later. */
async function fill() {
  const cache = await caches.open(own)
  await Promise.all(
    files.map(async ([path, integrity]) => {
      const url = at(path)
      // What is named after its content may be taken from an older release.
      const kept = path.startsWith('assets/') ? await caches.match(url) : undefined
      const found = kept ?? (await fetch(url, { integrity, cache: 'no-cache', priority: 'low' }))
      if (!found.ok) throw new Error(`${path}: ${found.status}`)
      await cache.put(url, found)
    }),
  )
}

/**
 * A page of this release: as it was prerendered, or the blank one, in which the script draws any address. What this
 * release does not know may be a page of a newer one, or of somebody else at this origin.
 */
async function page(request: Request) {
  const { origin, pathname } = new URL(request.url)
  const last = pathname.slice(pathname.lastIndexOf('/') + 1)
  if (last.includes('.')) return file(request)
  const address = origin + pathname + (last && '/')
  const kept = await ownFile(address)
  if (kept) return kept
  const blank = await ownFile(at('blank/'))
  if (blank && pages.some((path) => at(path) === address)) return blank
  return fetch(request).catch(() => blank ?? Response.error())
}

/** A file of any release that is kept: an older tab asks for what the host may no longer have. */
async function file(request: Request) {
  return (await ownFile(request)) ?? (await caches.match(request)) ?? fetch(request)
}

/** Opens no cache: that would make a new one, and what was thrown away for good would be there again. */
const ownFile = (request: Request | string) => caches.match(request, { cacheName: own })

/**
 * Throws older releases away, but none that a tab still runs: each tab holds a lock in the name of its script, a
 * little after it was opened.
 */
async function tidy() {
  // An older release may be put back in place of this one, and takes the files that it finds.
  const { installing, waiting } = self.registration
  if (installing || waiting) return
  const { held = [] } = await self.navigator.locks.query()
  const tabs = await self.clients.matchAll({ type: 'window' })
  if (held.filter(({ name }) => name?.startsWith(scope)).length < tabs.length) return
  for (const name of await olderCaches()) {
    const cache = await caches.open(name)
    const running = await Promise.all(held.map((lock) => lock.name && cache.match(lock.name)))
    if (!running.some(Boolean)) await caches.delete(name)
  }
}

/** Caches are listed in the order in which they were made; what comes later is for a release that takes over next. */
async function olderCaches(): Promise<readonly string[]> {
  const releases = (await caches.keys()).filter((name) => name.startsWith(prefix))
  return releases.slice(0, Math.max(0, releases.indexOf(own)))
}
