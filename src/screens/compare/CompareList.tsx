import { decidingQuestion } from '../../content/decidingQuestions.ts'
import { distinctions } from '../../content/distinctions.ts'
import { classOf } from '../../domain/catalog.ts'
import { href } from '../../ui/href.ts'
import styles from './Compare.module.css'

/** All distinctions, most confused first. */
export function CompareList() {
  return (
    <div className={styles.screen}>
      <div>
        <h1 tabIndex={-1}>Compare</h1>
        <p className={styles.lead}>
          Codes that people take for each other, and the one question that decides.
        </p>
      </div>
      <ol className={styles.list}>
        {distinctions.map(({ id, codes }) => (
          <li key={id}>
            <a href={href(`compare/${id}/`)}>
              {codes.map((code, place) => (
                <span key={code}>
                  {place > 0 && <small> or </small>}
                  <span className={styles.small} data-class={classOf(code)}>
                    {code}
                  </span>
                </span>
              ))}
            </a>
            <p>{decidingQuestion(id)}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}
