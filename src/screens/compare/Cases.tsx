import { use } from 'react'
import { CodeLink } from '../../cards/CodeLink.tsx'
import type { Distinction, DistinctionWords } from '../../content/entry.ts'
import type { Solved } from '../../domain/model/solve.ts'
import { Details } from '../../ui/Details.tsx'
import styles from './Compare.module.css'

interface Props {
  readonly codes: Distinction['codes']
  readonly words: DistinctionWords
  readonly solved: Promise<readonly Solved[]>
}

/** Stories of a distinction with their answers, and those in which one change would have made another code right. */
export function Cases({ codes, words, solved: worked }: Props) {
  const solved = use(worked)
  const near = codes.flatMap((code, index) => {
    const next = codes[(index + 1) % codes.length] ?? code
    const place = solved.findIndex(({ answer, flips }) => answer === code && flips[next])
    const story = words.cases[place]?.story
    return story ? [{ code, story, flip: solved[place]?.flips[next] }] : []
  })
  return (
    <>
      {near.length > 0 && (
        <section className={styles.part}>
          <h2>One change apart</h2>
          <ul className={styles.near}>
            {near.map(({ code, story, flip }) => (
              <li key={code}>
                <p>
                  {story} <CodeLink code={code} />
                </p>
                <p>{flip}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        <h2>Cases</h2>
        <ul className={styles.cases}>
          {words.cases.map(({ id, story, why }, place) => (
            <li key={id}>
              <Details summary={story}>
                <CodeLink code={solved[place]?.answer ?? 0} />. {why}
              </Details>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
