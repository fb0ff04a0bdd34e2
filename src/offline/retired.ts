// The kill switch: takes the place of the worker, gives up everything it kept, and is gone.
declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(retire()))

async function retire() {
  const names = await caches.keys()
  const ours = names.filter((name) => name.startsWith(`teapot ${self.registration.scope} `))
  await Promise.all(ours.map((name) => caches.delete(name)))
  await self.registration.unregister()
}
