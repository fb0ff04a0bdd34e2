import { type ReactNode, useCallback, useState } from 'react'
import styles from './Chart.module.css'

/** In sixteenths of a rem, as everything within a chart: it grows with the reader's text. */
const chartHeight = 240

/** A drawing as wide as there is room. What it says stands beside it in words and in a table, so it is hidden from screen readers. */
export function ChartFrame({ children }: { readonly children: (width: number) => ReactNode }) {
  const [width, setWidth] = useState(0)
  const measure = useCallback((frame: HTMLDivElement) => {
    const seen = new ResizeObserver(() => {
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
      setWidth(Math.round(frame.clientWidth / unit))
    })
    seen.observe(frame)
    return () => seen.disconnect()
  }, [])
  return (
    <div ref={measure} className={styles.frame}>
      {width > 0 && (
        <svg className={styles.chart} viewBox={`0 0 ${width} ${chartHeight}`} aria-hidden="true">
          {children(width)}
        </svg>
      )}
    </div>
  )
}
