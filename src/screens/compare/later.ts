import { type RefObject, useEffect, useRef } from 'react'

/** Something that is fetched only once it is wanted; until then whoever uses it waits. */
export interface Later<Value> {
  readonly value: Promise<Value>
  readonly start: () => void
}

export function later<Value>(load: () => Promise<Value>): Later<Value> {
  let settle: (loaded: Promise<Value>) => void = () => {}
  const value = new Promise<Value>((resolve) => {
    settle = resolve
  })
  return { value, start: () => settle(load()) }
}

/** Calls `start` when the element is about to be seen. */
export function useWhenNear(start: () => void): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) start()
      },
      { rootMargin: '25%' },
    )
    if (element.current) seen.observe(element.current)
    return () => seen.disconnect()
  }, [start])
  return element
}
