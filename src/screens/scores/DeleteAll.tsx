import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useSurroundings } from '../context.ts'
import styles from './Scores.module.css'

/** There is no way back from here but an export. */
export function DeleteAll() {
  const { progress } = useSurroundings()
  const [told, setTold] = useState('')
  const remove = async () => {
    const { deleteEverything } = await import('../../progress/deletion.ts')
    const done = await deleteEverything(progress)
    setTold(
      done
        ? 'Everything was deleted.'
        : 'Not everything could be deleted: this browser refused. Clear this site’s data in its settings.',
    )
  }
  return (
    <div className={styles.reset}>
      <details>
        <summary>Delete everything</summary>
        <p>
          Answers, scores and settings are erased from this browser, in all of its tabs. Only a file
          that you exported can bring them back.
        </p>
        <Button look="danger" onClick={() => void remove()}>
          Delete everything for good
        </Button>
      </details>
      <p role="status">{told}</p>
    </div>
  )
}
