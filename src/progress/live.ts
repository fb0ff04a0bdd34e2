import { reconcile } from './reconcile.ts'
import type { Progress } from './store.ts'
import { floorKey, prefix } from './tail.ts'

const lockPrefix = 'teapot:writer:'
/** Milliseconds: many answers of other tabs are taken in together. */
const pause = 50
const looseKeys = 16

/** Takes in what other tabs write and delete, for as long as this one is open. */
export function listen(progress: Progress): void {
  const { tail, memory, read: readNow } = progress.getState()
  const compare = soon(1000, () => reconcile(progress))
  const read = soon(pause, async () => {
    if (tail.floorText() && (await import('./floor.ts')).heed(progress)) compare()
    await readNow()
    if (memory.clearing) (await import('./deletion.ts')).noticeKeeping(progress)
  })
  // What was deleted between the start of this page and now.
  read()
  addEventListener('storage', ({ key }) => {
    if (key === null) {
      // Before anything is fetched: a comparison in this moment would write everything back.
      memory.clearing = true
      void import('./deletion.ts').then(({ noticeClearing }) => noticeClearing(progress))
    }
    if (key === floorKey || key?.startsWith(prefix)) read()
  })
  // Events do not reach a page that sleeps.
  addEventListener('pageshow', read)
  document.addEventListener('visibilitychange', read)
}

/** Keeps both journals true to each other, once there is something to keep. */
export async function live(progress: Progress, now: () => number): Promise<void> {
  const { tail } = progress.getState()
  // Held until the page is gone, and let go by the browser in any case: it tells others that this page may write.
  void navigator.locks?.request(lockPrefix + tail.writer, () => new Promise(() => {}))

  // Local storage tells its own news. What found no room in it is told here.
  const channel = new BroadcastChannel('teapot')
  channel.addEventListener(
    'message',
    soon(1000, () => reconcile(progress)),
  )
  progress.subscribe(({ save }, before) => {
    if (save !== before.save && (save === 'full' || save === 'once')) channel.postMessage('look')
  })

  await reconcile(progress)
  const { entries, load } = progress.getState()
  if (load.kind === 'loaded' && entries.length > 100) {
    const { isExportDue } = await import('../domain/exported.ts')
    if (isExportDue(entries, now())) progress.setState({ load: { kind: 'unexported' } })
  }
  // Few keys are not worth the code that brings them together.
  if (progress.getState().load.kind === 'blocked' || tail.texts().length < looseKeys) return
  const [{ compact }, locks] = await Promise.all([import('./compact.ts'), navigator.locks?.query()])
  compact(
    progress,
    locks && new Set(locks.held?.map(({ name = '' }) => name.slice(lockPrefix.length))),
  )
}

/** Once, a little later, however often it is asked for meanwhile. */
function soon(ms: number, task: () => Promise<unknown>): () => void {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    setTimeout(() => {
      asked = false
      void task()
    }, ms)
  }
}
