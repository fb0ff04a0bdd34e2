import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { hasRefusedInstall, type InstallPrompt, refuseInstall } from './install.ts'
import styles from './Offers.module.css'

interface Props {
  /** Lets the newer release take over, if there is one. */
  readonly update: (() => void) | undefined
  readonly install: InstallPrompt | undefined
  /** A question is open: nothing is offered now. */
  readonly asking: boolean
  /** Runs brought to their end. */
  readonly runs: number
}

/** Offers to use a newer release, and after two runs to install the app. At the foot of the window, so that nothing moves. */
export function Offers({ update, install, asking, runs }: Props) {
  const [refused, setRefused] = useState(hasRefusedInstall)
  const [later, setLater] = useState<() => void>()
  const newer = update !== later ? update : undefined
  return (
    <>
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
