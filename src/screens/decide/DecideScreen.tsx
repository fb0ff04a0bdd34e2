import type { ReactNode } from 'react'
import type { CodeWords } from '../../content/entry.ts'
import { classOf } from '../../domain/catalog.ts'
import { type Choice, type Stand, stepBack, type Walk } from '../../domain/model/walk.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { href } from '../../ui/href.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Decide.module.css'
import { Verdict } from './Verdict.tsx'

interface Props {
  readonly walk: Walk
  readonly stand: Stand
  /** Of the code at the walk's end. */
  readonly words: CodeWords | undefined
}

/** What should my endpoint answer? The walk is in the address, so that every step can be linked and gone back. */
export function DecideScreen({ walk, stand, words }: Props) {
  const back = stepBack(walk)
  return (
    <article className={styles.screen}>
      {stand.kind === 'answer' && words ? (
        <Verdict stated={stand.stated} decision={stand.decision} words={words} />
      ) : (
        <Asking stand={stand} first={back === undefined} />
      )}
      {back && (
        <p className={styles.buttons}>
          <ButtonLink href={addressOf(back)}>One step back</ButtonLink>
          <ButtonLink look="quiet" href={href('decide/')}>
            Start again
          </ButtonLink>
        </p>
      )}
    </article>
  )
}

function Asking({ stand, first }: { readonly stand: Stand; readonly first: boolean }): ReactNode {
  if (stand.kind !== 'asks') {
    return (
      <>
        <h1 tabIndex={-1}>Decide</h1>
        <Notice tone="warning">
          {stand.kind === 'unknown' && stand.why} <a href={href('decide/')}>Begin at the start.</a>
        </Notice>
      </>
    )
  }
  return (
    <>
      <header className={styles.head}>
        <p className={styles.soft}>
          {first ? 'What should my endpoint answer?' : capital(stand.told.join(', and '))}
        </p>
        <h1 tabIndex={-1}>{stand.ask}</h1>
        {first && (
          <p className={styles.soft}>
            Run down the list as a server would, and stop at the first line that is true.
          </p>
        )}
      </header>
      <ul className={styles.choices}>
        {stand.choices.map((choice) => (
          <li key={choice.text}>
            <Way choice={choice} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Way({ choice: { text, walk, codes } }: { readonly choice: Choice }) {
  return (
    <a href={addressOf(walk)}>
      <span>{capital(text)}</span>
      <span className={styles.codes}>
        {codes.map((code) => (
          <span key={code} data-class={classOf(code)}>
            {code}{' '}
          </span>
        ))}
      </span>
    </a>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function addressOf(walk: Walk): string {
  const query = new URLSearchParams(
    Object.entries(walk).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  return href(`decide/${query.size > 0 ? `?${query}` : ''}`)
}
