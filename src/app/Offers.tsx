import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { hasRefusedInstall, type InstallPrompt, refuseInstall } from './install.ts'
import styles from './Offers.module.css'

interface Props {
  /** What tells of a part that could not be fetched, if there was one. */
  readonly failure: object | undefined
  /** Lets the newer release take over, if there is one. */
  readonly update: (() => void) | undefined
  readonly install: InstallPrompt | undefined
  /** A question is open: nothing is offered now. */
  readonly asking: boolean
  /** Runs brought to their end. */
  readonly runs: number
}

/**
 * Offers to use a newer release, and after two runs to install the app; tells of a button that could not do its work.
 * At the foot of the window, so that nothing moves.
 */
export function Offers({ failure, update, install, asking, runs }: Props) {
  const [refused, setRefused] = useState(hasRefusedInstall)
  const [later, setLater] = useState<() => void>()
  const newer = update !== later ? update : undefined
  const [read, setRead] = useState<object>()
  return (
    <>
      {failure && failure !== read && (
        <div className={styles.offer}>
          <p>
            Something could not be fetched. Nothing is lost: look at the connection, then load the
            page again.
          </p>
          <Button look="primary" onClick={() => location.reload()}>
            Load again
          </Button>
          <Button look="quiet" onClick={() => setRead(failure)}>
            Not now
          </Button>
        </div>
      )}
      {!asking && newer && (
        <div className={styles.offer}>
          <p>A newer Teapot is ready. Your scores stay.</p>
          <Button look="primary" onClick={newer}>
            Use it now
          </Button>
          <Button look="quiet" onClick={() => setLater(() => newer)}>
            Later
          </Button>
        </div>
      )}
      {!asking && !newer && install && runs >= 2 && !refused && (
        <div className={styles.offer}>
          <p>Teapot can be installed like an app. It works offline either way.</p>
          <Button
            look="primary"
            onClick={() => {
              setRefused(true)
              void install.prompt()
            }}
          >
            Install
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              setRefused(true)
              refuseInstall()
            }}
          >
            No, thanks
          </Button>
        </div>
      )}
    </>
  )
}
