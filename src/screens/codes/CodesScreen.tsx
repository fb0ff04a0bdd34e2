import { useDeferredValue, useState } from 'react'
import { ClassGlyph } from '../../cards/ClassGlyph.tsx'
import { classes } from '../../content/classes.ts'
import { meanings } from '../../content/meanings.ts'
import type { StatusCode } from '../../content/registry.ts'
import { classNames, classOf, phraseOf } from '../../domain/catalog.ts'
import { answersIn, codeAsked, type Tally, tallyBy } from '../../domain/scores.ts'
import { searchCodes } from '../../domain/search.ts'
import { href } from '../../ui/href.ts'
import { useEntries } from '../context.ts'
import styles from './Codes.module.css'

/** All codes on one screen, by class, searchable by whatever a developer remembers of them. */
export function CodesScreen() {
  const [query, setQuery] = useState('')
  const found = searchCodes(useDeferredValue(query))
  const scores = tallyBy(answersIn(useEntries()), codeAsked)
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
        <p role="status" className={styles.count}>
          {query.trim() && (found.length === 1 ? '1 code fits' : `${found.length} codes fit`)}
        </p>
      </div>
      {found.length === 0 && <NothingFound query={query} />}
      {classes.map((words) => {
        const codes = found.filter((code) => classOf(code) === words.class)
        return (
          codes.length > 0 && (
            <section key={words.class} className={styles.class} data-class={words.class}>
              <h2>
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
    </div>
  )
}

function CodeRow({
  code,
  score,
}: {
  readonly code: StatusCode
  readonly score: Tally | undefined
}) {
  return (
    <li className={styles.row}>
      <a href={href(`codes/${code}/`)}>
        <span className={styles.number}>{code}</span>
        <span className={styles.phrase}>{phraseOf(code)}</span>
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
      Teapot has no page for {number}. A client that does not know it treats it as {of}00, the plain
      code of its class. <a href={href(`codes/${number}/`)}>What a {of}xx says</a>
    </p>
  )
}
