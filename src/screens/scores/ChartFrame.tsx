import { useParentSize } from '@visx/responsive'
import type { ReactNode } from 'react'
import styles from './Chart.module.css'

/** Sixteenths of a rem, as everything within a chart: it grows with the reader's text. */
const chartHeight = 240

/** A drawing as wide as there is room. What it says stands beside it in words and in a table, so it is hidden from screen readers. */
export function ChartFrame({ children }: { readonly children: (width: number) => ReactNode }) {
  const { parentRef, width: pixels } = useParentSize({ debounceTime: 100 })
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
  const width = Math.round(pixels / unit)
  return (
    <div ref={parentRef} className={styles.frame}>
      {width > 0 && (
        <svg className={styles.chart} viewBox={`0 0 ${width} ${chartHeight}`} aria-hidden="true">
          {children(width)}
        </svg>
      )}
    </div>
  )
}
