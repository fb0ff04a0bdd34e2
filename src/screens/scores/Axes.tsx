import { AxisBottom, AxisLeft, type AxisScale, type TickRendererProps } from '@visx/axis'
import styles from './Chart.module.css'

interface Props<Scale extends AxisScale> {
  readonly scale: Scale
  readonly values: readonly number[]
  readonly words: (value: number) => string
}

/** Values along the left, each with a faint line across. */
export function LeftAxis({
  left,
  right,
  ...rest
}: Props<AxisScale> & { readonly left: number; readonly right: number }) {
  return (
    <AxisLeft
      {...settings(rest)}
      left={left}
      hideAxisLine
      tickLength={left - right}
      tickComponent={({ y, formattedValue }) => (
        <text className={styles.tick} x={-8} y={y} dy="0.32em" textAnchor="end">
          {formattedValue}
        </text>
      )}
    />
  )
}

export function BottomAxis({ top, ...rest }: Props<AxisScale> & { readonly top: number }) {
  return (
    <AxisBottom
      {...settings(rest)}
      top={top}
      hideTicks
      axisLineClassName={styles.line ?? ''}
      tickComponent={({ x, formattedValue }: TickRendererProps) => (
        <text className={styles.tick} x={x} y={18} textAnchor="middle">
          {formattedValue}
        </text>
      )}
    />
  )
}

function settings({ scale, values, words }: Props<AxisScale>) {
  return {
    scale,
    tickValues: [...values],
    tickFormat: (value: unknown) => words(Number(value)),
    tickClassName: styles.ticks ?? '',
  }
}
