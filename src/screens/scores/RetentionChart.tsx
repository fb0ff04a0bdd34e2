import { scaleLinear } from '@visx/scale'
import type { BandRetention } from '../../domain/retention.ts'
import { BottomAxis, LeftAxis } from './Axes.tsx'
import styles from './Chart.module.css'
import { ChartFrame } from './ChartFrame.tsx'
import { percent } from './dayWords.ts'

const left = 44
const top = 22
const bottom = 196

/** What was predicted from left to right, what came true from bottom to top: on the diagonal the two agree. */
export function RetentionChart({ bands }: { readonly bands: readonly BandRetention[] }) {
  const from = bands[0]?.from ?? 0
  const lowest = Math.min(from, ...bands.map(({ likely }) => Math.floor(10 * likely[0]) / 10))
  const most = Math.max(...bands.map(({ asked }) => asked))
  return (
    <ChartFrame>
      {(width) => {
        const right = width - 12
        const x = scaleLinear({ domain: [from, 1], range: [left + 16, right - 8] })
        const y = scaleLinear({ domain: [lowest, 1], range: [bottom, top] })
        return (
          <>
            <LeftAxis
              scale={y}
              values={[lowest, (lowest + 1) / 2, 1]}
              words={percent}
              left={left}
              right={right}
            />
            <line className={styles.asPredicted} x1={x(from)} y1={y(from)} x2={x(1)} y2={y(1)} />
            {bands.map((band) => (
              <g key={band.from}>
                <line
                  className={styles.whisker}
                  x1={x(band.predicted)}
                  y1={y(band.likely[0])}
                  x2={x(band.predicted)}
                  y2={y(band.likely[1])}
                />
                <circle
                  className={styles.dot}
                  cx={x(band.predicted)}
                  cy={y(band.right / band.asked)}
                  r={4 + 5 * Math.sqrt(band.asked / most)}
                />
              </g>
            ))}
            <BottomAxis
              scale={x}
              values={width < 300 ? [from, 1] : [from, ...bands.map(({ to }) => to)]}
              words={percent}
              top={bottom}
            />
            <text className={styles.name} x={left} y={top - 10}>
              still there
            </text>
            <text className={styles.name} x={right} y={bottom + 38} textAnchor="end">
              predicted
            </text>
          </>
        )
      }}
    </ChartFrame>
  )
}
