import { focusName } from '../../domain/focus.ts'
import { nextCourse } from '../../domain/nextCourse.ts'
import { Button } from '../../ui/Button.tsx'
import { useEntries, useSettings, useSurroundings, useToday } from '../context.ts'
import { startStudy } from '../startStudy.ts'
import styles from './Study.module.css'

/** Where a track holds nothing new any more: the next course, one press away. */
export function Onwards() {
  const surroundings = useSurroundings()
  const { track } = useSettings()
  const today = useToday()
  const next = nextCourse(useEntries(), today)
  if (!next) return null
  const goOn = () => {
    const { append } = surroundings.progress.getState()
    append({ kind: 'setting', name: 'track', value: next.id })
    void startStudy(surroundings, 'due', today)
  }
  return (
    <section className={styles.section}>
      <h2>Nothing new is left here</h2>
      <p>You have met all that the track “{focusName(`track:${track}`)}” holds.</p>
      <div className={styles.buttons}>
        <Button onClick={goOn}>Go on with “{next.name}”</Button>
      </div>
    </section>
  )
}
