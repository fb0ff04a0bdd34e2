import { CodeLink } from '../../cards/CodeLink.tsx'
import { SectionLink } from '../../cards/SectionLink.tsx'
import { decidingQuestion } from '../../content/decidingQuestions.ts'
import type { WildWords } from '../../content/entry.ts'
import { usesOf } from '../../content/wild.ts'
import { classNames, classOf, oneOf } from '../../domain/catalog.ts'
import { distinctionsWith } from '../../domain/neighbours.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { href } from '../../ui/href.ts'
import styles from './Code.module.css'

interface Props {
  readonly code: number
  readonly words: Readonly<Record<string, WildWords>>
}

/** A number that the registry does not have: who uses it, for what, and what everybody else makes of it. */
export function WildScreen({ code, words }: Props) {
  const of = classOf(code)
  const uses = usesOf(code)
  const pairs = distinctionsWith(code)
  return (
    <article className={styles.screen}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>
          <span className={styles.number}>{code}</span>{' '}
          <span>{uses.length > 1 ? 'In the wild' : uses[0]?.name}</span>
        </h1>
        <p className={styles.status}>
          {of
            ? `Not registered. Software that does not know ${code} treats it as ${of}00, because the first digit says ${classNames[of].toLowerCase()}.`
            : 'Not registered, and no valid status code either: those end at 599. A client should take it for a 5xx.'}
        </p>
        <div className={styles.buttons}>
          <ButtonLink look="primary" href={href(`study/?about=code:${code}`)}>
            Practise this
          </ButtonLink>
          <ButtonLink href={href('self-test/?about=track:wild')}>
            Test yourself in the wild
          </ButtonLink>
        </div>
      </header>
      {uses.map(({ id, name, vendor, status }) => {
        const use = words[id]
        return (
          use && (
            <section key={id} className={styles.part}>
              <h2>
                {vendor}: {name}
                {status === 'obsolete' && <span className={styles.soft}> (no longer sent)</span>}
              </h2>
              <p className={styles.meaning}>{use.means}</p>
              <p>
                <strong>How it shows up:</strong> {use.shows}
              </p>
              <p>
                <strong>Nearest in the registry:</strong> <CodeLink code={use.instead.code} />,{' '}
                {use.instead.because}
              </p>
              <p className={styles.source}>
                <SectionLink section={use.source} />
              </p>
            </section>
          )
        )
      })}
      {pairs.length > 0 && (
        <section className={styles.part}>
          <h2>Taken for each other</h2>
          <ul className={styles.pairs}>
            {pairs.map(({ id, codes }) => (
              <li key={id}>
                <a href={href(`compare/${id}/`)}>{oneOf(codes)}</a>: {decidingQuestion(id)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}
