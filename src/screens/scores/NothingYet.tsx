import type { ReactNode } from 'react'
import { ButtonLink } from '../../ui/Button.tsx'
import { href } from '../../ui/href.ts'
import styles from './NothingYet.module.css'

/** What will be here, drawn as it will look: made up, dashed, and said to be so. */
export function NothingYet() {
  return (
    <div className={styles.nothing}>
      <div className={styles.lead}>
        <p>
          Nothing here yet. After your first answer this page shows what sticks and what you mix up.
        </p>
        <p>
          <ButtonLink look="primary" href={href('study/')}>
            Answer ten questions
          </ButtonLink>
        </p>
      </div>
      <ul className={styles.sketches}>
        <li>
          <Sketch>
            <path className={styles.dashed} d="M12 14C60 18 120 40 228 62" />
            <circle className={styles.full} cx="228" cy="62" r="5" />
            <path
              className={styles.bars}
              d="M24 100v-18M48 100v-7M72 100v-13M96 100v-4M120 100v-10M144 100v-5M168 100v-8M192 100v-3"
            />
          </Sketch>
          <h2>What you will still know</h2>
          <p>
            Thirty days ahead, if nothing were asked: how much stays, and what is due on which day.
          </p>
        </li>
        <li>
          <Sketch>
            <path
              className={styles.empty}
              d={squares.filter((_, place) => days[place] === 0).join('')}
            />
            <path
              className={styles.full}
              d={squares.filter((_, place) => days[place] !== 0).join('')}
            />
          </Sketch>
          <h2>The days you studied</h2>
          <p>
            Half a year or a whole one, day by day. A few minutes on most days do more than an
            evening.
          </p>
        </li>
        <li>
          <Sketch>
            <path className={styles.grid} d="M60 24v84M108 24v84M156 24v84M24 52h180M24 80h180" />
            <circle className={styles.full} cx="84" cy="38" r="9" />
            <circle className={styles.full} cx="132" cy="66" r="6" />
            <circle className={styles.full} cx="180" cy="94" r="11" />
            <text x="84" y="14">
              403
            </text>
            <text x="132" y="14">
              410
            </text>
            <text x="180" y="14">
              502
            </text>
            <text x="36" y="43">
              401
            </text>
            <text x="36" y="71">
              404
            </text>
            <text x="36" y="99">
              504
            </text>
          </Sketch>
          <h2>What you take for what</h2>
          <p>
            502 for 504, say. Each mix-up leads to{' '}
            <a href={href('compare/502-504/')}>its comparison</a>.
          </p>
        </li>
        <li>
          <Sketch>
            <path className={styles.dashed} d="M16 96L224 12" />
            <path className={styles.bars} d="M60 92v-22M108 74v-26M156 50v-20M204 30v-12" />
            <circle className={styles.full} cx="60" cy="82" r="5" />
            <circle className={styles.full} cx="108" cy="60" r="5" />
            <circle className={styles.full} cx="156" cy="40" r="5" />
            <circle className={styles.full} cx="204" cy="24" r="5" />
          </Sketch>
          <h2>How well it holds</h2>
          <p>What had come true of the recall that was predicted, and how your self-tests went.</p>
        </li>
      </ul>
    </div>
  )
}

/** Half the side of each day's square, week after week. */
const days = [
  0, 0, 3, 0, 0, 4, 6, 0, 3, 0, 6, 4, 4, 0, 3, 0, 0, 0, 0, 0, 3, 6, 4, 6, 0, 4, 4, 0, 3, 6, 6, 7, 4,
  0, 4, 3, 4, 0, 6, 6, 7, 4, 6, 4, 0, 3, 4, 6, 6, 4, 6, 7, 4, 6, 3, 7, 6, 0, 6, 4, 6, 7, 6, 0, 4,
]
const squares = days.map((half, place) => {
  const [x, y, size] = [
    24 + 16 * Math.floor(place / 5) - half,
    20 + 18 * (place % 5) - half,
    2 * half || 1,
  ]
  return `M${x} ${y}h${size}v${size}h${-size}z`
})

function Sketch({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles.sketch} viewBox="0 0 240 112" aria-hidden="true">
      {children}
    </svg>
  )
}
