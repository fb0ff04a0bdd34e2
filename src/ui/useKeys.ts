import { useLayoutEffect } from 'react'

/** Hears every key that is pressed in the page, from the moment that what it acts on is drawn, while `on`. */
export function useKeys(press: (event: KeyboardEvent) => void, on = true): void {
  useLayoutEffect(() => {
    if (!on) return
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}
