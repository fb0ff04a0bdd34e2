import { suspendedIn } from '../../domain/marks.ts'
import type { SkillId } from '../../domain/skill.ts'
import { skillName } from '../../domain/skillNames.ts'
import { Button } from '../../ui/Button.tsx'
import { useAppend, useEntries, useSurroundings } from '../context.ts'
import styles from './Settings.module.css'

/** What Study was told not to ask, and the way back. */
export function SetAside() {
  const append = useAppend()
  const { zone } = useSurroundings()
  const subjects = suspendedIn(useEntries())
  if (subjects.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>Not asked any more</h3>
      <ul>
        {subjects.map((subject) => {
          const name = subject.includes(':') ? skillName(subject as SkillId) : subject
          return (
            <li key={subject}>
              {name}{' '}
              <Button
                look="quiet"
                aria-label={`Ask ${name} again`}
                onClick={() => append({ kind: 'mark', subject, as: 'active', zone: zone() })}
              >
                Ask again
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
