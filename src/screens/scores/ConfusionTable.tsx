import { classOf, isNamed } from '../../domain/catalog.ts'
import type { ConfusionMatrix } from '../../domain/confusionMatrix.ts'
import { distinctionBetween } from '../../domain/neighbours.ts'
import { href } from '../../ui/href.ts'
import { counted } from '../../ui/words.ts'
import styles from './ConfusionTable.module.css'

/** Rows are what was right, columns what was chosen. Where they differ, each figure leads to the comparison. */
export function ConfusionTable({ matrix: { codes, rows } }: { readonly matrix: ConfusionMatrix }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix}>
        <caption>
          Each row is the code that was right, each column the one you chose. Where a code meets
          itself you were right.
        </caption>
        <thead>
          <tr>
            <td className={styles.corner} />
            {codes.map((code) => (
              <Code key={code} code={code} scope="col" />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ right, times }) => (
            <tr key={right}>
              <Code code={right} scope="row" />
              {codes.map((chosen, place) => (
                <td key={chosen} data-self={chosen === right || undefined}>
                  <Cell right={right} chosen={chosen} times={times[place] ?? 0} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Code({ code, scope }: { readonly code: number; readonly scope: 'col' | 'row' }) {
  return (
    <th scope={scope} data-class={isNamed(code) ? classOf(code) : undefined}>
      {code}
    </th>
  )
}

interface CellProps {
  readonly right: number
  readonly chosen: number
  readonly times: number
}

function Cell({ right, chosen, times }: CellProps) {
  if (times === 0) return null
  if (right === chosen) return <span className={styles.known}>{times}</span>
  const pair = distinctionBetween(right, chosen)
  return (
    <a
      className={styles.mixed}
      href={href(pair ? `compare/${pair.id}/` : `codes/${right}/`)}
      data-much={times > 5 ? 3 : times > 2 ? 2 : 1}
      aria-label={`${times}: you took ${chosen} for ${right} ${counted(times, 'time')}`}
    >
      <span>{times}</span>
    </a>
  )
}
