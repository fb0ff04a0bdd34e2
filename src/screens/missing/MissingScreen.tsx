import { classWords } from '../../content/classes.ts'
import { classOf } from '../../domain/catalog.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { href } from '../../ui/href.ts'
import styles from './Missing.module.css'

/** An address that nothing lives at. A number without a page is told what its class says. */
export function MissingScreen({ number }: { readonly number: number | undefined }) {
  const of = number === undefined ? undefined : classOf(number)
  if (number !== undefined && of) return <UnknownCode number={number} />
  return (
    <div className={styles.screen}>
      <h1 tabIndex={-1}>
        <span className={styles.number}>404</span> Nothing lives at this address
      </h1>
      <p>
        The link may be old, or a letter is missing. It may come back or not: a 404 leaves that
        open.
      </p>
      {number !== undefined && <p>Status codes run from 100 to 599, so {number} is none.</p>}
      <Onwards />
    </div>
  )
}

function UnknownCode({ number }: { readonly number: number }) {
  const of = classOf(number) ?? 4
  const words = classWords(of)
  return (
    <div className={styles.screen} data-class={of}>
      <h1 tabIndex={-1}>
        <span className={styles.number}>{number}</span> Nobody has registered this number
      </h1>
      <p>
        A client that meets {number} treats it as {of}00, because the first digit is all it can go
        by:
      </p>
      <p className={styles.says}>{words.says}</p>
      <p>{words.move}</p>
      <Onwards />
    </div>
  )
}

function Onwards() {
  return (
    <div className={styles.buttons}>
      <ButtonLink look="primary" href={href('codes/')}>
        All codes
      </ButtonLink>
      <ButtonLink href={href('')}>Today</ButtonLink>
    </div>
  )
}
