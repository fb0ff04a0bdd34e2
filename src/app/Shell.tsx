import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import { useSettings, useSurroundings } from '../screens/context.ts'
import { href } from '../ui/href.ts'
import { isTextField } from '../ui/isTextField.ts'
import { useKeys } from '../ui/useKeys.ts'
import type { Page } from './paths.ts'
import styles from './Shell.module.css'

/** Where the header leads, and the pages at which one is there. */
const places: readonly (readonly [path: string, text: string, ...pages: Page['name'][]])[] = [
  ['', 'Today', 'today'],
  ['study/', 'Study', 'study'],
  ['self-test/', 'Self-test', 'self-test'],
  ['codes/', 'Codes', 'codes', 'code', 'guide', 'take-along', 'print'],
  ['compare/', 'Compare', 'compare', 'compare-list'],
  ['decide/', 'Decide', 'decide'],
  ['scores/', 'Scores', 'scores'],
]

const quiet = ['unread', 'empty', 'loaded', 'saved', 'saving']

/** Fetched by those who need it. What cannot be fetched is not drawn, and the rest of the page stays as it is. */
const part = <P,>(fetched: () => Promise<ComponentType<P>>) =>
  lazy(() =>
    fetched()
      .catch((): ComponentType<P> => () => null)
      .then((found) => ({ default: found })),
  )

const SaveState = part(async () => (await import('./SaveState.tsx')).SaveState)

const overlays = {
  keys: part(async () => (await import('./KeyList.tsx')).KeyList),
  palette: part(async () => (await import('./Palette.tsx')).Palette),
}

/** The overlay that a key has asked for: Ctrl K from anywhere, ? where no text is typed. */
function useOverlay() {
  const [overlay, setOverlay] = useState<keyof typeof overlays>()
  const single = useSettings().keys === 'on'
  useKeys((event) => {
    const palette = (event.ctrlKey || event.metaKey) && event.key === 'k'
    const keys = single && event.key === '?' && !isTextField(event.target)
    if (!palette && !keys) return
    event.preventDefault()
    setOverlay(palette ? 'palette' : 'keys')
  })
  return [overlay, setOverlay] as const
}

/** What stands around every screen: the way to the others, and whether answers are being kept. */
export function Shell({ page, children }: { readonly page: Page; readonly children: ReactNode }) {
  const troubled = useStore(
    useSurroundings().progress,
    ({ save, load, recovered }) =>
      recovered > 0 || !(quiet.includes(save) && quiet.includes(load.kind)),
  )
  const [overlay, setOverlay] = useOverlay()
  const Overlay = overlay && overlays[overlay]
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <header className={styles.header}>
        <a className={styles.mark} href={href('')} aria-label="Teapot, today">
          <Teapot />
          <span>Teapot</span>
        </a>
        <nav className={styles.nav} aria-label="Screens">
          {places.map(([path, text, ...pages]) => (
            <a
              key={path}
              href={href(path)}
              aria-current={pages.includes(page.name) ? 'page' : undefined}
            >
              {text}
            </a>
          ))}
        </nav>
        <button
          type="button"
          className={styles.find}
          aria-keyshortcuts="Control+K"
          onClick={() => setOverlay('palette')}
        >
          Find
        </button>
        <a href={href('settings/')} aria-current={page.name === 'settings' ? 'page' : undefined}>
          Settings
        </a>
      </header>
      <main id="main" className={styles.main} data-page={page.name} tabIndex={-1}>
        {troubled && (
          <Suspense>
            <SaveState page={page.name} />
          </Suspense>
        )}
        {children}
      </main>
      {Overlay && (
        <Suspense>
          <Overlay onClose={() => setOverlay(undefined)} />
        </Suspense>
      )}
    </>
  )
}

function Teapot() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M8 15h15v3.5A6.5 6.5 0 0 1 16.5 25h-2A6.5 6.5 0 0 1 8 18.5z" />
      <path d="M8 19.5c-3 0-5-2-5-5M23 17h2.5a2.5 2.5 0 0 1 0 5H22M13 15a2.5 2.5 0 0 1 5 0" />
      <path className={styles.steam} d="M13 9c-1.5-1.5 1.5-2.5 0-4.5M18 9c-1.5-1.5 1.5-2.5 0-4.5" />
    </svg>
  )
}
