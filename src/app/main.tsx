import '../styles/layers.css'
import '../styles/tokens.css'
import '../styles/base.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { settingsOf } from '../domain/settings.ts'
import { writeBoot } from '../progress/boot.ts'
import { localStorageJournal } from '../progress/journal.ts'
import { createProgress, newWriter } from '../progress/store.ts'
import type { Surroundings } from '../screens/context.ts'
import { App } from './App.tsx'
import { FailedView } from './FailedView.tsx'
import { intercept } from './navigate.ts'
import { openView, type View } from './view.tsx'

// The one place that meets the clock, the storage and the dice.
const now = () => Date.now()
const zone = () => -new Date().getTimezoneOffset()
const random = () => Math.random()
const writer = newWriter(random)
const progress = createProgress({
  journal: localStorageJournal(() => window.localStorage, writer),
  clock: now,
  writer,
})
const surroundings: Surroundings = {
  progress,
  now,
  zone,
  random,
  go: (address) => location.assign(address),
}

await progress.getState().read()
remember()
progress.subscribe(remember)

const base = import.meta.env.BASE_URL
const open = (url: URL) =>
  openView(url.pathname.slice(base.length), url.searchParams, progress).catch(
    (): View => ({
      page: { name: 'missing' },
      key: url.href,
      screen: <FailedView />,
    }),
  )

const container = document.getElementById('app')
if (!container) throw new Error('The page has no place for the app')
const here = new URL(location.href)
const first = await open(here)
// What was prerendered is the page without a query, as a newcomer sees it. Everything else is drawn from scratch.
const prerendered =
  container.dataset.path === here.pathname.slice(base.length) && here.search === ''
const newcomer = !progress.getState().counted.some(({ kind }) => kind === 'answer')
const same = prerendered && (first.page.name !== 'today' || newcomer)
document.documentElement.dataset.live = ''
const app = <App view={first} surroundings={surroundings} />
const root = same ? hydrateRoot(container, app) : createRoot(container)
if (!same) root.render(app)

intercept(base, async (url) => {
  const view = await open(url)
  await new Promise<void>((shown) => {
    root.render(<App view={view} surroundings={surroundings} onShown={() => shown()} />)
  })
})

/** Keeps what the boot script reads before the first paint, and applies it. A cache: it may be thrown away. */
function remember() {
  const { counted } = progress.getState()
  const { theme, motion } = settingsOf(counted)
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  if (motion === 'reduced') dataset.motion = motion
  else delete dataset.motion
  const returning = counted.some(({ kind }) => kind === 'answer')
  writeBoot(() => window.localStorage, { theme, motion, returning })
}
