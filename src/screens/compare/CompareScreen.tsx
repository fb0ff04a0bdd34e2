import { Suspense } from 'react'
import { ExchangeDiagram } from '../../cards/ExchangeDiagram.tsx'
import { SectionLink } from '../../cards/SectionLink.tsx'
import { decidingQuestion } from '../../content/decidingQuestions.ts'
import type { Distinction, DistinctionWords } from '../../content/entry.ts'
import { meanings } from '../../content/meanings.ts'
import { classOf, isRegistered, oneOf, phraseOf } from '../../domain/catalog.ts'
import type { Solved } from '../../domain/model/solve.ts'
import { answersIn, tally } from '../../domain/scores.ts'
import { subjectOf } from '../../domain/skill.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { href } from '../../ui/href.ts'
import { useEntries } from '../context.ts'
import { Cases } from './Cases.tsx'
import styles from './Compare.module.css'
import { type Later, useWhenNear } from './later.ts'

interface Props {
  readonly distinction: Distinction
  readonly words: DistinctionWords
  /** Of each case, in their order: worked out once the reader comes near. */
  readonly solved: Later<readonly Solved[]>
}

/** Two or three codes side by side, the question that decides, and cases of each. */
export function CompareScreen({ distinction: { id, codes }, words, solved }: Props) {
  const stories = useWhenNear(solved.start)
  const own = tally(answersIn(useEntries()).filter((answer) => subjectOf(answer.question) === id))
  return (
    <article className={styles.screen}>
      <h1 tabIndex={-1}>{oneOf(codes)}?</h1>
      <p className={styles.question}>{decidingQuestion(id)}</p>
      <div className={styles.sides}>
        {codes.map((code) => (
          <section key={code} className={styles.side} data-class={classOf(code)}>
            <h2>
              <a href={href(`codes/${code}/`)}>
                <span className={styles.number}>{code}</span> {phraseOf(code)}
              </a>
            </h2>
            <p className={styles.answer}>{words.answers[code]}</p>
            <p className={styles.meaning}>
              {isRegistered(code) ? meanings[code] : 'Not registered: a vendor’s own number.'}
            </p>
          </section>
        ))}
      </div>
      <div className={styles.buttons}>
        <ButtonLink look="primary" href={href(`study/?about=group:${id}`)}>
          Practise telling them apart
        </ButtonLink>
        <ButtonLink href={href(`self-test/?about=group:${id}`)}>Test yourself</ButtonLink>
      </div>
      {own.asked > 0 && (
        <p className={styles.lead}>
          You told them apart {own.right} of {own.asked} times.
        </p>
      )}
      <section className={styles.part}>
        <h2>Where their ways part</h2>
        <div className={styles.exchanges}>
          {codes.map((code) => (
            <ExchangeDiagram
              key={code}
              exchange={[...words.exchange.before, ...(words.exchange.after[code] ?? [])]}
              title={`${code} ${phraseOf(code)}`}
            />
          ))}
        </div>
      </section>
      <section className={styles.part}>
        <h2>Side by side</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, so it must take the keyboard */}
        <section className={styles.scroll} tabIndex={0} aria-label="Side by side">
          <table>
            <thead>
              <tr>
                <td />
                {codes.map((code) => (
                  <th key={code} scope="col">
                    {code}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {words.contrast.map(({ aspect, cells }) => (
                <tr key={aspect}>
                  <th scope="row">{aspect}</th>
                  {codes.map((code, place) => (
                    <td key={code}>{cells[place]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
      <div ref={stories} className={styles.part}>
        <Suspense fallback={<p className={styles.lead}>Working out the cases …</p>}>
          <Cases codes={codes} words={words} solved={solved.value} />
        </Suspense>
      </div>
      <p className={styles.lead}>
        Where it stands:{' '}
        {words.sections.map((section, place) => (
          <span key={section}>
            {place > 0 && ', '}
            <SectionLink section={section} />
          </span>
        ))}
      </p>
    </article>
  )
}
