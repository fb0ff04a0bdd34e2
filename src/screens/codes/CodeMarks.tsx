import { marksOf } from '../../domain/marks.ts'
import { Button } from '../../ui/Button.tsx'
import { useAppend, useEntries, useSurroundings } from '../context.ts'
import styles from './Code.module.css'

/** What the learner says of a code: that they know it, or want to be spared. Each can be taken back. */
export function CodeMarks({ code }: { readonly code: number }) {
  const append = useAppend()
  const { zone } = useSurroundings()
  const mark = marksOf(useEntries()).get(String(code))
  const say = (as: 'known' | 'suspended' | 'active') =>
    append({ kind: 'mark', subject: String(code), as, zone: zone() })
  if (mark?.as === 'suspended') {
    return (
      <p className={styles.soft}>
        Study no longer brings up {code}, alone or beside one other code. It may still be among
        three or more, and beside a code that you take for it.{' '}
        <Button look="quiet" onClick={() => say('active')}>
          Ask again
        </Button>
      </p>
    )
  }
  return (
    <div className={styles.buttons}>
      {mark?.as === 'known' ? (
        <Button look="quiet" onClick={() => append({ kind: 'undo', of: mark.id })}>
          Ask me after all
        </Button>
      ) : (
        <Button look="quiet" onClick={() => say('known')}>
          I know this
        </Button>
      )}
      <Button look="quiet" onClick={() => say('suspended')}>
        Stop asking
      </Button>
      <span role="status" className={styles.soft}>
        {mark?.as === 'known' && 'Study comes back to it after a while, to make sure.'}
      </span>
    </div>
  )
}
