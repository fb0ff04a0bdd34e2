import { CodeLink } from '../../cards/CodeLink.tsx'
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
import { Details } from '../../ui/Details.tsx'
import { href } from '../../ui/href.ts'
import { useEntries } from '../context.ts'
import styles from './Compare.module.css'

type Codes = Pick<Distinction, 'codes'>

interface Props {
  readonly distinction: Distinction
  readonly words: DistinctionWords
  /** Of each case, in their order. */
  readonly solved: readonly Solved[]
}

/** Two or three codes side by side, the question that decides, and cases of each. */
export function CompareScreen({ distinction: { id, codes }, words, solved }: Props) {
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
      <NearMisses codes={codes} words={words} solved={solved} />
      <section className={styles.part}>
        <h2>Cases</h2>
        <ul className={styles.cases}>
          {words.cases.map((situation, place) => (
            <li key={situation.id}>
              <Details summary={situation.story}>
                <CodeLink code={solved[place]?.answer ?? 0} />. {situation.why}
              </Details>
            </li>
          ))}
        </ul>
      </section>
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

/** For each code a story that it answers, and what would have made the next one right. */
function NearMisses({ codes, words, solved }: Pick<Props, 'words' | 'solved'> & Codes) {
  const told = codes.flatMap((code, index) => {
    const next = codes[(index + 1) % codes.length] ?? code
    const place = solved.findIndex(({ answer, flips }) => answer === code && flips[next])
    const story = words.cases[place]?.story
    return story ? [{ code, story, flip: solved[place]?.flips[next] }] : []
  })
  if (told.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>One change apart</h2>
      <ul className={styles.near}>
        {told.map(({ code, story, flip }) => (
          <li key={code}>
            <p>
              {story} <CodeLink code={code} />
            </p>
            <p>{flip}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
