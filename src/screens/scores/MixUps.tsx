import { confusionMatrix } from '../../domain/confusionMatrix.ts'
import { distinctionBetween } from '../../domain/neighbours.ts'
import { answersIn, type Confusion, confusions } from '../../domain/scores.ts'
import { href } from '../../ui/href.ts'
import { useEntries } from '../context.ts'
import { ConfusionTable } from './ConfusionTable.tsx'
import { Picture } from './Picture.tsx'
import styles from './Scores.module.css'

const title = 'What you take for what'

/** Which code was chosen where another was right: the matrix, and the same as sentences. */
export function MixUps() {
  const answers = answersIn(useEntries())
  const all = confusions(answers)
  const [worst] = all
  if (!worst) {
    return (
      <Picture
        title={title}
        says={
          <>
            You have not chosen one code where another was right. Most people do with{' '}
            <a href={href('compare/401-403/')}>401 and 403</a>.
          </>
        }
      />
    )
  }
  return (
    <Picture
      title={title}
      says={<Sentence of={worst} />}
      table={
        <ul className={styles.rows}>
          {all.map((one) => (
            <li key={`${one.right} ${one.chosen}`}>
              <Sentence of={one} />
            </li>
          ))}
        </ul>
      }
    >
      <ConfusionTable matrix={confusionMatrix(answers)} />
    </Picture>
  )
}

function Sentence({ of: { right, chosen, times } }: { readonly of: Confusion }) {
  const pair = distinctionBetween(right, chosen)
  return (
    <>
      <span>
        You chose <strong>{chosen}</strong> where <strong>{right}</strong> was right,{' '}
        {times === 1 ? 'once' : `${times} times`}.
      </span>{' '}
      <a href={href(pair ? `compare/${pair.id}/` : `codes/${right}/`)}>
        {pair ? 'Compare them' : `About ${right}`}
      </a>
    </>
  )
}
