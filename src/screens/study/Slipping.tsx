import type { Leech } from '../../domain/leech.ts'
import type { Library } from '../../domain/library.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { href } from '../../ui/href.ts'
import { useAppend, useSurroundings } from '../context.ts'
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
  if (leeches.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>These do not stick yet</h2>
      {leeches.map(({ skill, words, codes, compare }) => {
        const hook = library.codes.get(String(codes[0]))?.hook
        return (
          <Card key={skill} className={styles.card}>
            <p>
              <strong>{words}.</strong> {hook}
            </p>
            <div className={styles.buttons}>
              <ButtonLink href={href(compare ? `compare/${compare}/` : `codes/${codes[0]}/`)}>
                {compare ? 'See them side by side' : `Read about ${codes[0]}`}
              </ButtonLink>
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
