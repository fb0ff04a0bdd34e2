import { useEffect, useRef } from 'react'

/**
 * Milliseconds of a lap, without the time it was stopped or the page was hidden.
 * Never runs backwards, even if the clock is set back. A new `lap` starts at nothing.
 * The second function says whether the page was hidden in this lap.
 */
export function useStopwatch(
  now: () => number,
  lap: unknown,
  running: boolean,
): readonly [() => number, () => boolean] {
  const away = useRef(false)
  const saved = useRef(0)
  const since = useRef<number | undefined>(undefined)
  const spent = () =>
    saved.current + (since.current === undefined ? 0 : Math.max(0, now() - since.current))

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new lap starts the watch anew
  useEffect(() => {
    saved.current = 0
    away.current = false
  }, [lap])

  useEffect(() => {
    const stop = () => {
      saved.current = spent()
      since.current = undefined
    }
    const turn = () => {
      stop()
      if (!running) return
      if (document.hidden) away.current = true
      else since.current = now()
    }
    turn()
    document.addEventListener('visibilitychange', turn)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', turn)
    }
  })
  return [spent, () => away.current]
}
