import '../styles/layers.css'
import '../styles/tokens.css'
import '../styles/base.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { settingsOf } from '../domain/settings.ts'
import { writeBoot } from '../progress/boot.ts'
import { createProgress, newWriter } from '../progress/store.ts'
import { createTail } from '../progress/tail.ts'
import type { Surroundings } from '../screens/context.ts'
import { App } from './App.tsx'
import { FailedView } from './FailedView.tsx'
import { intercept } from './navigate.ts'
import { isNewcomer, openView, type View } from './view.tsx'

// The one place that meets the clock, the storage and the dice.
const now = () => Date.now()
const zone = () => -new Date().getTimezoneOffset()
const random = () => Math.random()
const storage = () => window.localStorage
const progress = createProgress({
  tail: createTail(storage, newWriter(random)),
  durable: async () => (await import('../progress/durableJournal.ts')).durableJournal,
  clock: now,
})
const surroundings: Surroundings = {
  progress,
  now,
  zone,
  random,
  storage,
  go: (address) => location.assign(address),
}
const base = import.meta.env.BASE_URL

// A function, since the screens' own files import this one and would wait for an await at its top for ever.
const started = start()
addEventListener('load', async () => {
  const showAgain = await started
  const { afterLoad } = await import('./afterLoad.tsx')
  afterLoad(progress, now, showAgain)
})

async function start() {
  const container = document.getElementById('app') as HTMLElement
  await progress.getState().read()
  remember()
  progress.subscribe(remember)
  const here = new URL(location.href)
  const view = await open(here)
  const live = () => {
    document.documentElement.dataset.live = ''
  }
  const app = <App view={view} surroundings={surroundings} onShown={live} />

  // What was prerendered is the page without a query, as a newcomer sees it. All else is drawn from scratch.
  const prerendered = container.dataset.path === pathOf(here) && here.search === ''
  const same = prerendered && (view.page.name !== 'today' || isNewcomer(progress))
  const root = same ? hydrateRoot(container, app) : createRoot(container)
  if (!same) root.render(app)

  let wanted = here
  const show = async (url: URL) => {
    wanted = url
    const next = await open(url)
    // A page that was slow to come is not drawn over what was asked for later.
    if (url !== wanted) return
    await new Promise<void>((shown) => {
      root.render(<App view={next} surroundings={surroundings} onShown={() => shown()} />)
    })
  }
  intercept(base, show)
  return () => show(new URL(location.href))
}

const pathOf = (url: URL) => url.pathname.slice(base.length)

function open(url: URL): Promise<View> {
  return openView(pathOf(url), url.searchParams, progress).catch(() => ({
    page: { name: 'missing' },
    key: url.href,
    screen: <FailedView />,
  }))
}

/** Keeps what the boot script reads before the first paint, and applies it. A cache: it may be thrown away. */
function remember() {
  const { counted, save } = progress.getState()
  const { theme, motion } = settingsOf(counted)
  Object.assign(document.documentElement.dataset, { theme, motion, save })
  writeBoot(storage, { theme, motion, returning: !isNewcomer(progress) })
}
