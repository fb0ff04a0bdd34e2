import { readCopy, writeCopy } from '../progress/cache.ts'

/**
 * Asks the browser, once on this device, not to clear what is stored when it needs room. Some grant it in silence, and
 * some ask the learner: so it is done when there is something to keep. https://storage.spec.whatwg.org/#persistence
 */
export async function askToPersist(storage: () => Storage): Promise<void> {
  const manager = navigator.storage
  if (!manager?.persist || readCopy(storage, 'persist') || (await manager.persisted())) return
  writeCopy(storage, 'persist', 'asked')
  await manager.persist()
}
