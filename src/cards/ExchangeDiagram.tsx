import { useId, useState } from 'react'
import type { Exchange, Party, Step } from '../content/entry.ts'
import { classOf, phraseOf } from '../domain/catalog.ts'
import { Button } from '../ui/Button.tsx'
import styles from './ExchangeDiagram.module.css'
import { type Drawn, layout, width } from './exchangeLayout.ts'

interface Props {
  readonly exchange: Exchange
  readonly title: string
}

const names: Readonly<Record<Party, string>> = {
  client: 'Client',
  gateway: 'Gateway',
  origin: 'Origin',
}

/** Who says what to whom, drawn from top to bottom, and the same in words. */
export function ExchangeDiagram({ exchange, title }: Props) {
  const id = useId()
  const [shown, setShown] = useState(exchange.length)
  const { height, lifelines, steps } = layout(exchange)
  const stepping = shown < exchange.length
  return (
    <figure className={styles.figure}>
      <figcaption id={id}>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.drawing} aria-hidden="true">
        {lifelines.map(({ party, x }) => (
          <g key={party}>
            <line className={styles.lifeline} x1={x} x2={x} y1={28} y2={height} />
            <text className={styles.party} x={x} y={18}>
              {names[party]}
            </text>
          </g>
        ))}
        {steps.slice(0, shown).map((drawn, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a step is
          <StepDrawing key={place} drawn={drawn} now={stepping && place === shown - 1} />
        ))}
      </svg>
      <div className={styles.controls}>
        {stepping ? (
          <>
            <Button onClick={() => setShown(shown + 1)}>
              Next step ({shown} of {exchange.length})
            </Button>
            <Button look="quiet" onClick={() => setShown(exchange.length)}>
              Show all
            </Button>
          </>
        ) : (
          <Button look="quiet" onClick={() => setShown(1)}>
            Step by step
          </Button>
        )}
      </div>
      <details className={styles.words}>
        <summary>In words</summary>
        <ol aria-labelledby={id}>
          {exchange.slice(0, shown).map((step) => (
            <li key={inWords(step)}>{inWords(step)}</li>
          ))}
        </ol>
      </details>
    </figure>
  )
}

function StepDrawing({ drawn, now }: { readonly drawn: Drawn; readonly now: boolean }) {
  const { step, x, texts, arrow, box } = drawn
  const status = 'at' in step ? undefined : step.status
  return (
    <g
      className={styles.step}
      data-now={now || undefined}
      data-class={status === undefined ? undefined : classOf(status)}
      data-broken={('broken' in step && step.broken) || undefined}
    >
      {box && <rect className={styles.box} {...box} rx={8} />}
      {texts.map(({ text, role, y }) => (
        <text key={y} className={styles[role]} x={x} y={y}>
          {text}
        </text>
      ))}
      {arrow && <Arrow {...arrow} broken={'broken' in step && step.broken === true} />}
    </g>
  )
}

function Arrow({
  from,
  to,
  y,
  broken,
}: NonNullable<Drawn['arrow']> & { readonly broken: boolean }) {
  const way = Math.sign(to - from)
  const end = broken ? to - way * 26 : to - way * 2
  return (
    <>
      <line className={styles.shaft} x1={from} x2={end} y1={y} y2={y} />
      {broken ? (
        <path className={styles.shaft} d={`M${end - 5} ${y - 5}l10 10m0-10l-10 10`} />
      ) : (
        <path className={styles.head} d={`M${end} ${y}l${-way * 9} -5v10z`} />
      )}
    </>
  )
}

/** A step as a sentence: what a screen reader gets, and what search engines read. */
function inWords(step: Step): string {
  if ('at' in step) return `${names[step.at]}: ${step.note}.`
  const { from, to, status, says, header, broken } = step
  const what = [
    status === undefined ? undefined : `${status} ${phraseOf(status)}`.trim(),
    says,
    header && `with ${header}`,
  ].filter(Boolean)
  return `${names[from]} to ${names[to].toLowerCase()}: ${what.join(', ')}${broken ? ' (this fails)' : ''}.`
}
