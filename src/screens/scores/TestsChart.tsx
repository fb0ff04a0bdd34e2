import { scaleLinear } from '@visx/scale'
import type { TestResult } from '../../domain/scores.ts'
import { dateWords } from '../../ui/words.ts'
import { BottomAxis, LeftAxis } from './Axes.tsx'
import styles from './Chart.module.css'
import { ChartFrame } from './ChartFrame.tsx'
import { percent } from './dayWords.ts'

const left = 44
const top = 16
const bottom = 208

/** One mark a test, oldest first: the share of right answers. */
export function TestsChart({ results }: { readonly results: readonly TestResult[] }) {
  return (
    <ChartFrame>
      {(width) => {
        const right = width - 12
        const x = scaleLinear({
          domain: [0, results.length - 1],
          range: [left + 36, right - 36],
        })
        const y = scaleLinear({ domain: [0, 1], range: [bottom, top] })
        return (
          <>
            <LeftAxis scale={y} values={[0, 0.5, 1]} words={percent} left={left} right={right} />
            {results.map(({ state: { run, end }, score, best }, place) => {
              const at = { x: x(place), y: y(score.right / score.asked) }
              return (
                <g key={run.id}>
                  <line className={styles.stem} x1={at.x} y1={bottom} x2={at.x} y2={at.y} />
                  {best ? (
                    <text className={styles.star} x={at.x} y={at.y} dy="0.33em" textAnchor="middle">
                      ★
                    </text>
                  ) : (
                    <circle
                      className={end?.how === 'quit' ? styles.ring : styles.dot}
                      cx={at.x}
                      cy={at.y}
                      r={5}
                    />
                  )}
                </g>
              )
            })}
            <BottomAxis
              scale={x}
              values={[0, results.length - 1]}
              words={(place) => dateWords(results[place]?.state.run.at ?? 0)}
              top={bottom}
            />
          </>
        )
      }}
    </ChartFrame>
  )
}
