import { scaleLinear } from '@visx/scale'
import { area, line } from '@visx/shape'
import type { ForecastDay, Forecast as Predicted } from '../../domain/forecast.ts'
import { BottomAxis, LeftAxis } from './Axes.tsx'
import styles from './Chart.module.css'
import { ChartFrame } from './ChartFrame.tsx'
import { dayWords, percent } from './dayWords.ts'

const left = 40
const recall = { top: 22, bottom: 126 }
const due = { top: 172, bottom: 212 }

/** Above, how many skills would still be recalled; below, how many come due; day by day. */
export function ForecastChart({ forecast: { skills, days } }: { readonly forecast: Predicted }) {
  const first = days[0]?.day ?? 0
  const last = days.at(-1)
  // Of a single skill there is only a chance to tell.
  const amount = (recalled: number) =>
    skills === 1 ? percent(recalled) : String(Math.round(recalled))
  const most = Math.max(1, ...days.map((day) => day.due))
  const busiest = days.findIndex((day) => day.due === most)
  return (
    <ChartFrame>
      {(width) => {
        const right = width - 44
        const step = (right - left) / days.length
        const x = scaleLinear({
          domain: [first, first + days.length - 1],
          range: [left + step / 2, right - step / 2],
        })
        const y = scaleLinear({ domain: [0, skills], range: [recall.bottom, recall.top] })
        const height = scaleLinear({ domain: [0, most], range: [0, due.bottom - due.top] })
        const xOf = ({ day }: ForecastDay) => x(day)
        const yOf = ({ recalled }: ForecastDay) => y(recalled)
        const along = line({ x: xOf, y: yOf })
        const below = area({ x: xOf, y0: recall.bottom, y1: yOf })
        return (
          <>
            <LeftAxis
              scale={y}
              values={skills > 1 ? [0, Math.round(skills / 2), skills] : [0, 1]}
              words={amount}
              left={left}
              right={right}
            />
            <path className={styles.area} d={below([...days]) ?? undefined} />
            <path className={styles.curve} d={along([...days]) ?? undefined} />
            {last && (
              <>
                <circle className={styles.dot} cx={xOf(last)} cy={yOf(last)} r={5} />
                <text className={styles.value} x={xOf(last) + 12} y={yOf(last)} dy="0.35em">
                  {amount(last.recalled)}
                </text>
              </>
            )}
            <text className={styles.name} x={left} y={recall.top - 10}>
              still recalled
            </text>
            <text className={styles.name} x={left} y={due.top - 24}>
              due on the day
            </text>
            {days
              .filter((day) => day.due > 0)
              .map((day) => (
                <rect
                  key={day.day}
                  className={styles.bar}
                  x={xOf(day) - step * 0.35}
                  y={due.bottom - height(day.due)}
                  width={step * 0.7}
                  height={height(day.due)}
                />
              ))}
            {most > 1 && (
              <text
                className={styles.tick}
                x={x(first + busiest)}
                y={due.top - 5}
                textAnchor="middle"
              >
                {most}
              </text>
            )}
            <BottomAxis
              scale={x}
              values={[0, 10, 20, 30].map((later) => first + later)}
              words={(day) => (day === first ? 'today' : dayWords(day))}
              top={due.bottom}
            />
          </>
        )
      }}
    </ChartFrame>
  )
}
