import { Button } from '../ui/Button.tsx'

/** A page whose parts could not be fetched: offline, or an old tab after a new release. */
export function FailedView() {
  return (
    <>
      <h1 tabIndex={-1}>This page could not be fetched</h1>
      <p>
        Nothing is lost: your answers are in this browser. Look at the connection, then try again.
      </p>
      <p>
        <Button look="primary" onClick={() => location.reload()}>
          Try again
        </Button>
      </p>
    </>
  )
}
