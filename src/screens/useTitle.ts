import { useEffect, useRef } from 'react'

/** The title of the tab while a screen shows something more particular than its own name. */
export function useTitle(title: string | undefined): void {
  const before = useRef<string>(undefined)
  useEffect(() => {
    if (title === undefined) return
    before.current ??= document.title
    document.title = `${title} · Teapot`
    return () => {
      if (before.current) document.title = before.current
    }
  }, [title])
}
