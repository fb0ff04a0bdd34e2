import type { ReactNode } from 'react'
import { CodeLink } from '../../cards/CodeLink.tsx'
import { ExchangeDiagram } from '../../cards/ExchangeDiagram.tsx'
import { SectionLink } from '../../cards/SectionLink.tsx'
import { constantsOf } from '../../content/constants.ts'
import { decidingQuestion } from '../../content/decidingQuestions.ts'
import type { CodeWords, Sourced } from '../../content/entry.ts'
import { meanings } from '../../content/meanings.ts'
import type { StatusCode } from '../../content/phrases.ts'
import { type RegistryStatus, registry, rowOf } from '../../content/registry.ts'
import { classOf, oneOf, phraseOf } from '../../domain/catalog.ts'
import { distinctionsWith } from '../../domain/neighbours.ts'
import { answersIn, codeAsked, tallyBy } from '../../domain/scores.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { href } from '../../ui/href.ts'
import { useEntries } from '../context.ts'
import styles from './Code.module.css'
import { CodeMarks } from './CodeMarks.tsx'

const cachingWords = {
  heuristic: 'Yes, even for a guessed time',
  'explicit-only': 'Only with explicit freshness',
  'must-not-store': 'Never',
  'updates-stored-response': 'It refreshes the stored copy',
  never: 'There is nothing to reuse',
} as const

const statusWords: Readonly<Partial<Record<RegistryStatus, string>>> = {
  temporary: 'Registered for a time only, while its draft is worked on. It may change, or go.',
  deprecated: 'Deprecated: good to know, not to be sent.',
  obsolete: 'Obsolete: good to know, not to be sent.',
  unused: 'Not in use: the registry keeps the number so that nobody else gets it.',
}

const contentWords = {
  yes: 'Content',
  never: 'Content: never',
  'must-be-empty': 'Content: always empty',
} as const

/** Everything about one code. */
export function CodeScreen({
  code,
  words,
}: {
  readonly code: StatusCode
  readonly words: CodeWords
}) {
  const row = rowOf(code)
  const of = classOf(code)
  const constants = constantsOf(code)
  const score = tallyBy(answersIn(useEntries()), codeAsked).get(code)
  if (!row || !of) return null
  return (
    <article className={styles.screen} data-class={of}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>
          <span className={styles.number}>{code}</span> <span>{row.phrase}</span>
        </h1>
        {statusWords[row.status] && <p className={styles.status}>{statusWords[row.status]}</p>}
        <p className={styles.meaning}>{meanings[code]}</p>
        <p className={styles.thumb}>
          <strong>Rule of thumb:</strong> {words.thumb}
        </p>
        <div className={styles.buttons}>
          <ButtonLink look="primary" href={href(`study/?about=code:${code}`)}>
            Practise this
          </ButtonLink>
          <ButtonLink href={href(`self-test/?about=code:${code}`)}>Test yourself on it</ButtonLink>
        </div>
        <CodeMarks code={code} />
        {score && (
          <p className={styles.soft}>
            You have {score.right} of {score.asked} right.
          </p>
        )}
      </header>

      {words.exchange && (
        <Part title="What goes over the wire">
          <ExchangeDiagram exchange={words.exchange} title={`How a ${code} comes about`} />
        </Part>
      )}
      <Part title="More precisely">
        {words.precise.map((rule) => (
          <Rule key={rule.text} rule={rule} />
        ))}
      </Part>
      <Part title="Use it when">
        <ul className={styles.bullets}>
          {words.useWhen.map((when) => (
            <li key={when}>{when}</li>
          ))}
        </ul>
      </Part>
      <Part title="Not when">
        <ul className={styles.not}>
          {words.notWhen.map(({ when, instead, because }) => (
            <li key={when}>
              {when}{' '}
              <span className={styles.instead}>
                → <CodeLink code={instead} />
              </span>
              <span className={styles.because}>{because}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Remember it by">
        <p>{words.hook}</p>
      </Part>
      <Part title="Where you meet it">
        <p>{words.metAt}</p>
      </Part>
      <Part title="What a client does next">
        <Rule rule={words.clientNext} />
      </Part>
      {words.headers.length > 0 && (
        <Part title="Headers that go with it">
          <ul className={styles.headers}>
            {words.headers.map(({ name, level, when, why, section }) => (
              <li key={`${name} ${when}`}>
                <code>{name}</code>{' '}
                <span className={styles.level} data-level={level}>
                  {level}
                </span>
                {when && <span className={styles.soft}> {when}</span>}
                <p>
                  {why} <Source section={section} />
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title="The fine print">
        <dl className={styles.facts}>
          <Fact term={contentWords[row.content]} rule={words.content} />
          <Fact term={`May a cache reuse it? ${cachingWords[row.caching]}`} rule={words.caching} />
          <Fact term={`Who sends it: ${words.sender.who.join(', ')}`} rule={words.sender} />
          {words.method && <Fact term="What happens to the method" rule={words.method} />}
        </dl>
        {row.formerPhrases.length > 0 && (
          <p>
            Formerly: {row.formerPhrases.join('; ')}. Defined in{' '}
            <SectionLink section={row.reference} />.
          </p>
        )}
        {row.formerPhrases.length === 0 && (
          <p>
            Defined in <SectionLink section={row.reference} />.
          </p>
        )}
      </Part>
      <Part title="Taken for each other">
        <ul className={styles.pairs}>
          {distinctionsWith(code).map(({ id, codes }) => (
            <li key={id}>
              <a href={href(`compare/${id}/`)}>{oneOf(codes)}</a>: {decidingQuestion(id)}
            </li>
          ))}
        </ul>
        <p className={styles.neighbours}>
          {words.lookalikes.map((other) => (
            <CodeLink key={other.code} code={other.code} />
          ))}
        </p>
      </Part>
      {constants.length > 0 && (
        <Part title="In your framework">
          <ul className={styles.constants}>
            {constants.map(({ where, name }) => (
              <li key={`${where} ${name}`}>
                <span className={styles.soft}>{where}</span> <code>{name}</code>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Neighbours code={code} />
    </article>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Rule({ rule }: { readonly rule: Sourced }) {
  return (
    <p>
      {rule.text} <Source section={rule.section} />
    </p>
  )
}

function Source({ section }: { readonly section: string }) {
  return (
    <span className={styles.source}>
      <SectionLink section={section} />
    </span>
  )
}

function Fact({ term, rule }: { readonly term: string; readonly rule: Sourced }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Rule rule={rule} />
      </dd>
    </div>
  )
}

/** The codes before and after it, by number. */
function Neighbours({ code }: { readonly code: StatusCode }) {
  const place = registry.findIndex((row) => row.code === code)
  const [before, after] = [registry[place - 1], registry[place + 1]]
  return (
    <nav className={styles.neighbours} aria-label="Neighbouring codes">
      {before && (
        <a href={href(`codes/${before.code}/`)} rel="prev">
          ← {before.code} {phraseOf(before.code)}
        </a>
      )}
      {after && (
        <a href={href(`codes/${after.code}/`)} rel="next">
          {after.code} {phraseOf(after.code)} →
        </a>
      )}
    </nav>
  )
}
