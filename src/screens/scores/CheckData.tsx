import { useState } from 'react'
import { useStore } from 'zustand'
import type { Findings } from '../../progress/check.ts'
import { Button } from '../../ui/Button.tsx'
import { counted } from '../../ui/words.ts'
import { useSurroundings } from '../context.ts'
import styles from './Scores.module.css'

const saveWords = {
  saved: 'Every answer is saved, in two places of this browser.',
  saving: 'The last answers are being saved.',
  once: 'Your answers are saved in one place of this browser only.',
  tab: 'The last answers are kept in this tab only.',
  full: 'This browser has no room left for your answers.',
  blocked: 'This browser stores nothing; answers are kept in this tab only.',
} as const

/** Whether answers are saved, a look at every one of them, and a word to the browser that it should keep them. */
export function CheckData() {
  const { progress } = useSurroundings()
  const save = useStore(progress, (state) => state.save)
  const [told, setTold] = useState('')

  const look = async () => {
    const { check } = await import('../../progress/check.ts')
    setTold(wordsFor(await check(progress)))
  }
  const ask = async () => {
    const granted = await navigator.storage?.persist?.()
    setTold(
      granted
        ? 'This browser will not clear your answers on its own.'
        : 'This browser did not promise to keep your answers: it may clear them when it needs room. An export is safe from that.',
    )
  }
  return (
    <div className={styles.import}>
      <p>{saveWords[save]}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void look()}>Check my data</Button>
        <Button onClick={() => void ask()}>Ask the browser to keep it</Button>
      </div>
      <p role="status">{told}</p>
    </div>
  )
}

function wordsFor({ answers, mended, damaged, newer, local, durable }: Findings): string {
  const repaired = mended.local + mended.durable
  return [
    `${counted(answers, 'answer')} checked.`,
    repaired > 0
      ? `${counted(repaired, 'answer')} had been lost or damaged in one place and came back from the other.`
      : 'Both places hold the same.',
    damaged > 0 && `${counted(damaged, 'record')} cannot be read in either place.`,
    newer > 0 && `${counted(newer, 'record')} of a newer Teapot are kept as they are.`,
    !local && 'Local storage takes nothing at the moment.',
    !durable && 'The database takes nothing at the moment.',
  ]
    .filter(Boolean)
    .join(' ')
}
