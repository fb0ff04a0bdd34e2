import { lazy, memo, Suspense, useDeferredValue, useState } from 'react'
import { ClassGlyph } from '../../cards/ClassGlyph.tsx'
import { classes } from '../../content/classes.ts'
import { guides } from '../../content/guides.ts'
import { meanings } from '../../content/meanings.ts'
import type { StatusCode } from '../../content/phrases.ts'
import { rowOf } from '../../content/registry.ts'
import type { WildCode } from '../../content/wild.ts'
import { classNames, classOf, phraseOf } from '../../domain/catalog.ts'
import { answersIn, codeAsked, type Tally, tallyBy } from '../../domain/scores.ts'
import { searchCodes, searchWild } from '../../domain/search.ts'
import { href } from '../../ui/href.ts'
import { useEntries } from '../context.ts'
import styles from './Codes.module.css'

const KnownMap = lazy(async () => ({ default: (await import('../KnownMap.tsx')).KnownMap }))

/** All codes on one screen, by class, searchable by whatever a developer remembers of them. */
export function CodesScreen() {
  const [query, setQuery] = useState('')
  return (
    <div className={styles.screen}>
      <h1 tabIndex={-1}>Status codes</h1>
      <div className={styles.search}>
        <label htmlFor="search">Search</label>
        <input
          id="search"
          type="search"
          value={query}
          placeholder="404, gone, StatusConflict, Unprocessable Entity…"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <Found query={useDeferredValue(query)} />
    </div>
  )
}

/** What fits. A component of its own, so that a keystroke is drawn before its results are. */
const Found = memo(({ query }: { readonly query: string }) => {
  const found = searchCodes(query)
  const vendors = searchWild(query)
  const count = new Set([...found, ...vendors.map(({ code }) => code)]).size
  const answers = answersIn(useEntries())
  const scores = tallyBy(answers, codeAsked)
  return (
    <>
      <p role="status" className={styles.count}>
        {query.trim() && (count === 1 ? '1 code fits' : `${count} codes fit`)}
      </p>
      {query.trim() === '' && (
        <>
          <Parts />
          {answers.length > 0 && (
            <section className={styles.class}>
              <h2>What you know of them</h2>
              <Suspense>
                <KnownMap />
              </Suspense>
            </section>
          )}
        </>
      )}
      {count === 0 && <NothingFound query={query} />}
      {classes.map((words) => {
        const codes = found.filter((code) => classOf(code) === words.class)
        return (
          codes.length > 0 && (
            <section key={words.class} className={styles.class} data-class={words.class}>
              <h2 id={`${words.class}xx`}>
                <ClassGlyph of={words.class} /> {words.class}xx {classNames[words.class]}
              </h2>
              <p className={styles.says}>{words.says}</p>
              <ul className={styles.list}>
                {codes.map((code) => (
                  <CodeRow key={code} code={code} score={scores.get(code)} />
                ))}
              </ul>
            </section>
          )
        )
      })}
      {vendors.length > 0 && (
        <section className={styles.class}>
          <h2 id="wild">In the wild: not registered</h2>
          <p className={styles.says}>
            Vendors’ own numbers. Software that does not know one treats it as the x00 of its class.
          </p>
          <ul className={styles.list}>
            {vendors.map((entry) => (
              <WildRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
      {query.trim() === '' && <Guides />}
    </>
  )
})

/** The screen is long: these lead to its parts. */
function Parts() {
  return (
    <nav className={styles.parts} aria-label="Parts of this page">
      {classes.map((words) => (
        <a key={words.class} href={`#${words.class}xx`}>
          {words.class}xx
        </a>
      ))}
      <a href="#wild">In the wild</a>
      <a href="#guides">Guides</a>
      <a href={href('print/')}>Print</a>
      <a href={href('take-along/')}>Take the cards along</a>
    </nav>
  )
}

function WildRow({ entry: { code, name, vendor } }: { readonly entry: WildCode }) {
  return (
    <li className={styles.row} data-wild="">
      <a href={href(`codes/${code}/`)}>
        <span className={styles.number}>{code}</span>
        <span className={styles.phrase}>{name}</span>
      </a>
      <p>{vendor}</p>
    </li>
  )
}

function Guides() {
  return (
    <section className={styles.class}>
      <h2 id="guides">Beyond the single code</h2>
      <ul className={styles.list}>
        {guides.map(({ id, title, about }) => (
          <li key={id} className={styles.row}>
            <a href={href(`guide/${id}/`)}>
              <span className={styles.phrase}>{title}</span>
            </a>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function CodeRow({
  code,
  score,
}: {
  readonly code: StatusCode
  readonly score: Tally | undefined
}) {
  const status = rowOf(code)?.status ?? 'registered'
  return (
    <li className={styles.row}>
      <a href={href(`codes/${code}/`)}>
        <span className={styles.number}>{code}</span>
        <span className={styles.phrase}>{phraseOf(code)}</span>
        {status !== 'registered' && <span className={styles.status}>{status}</span>}
      </a>
      <p>{meanings[code]}</p>
      {score && (
        <p className={styles.score}>
          {score.right} of {score.asked} right
        </p>
      )}
    </li>
  )
}

function NothingFound({ query }: { readonly query: string }) {
  const number = Number(query.trim())
  const of = classOf(number)
  if (!of)
    return (
      <p>No code fits. Try a number, a word of the phrase, or a constant from your framework.</p>
    )
  return (
    <p>
      Nobody is known to use {number}. A client that meets it treats it as {of}00, the plain code of
      its class. <a href={href(`codes/${number}/`)}>What a {of}xx says</a>
    </p>
  )
}
