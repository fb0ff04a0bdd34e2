import { SectionLink } from '../../cards/SectionLink.tsx'
import type { Guide, GuideWords } from '../../content/entry.ts'
import { answersIn, tally } from '../../domain/scores.ts'
import { subjectOf } from '../../domain/skill.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { href } from '../../ui/href.ts'
import { useEntries } from '../context.ts'
import styles from './Guide.module.css'

interface Props {
  readonly guide: Guide
  readonly words: GuideWords
}

/** What is true beyond the single code: a page to read, and questions on it. */
export function GuideScreen({ guide: { id, title, about, questions }, words }: Props) {
  const own = tally(
    answersIn(useEntries()).filter(({ question }) => questions.includes(subjectOf(question))),
  )
  return (
    <article className={styles.screen}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{title}</h1>
        <p className={styles.about}>{about}</p>
        <div className={styles.buttons}>
          <ButtonLink look="primary" href={href(`study/?about=guide:${id}`)}>
            Practise this
          </ButtonLink>
          <ButtonLink href={href(`self-test/?about=guide:${id}`)}>
            Test yourself: {questions.length} questions
          </ButtonLink>
        </div>
        {own.asked > 0 && (
          <p className={styles.soft}>
            You have {own.right} of {own.asked} right.
          </p>
        )}
      </header>
      {words.points.map((point) => (
        <section key={point.title} className={styles.point}>
          <h2>{point.title}</h2>
          <p>
            {point.text}{' '}
            <span className={styles.source}>
              <SectionLink section={point.section} />
            </span>
          </p>
        </section>
      ))}
      {words.table && <GuideTable table={words.table} />}
      <section className={styles.point}>
        <h2>The questions, with their answers</h2>
        <ul className={styles.questions}>
          {questions.map((name) => {
            const asked = words.questions[name]
            return (
              asked && (
                <li key={name}>
                  <Details summary={asked.prompt}>
                    <strong>{asked.right}.</strong> {asked.why}
                  </Details>
                </li>
              )
            )
          })}
        </ul>
      </section>
      <p>
        <a href={href('codes/')}>All codes and guides</a>
      </p>
    </article>
  )
}

function GuideTable({
  table: { heads, rows },
}: {
  readonly table: NonNullable<GuideWords['table']>
}) {
  const [subject = '', ...others] = heads
  return (
    <section className={styles.point}>
      <h2>{subject}, and how it shows</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, so it must take the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={subject}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {others.map((head, place) => (
                  <td key={head}>{cells[place]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
