import type { Leech } from '../../domain/leech.ts'
import type { Library } from '../../domain/library.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { href } from '../../ui/href.ts'
import { useAppend, useSurroundings } from '../context.ts'
import { useWords } from '../useWords.ts'
import styles from './Study.module.css'

/** What does not stick: another way to it, or an end to being asked. */
export function Slipping({
  leeches,
  library,
}: {
  readonly leeches: readonly Leech[]
  readonly library: Library
}) {
  const append = useAppend()
  const { zone } = useSurroundings()
  // A run that compares codes has no words of each at hand.
  const hooked = leeches.flatMap(({ codes }) => codes.slice(0, 1).map((code) => `${code}:meaning`))
  const { words: atHand } = useWords(hooked, library)
  if (leeches.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>These do not stick yet</h2>
      {leeches.map(({ skill, words, codes, compare }) => {
        const hook = atHand.codes.get(String(codes[0]))?.hook
        return (
          <Card key={skill} className={styles.card}>
            <p>
              <strong>{words}.</strong> {hook}
            </p>
            <div className={styles.buttons}>
              {compare && (
                <ButtonLink href={href(`compare/${compare}/`)}>
                  {codes.length > 1
                    ? 'See them side by side'
                    : 'See it beside what it is taken for'}
                </ButtonLink>
              )}
              {codes.length === 1 && (
                <ButtonLink href={href(`codes/${codes[0]}/`)}>Read about {codes[0]}</ButtonLink>
              )}
              <Button
                look="quiet"
                onClick={() =>
                  append({ kind: 'mark', subject: skill, as: 'suspended', zone: zone() })
                }
              >
                Stop asking this
              </Button>
            </div>
          </Card>
        )
      })}
    </section>
  )
}
