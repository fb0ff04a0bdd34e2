import { useEffect, useRef } from 'react'

/**
 * Milliseconds of a lap, without the time it was stopped or the page was hidden.
 * Never runs backwards, even if the clock is set back. A new `lap` starts at nothing.
 */
export function useStopwatch(now: () => number, lap: unknown, running: boolean): () => number {
  const saved = useRef(0)
  const since = useRef<number | undefined>(undefined)
  const spent = () =>
    saved.current + (since.current === undefined ? 0 : Math.max(0, now() - since.current))

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new lap starts the watch anew
  useEffect(() => {
    saved.current = 0
  }, [lap])

  useEffect(() => {
    const stop = () => {
      saved.current = spent()
      since.current = undefined
    }
    const turn = () => {
      stop()
      if (running && !document.hidden) since.current = now()
    }
    turn()
    document.addEventListener('visibilitychange', turn)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', turn)
    }
  })
  return spent
}
