import { phrases, type StatusCode } from '../content/phrases.ts'
import { classNames, classOf, phraseOf, statusClasses } from '../domain/catalog.ts'
import { type Strength, strengths } from '../domain/strength.ts'
import { href } from '../ui/href.ts'
import { ClassGlyph } from './ClassGlyph.tsx'
import styles from './CodeMap.module.css'

const codes = Object.keys(phrases).map((code) => Number(code) as StatusCode)

const words: Readonly<Record<Strength, string>> = {
  new: 'not asked yet',
  shaky: 'shaky',
  growing: 'growing',
  firm: 'firm',
}

/** All registered codes at a glance, by class; how well each is known shows as tone and as pattern. */
export function CodeMap({ known }: { readonly known: ReadonlyMap<number, Strength> }) {
  const strengthOf = (code: number) => known.get(code) ?? 'new'
  return (
    <div className={styles.map}>
      {statusClasses.map((digit) => (
        <section key={digit} className={styles.class} data-class={digit}>
          <h3>
            <ClassGlyph of={digit} /> {digit}xx <span>{classNames[digit]}</span>
          </h3>
          <ul>
            {codes
              .filter((code) => classOf(code) === digit)
              .map((code) => (
                <li key={code}>
                  <a
                    href={href(`codes/${code}/`)}
                    data-strength={strengthOf(code)}
                    aria-label={`${code} ${phraseOf(code)}, ${words[strengthOf(code)]}`}
                    title={phraseOf(code)}
                  >
                    {code}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p className={styles.legend}>
        {strengths.map((strength) => (
          <span key={strength}>
            <span className={styles.sample} data-class="3" data-strength={strength} />{' '}
            {words[strength]}
          </span>
        ))}
      </p>
    </div>
  )
}
