import { useState } from 'react'
import { meanings } from '../../content/meanings.ts'
import { registry } from '../../content/registry.ts'
import { classNames, classOf, statusClasses } from '../../domain/catalog.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Print.module.css'

/** A sheet to hang up: what is shown below the buttons is what is printed, on A4 as on Letter. */
export function PrintScreen() {
  const [all, setAll] = useState(false)
  const rows = registry.filter(({ essential, status }) =>
    all ? status !== 'unused' : essential === true,
  )
  return (
    <div className={styles.screen}>
      <div className={styles.controls}>
        <h1 tabIndex={-1}>Print a cheat sheet</h1>
        <fieldset className={styles.choices}>
          <legend>Which codes</legend>
          <label>
            <input type="radio" name="sheet" checked={!all} onChange={() => setAll(false)} />
            The seventeen essential ones, on one page
          </label>
          <label>
            <input type="radio" name="sheet" checked={all} onChange={() => setAll(true)} />
            All that are in use, on two pages
          </label>
        </fieldset>
        <Button look="primary" onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <article className={styles.sheet} data-sheet={all ? 'all' : 'essentials'}>
        <h2>HTTP status codes{all ? '' : ': the essential ones'}</h2>
        <div className={styles.columns}>
          {statusClasses.map((digit) => {
            const own = rows.filter(({ code }) => classOf(code) === digit)
            return (
              own.length > 0 && (
                <section key={digit} data-class={digit}>
                  <h3>
                    {digit}xx {classNames[digit]}
                  </h3>
                  <dl>
                    {own.map(({ code, phrase, status, header }) => (
                      <div key={code}>
                        <dt>
                          <b>{code}</b> {phrase}
                          {status !== 'registered' && ` (${status})`}
                        </dt>
                        <dd>
                          {meanings[code]}
                          {header && !all && <em> {header}</em>}
                        </dd>
                      </div>
                    ))}
                  </dl>
                </section>
              )
            )
          })}
        </div>
        <p className={styles.foot}>
          By RFC 9110 and the IANA registry. Unknown code? Treat it as the x00 of its class.
        </p>
      </article>
    </div>
  )
}
