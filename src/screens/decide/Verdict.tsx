import { CodeLink } from '../../cards/CodeLink.tsx'
import { SectionLink } from '../../cards/SectionLink.tsx'
import { constantsOf } from '../../content/constants.ts'
import type { CodeWords } from '../../content/entry.ts'
import { exampleHeaders } from '../../content/exampleHeaders.ts'
import { meanings } from '../../content/meanings.ts'
import { facts, type Stated } from '../../content/model/facts.ts'
import type { StatusCode } from '../../content/phrases.ts'
import { classOf, isRegistered, phraseOf } from '../../domain/catalog.ts'
import type { Decision } from '../../domain/model/decide.ts'
import { flip } from '../../domain/model/flip.ts'
import { wouldBeRight } from '../../domain/model/sentence.ts'
import { distinctionsWith } from '../../domain/neighbours.ts'
import { useTitle } from '../useTitle.ts'
import styles from './Decide.module.css'

interface Props {
  readonly stated: Stated
  readonly decision: Decision
  readonly words: CodeWords
}

/** The end of the walk: the code, what goes with it, and what would have led elsewhere. */
export function Verdict({ stated, decision, words }: Props) {
  const { code, rule, final } = decision
  useTitle(`${code} ${phraseOf(code)}`)
  const mandatory = words.headers.filter(({ level }) => level === 'MUST' || level === 'SHOULD')
  return (
    <>
      <header className={styles.head} data-class={classOf(code)}>
        <h1 tabIndex={-1}>
          <span className={styles.number}>{code}</span> {phraseOf(code)}
        </h1>
        <p className={styles.because}>
          Because {rule.because}. <SectionLink section={rule.section} />
        </p>
        {final && (
          <p>
            It is an interim answer: <CodeLink code={final.code} />, or whatever comes of the
            request, follows.
          </p>
        )}
        <Told stated={stated} />
      </header>
      <section className={styles.part}>
        <h2>What to send</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll sideways, so it must take the keyboard */}
        <pre tabIndex={0}>
          <code>{example(code)}</code>
        </pre>
        {mandatory.length > 0 && (
          <ul className={styles.list}>
            {mandatory.map(({ name, level, when, why, section }) => (
              <li key={`${name} ${when}`}>
                <code>{name}</code> <strong>{level}</strong> {when}. {why}{' '}
                <SectionLink section={section} />
              </li>
            ))}
          </ul>
        )}
        <p>
          <strong>Content:</strong> {words.content.text}
        </p>
      </section>
      <Permitted decision={decision} />
      <Neighbours code={code} stated={stated} />
      <section className={styles.part}>
        <h2>In your framework</h2>
        <ul className={styles.constants}>
          {constantsOf(code).map(({ where, name }) => (
            <li key={`${where} ${name}`}>
              <span className={styles.soft}>{where}</span> <code>{name}</code>
            </li>
          ))}
        </ul>
        <p>
          More on <CodeLink code={code} />
        </p>
      </section>
    </>
  )
}

/** The facts that led here, the learner's own rules among them. */
function Told({ stated }: { readonly stated: Stated }) {
  const told = facts.flatMap(({ name, kind, values }) => {
    const value = values.find((known) => known.value === stated[name])
    return value?.is ? [{ name, kind, is: value.is }] : []
  })
  return (
    <ul className={styles.told} aria-label="What led here">
      {told.map(({ name, kind, is }) => (
        <li key={name}>
          {is}
          {kind === 'house' && <span className={styles.soft}> (a convention)</span>}
        </li>
      ))}
    </ul>
  )
}

function Permitted({ decision: { permitted } }: Pick<Props, 'decision'>) {
  const allowed = permitted.filter(({ kind }) => kind === 'instead')
  const vague = permitted.filter(({ kind }) => kind === 'vague')
  if (permitted.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>Allowed as well</h2>
      <ul className={styles.list}>
        {allowed.map(({ code, why, section }) => (
          <li key={code}>
            <CodeLink code={code} />: {why}. <SectionLink section={section} />
          </li>
        ))}
        {vague.map(({ code }) => (
          <li key={code}>
            <CodeLink code={code} />: not false, but it says less.
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The codes that people take for it, each with what would have led there. */
function Neighbours({ code, stated }: { readonly code: StatusCode; readonly stated: Stated }) {
  const near = [...new Set(distinctionsWith(code).flatMap(({ codes }) => codes))]
  const led = near.filter(isRegistered).flatMap((other) => {
    const changes = other === code ? undefined : flip(stated, other)
    return changes ? [{ other, sentence: wouldBeRight(other, changes) }] : []
  })
  if (led.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>What would have led elsewhere</h2>
      <ul className={styles.list}>
        {led.slice(0, 6).map(({ other, sentence }) => (
          <li key={other}>
            <CodeLink code={other} />
            <br />
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}

const withoutProblem: readonly StatusCode[] = [304, 511]

/** A response as it goes over the wire; errors come with Problem Details (RFC 9457). */
function example(code: StatusCode): string {
  const head = [`HTTP/1.1 ${code} ${phraseOf(code)}`, ...(exampleHeaders[code] ?? [])]
  if (code < 400 || withoutProblem.includes(code)) return head.join('\n')
  const problem = { title: phraseOf(code), status: code, detail: meanings[code] }
  return [
    ...head,
    'Content-Type: application/problem+json',
    '',
    JSON.stringify(problem, undefined, 2),
  ].join('\n')
}
