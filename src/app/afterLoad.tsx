import { createRoot } from 'react-dom/client'
import type { Progress } from '../progress/store.ts'
import { keepSafe } from './keepSafe.ts'
import styles from './Offers.module.css'
import { Offers } from './Offers.tsx'
import { pageAt } from './paths.ts'
import { askToPersist } from './persist.ts'
import { keepOffline } from './release.ts'
import { fetchAhead } from './screens.tsx'
import { isNewcomer } from './view.tsx'

/** All that can wait until the page is there: keeping it for offline use, fetching what comes next, offers. */
export function afterLoad(
  progress: Progress,
  now: () => number,
  showAgain: () => Promise<void>,
): void {
  void keepSafe(progress, now, showAgain)
  // A page drawn in the blank one has no name yet.
  const heading = document.querySelector('main h1')
  if (document.title === 'Teapot' && heading) document.title = `${heading.textContent} · Teapot`
  // "codes/#search" is where the shortcut of the installed app leads.
  document.querySelector<HTMLElement>('input:target')?.focus()
  whenIdle(() => {
    if (!isMetered()) fetchAhead()
    const onNewer = showOffers(progress)
    // On a metered connection a newcomer may be gone in a minute; who comes back has use for all of it.
    const wanted = !isMetered() || !isNewcomer(progress)
    if (import.meta.env.OFFLINE && 'serviceWorker' in navigator && wanted) {
      // Without it, all is fetched as before.
      keepOffline(onNewer).catch(() => {})
    }
  })
}

/** Draws offers in a root of their own, since the first load knows nothing of them. */
function showOffers(progress: Progress): (use: () => void) => void {
  const place = document.createElement('div')
  place.setAttribute('role', 'status')
  place.className = styles.offers ?? ''
  document.getElementById('app')?.after(place)
  const root = createRoot(place)
  let update: (() => void) | undefined
  let failure: PromiseRejectionEvent | undefined
  const draw = () => {
    const runs = progress
      .getState()
      .counted.filter((entry) => entry.kind === 'end' && entry.how !== 'quit')
    const asking = isAsking(progress)
    if (runs.length >= 2 && !asking) void askToPersist(() => localStorage)
    root.render(
      <Offers
        failure={failure}
        update={update}
        install={window.installPrompt}
        asking={asking}
        runs={runs.length}
      />,
    )
  }
  draw()
  // An answer has better things to wait for.
  progress.subscribe((now, before) => now.counted !== before.counted && whenIdle(draw))
  addEventListener('beforeinstallprompt', draw)
  // A button whose part cannot be fetched, as browsers word it, would otherwise do nothing and say nothing.
  addEventListener('unhandledrejection', (event) => {
    if (!/module/i.test(String(event.reason))) return
    failure = event
    draw()
  })
  if ('navigation' in window) navigation.addEventListener('currententrychange', draw)
  return (use) => {
    update = use
    draw()
  }
}

/** A question is open: a newcomer's first, or one of a run that has not come to its end. */
function isAsking(progress: Progress): boolean {
  const { pathname, searchParams } = new URL(location.href)
  const run = searchParams.get('run')
  if (!run) {
    const page = pageAt(pathname.slice(import.meta.env.BASE_URL.length))
    return page.name === 'today' && isNewcomer(progress)
  }
  return !progress.getState().counted.some((entry) => entry.kind === 'end' && entry.run === run)
}

function isMetered(): boolean {
  const { connection } = navigator as {
    readonly connection?: { readonly saveData?: boolean; readonly type?: string }
  }
  return connection?.saveData === true || connection?.type === 'cellular'
}

/** Safari has no idle callback. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act)
  else setTimeout(act, 200)
}
