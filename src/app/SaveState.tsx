import { useStore } from 'zustand'
import { useSurroundings } from '../screens/context.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { href } from '../ui/href.ts'
import { Notice } from '../ui/Notice.tsx'
import { counted } from '../ui/words.ts'
import type { Page } from './paths.ts'
import styles from './SaveState.module.css'

/** Silent while all is well; plain words when answers are not safe, or when something was lost and found. */
export function SaveState({ page }: { readonly page: Page['name'] }) {
  return (
    <div className={styles.notices}>
      <Saving />
      <Loading mayRemind={page !== 'study' && page !== 'self-test'} />
      <Recovered />
    </div>
  )
}

const unsafe = {
  once: 'Your answers are kept in one place of this browser only. If it breaks down now, the last minute may be lost.',
  tab: 'This browser did not keep your last answers. They count until you close this tab; Teapot keeps trying.',
  full: 'This browser has no room left to keep your answers safely. What found no room counts until you close this tab.',
  blocked:
    'This browser does not let Teapot store anything. You can go on, and your answers count until you close this tab.',
} as const

function Saving() {
  const { progress } = useSurroundings()
  const save = useStore(progress, (state) => state.save)
  const load = useStore(progress, (state) => state.load)
  const trouble = load.kind === 'blocked' ? 'blocked' : save
  if (trouble === 'saved' || trouble === 'saving') return null
  return (
    <Notice tone="warning">
      {unsafe[trouble]} <a href={href('scores/')}>Export everything</a> to keep them.
    </Notice>
  )
}

/** A question is not pushed aside by a reminder, which can wait. */
function Loading({ mayRemind }: { readonly mayRemind: boolean }) {
  const { progress } = useSurroundings()
  const load = useStore(progress, (state) => state.load)
  if (load.kind === 'cleared') {
    return (
      <Notice tone="warning">
        <p>
          This browser’s stored data was cleared. This tab still holds what you answered; it is gone
          when you close the tab.
        </p>
        <Button onClick={() => void deletion().then(({ keepAgain }) => keepAgain(progress))}>
          Keep my answers
        </Button>{' '}
        <Button
          look="quiet"
          onClick={() => void deletion().then((file) => file.deleteEverything(progress))}
        >
          Let them go
        </Button>
      </Notice>
    )
  }
  if (load.kind === 'damaged') {
    return (
      <Notice tone="warning">
        A part of your stored answers cannot be read. It is kept as it is, and an export takes it
        along. <a href={href('scores/')}>Export everything</a>
      </Notice>
    )
  }
  if (load.kind === 'unexported' && mayRemind) {
    return (
      <Notice tone="info">
        <p>
          A hundred answers and a week have gone by since you last took everything along as a file.
        </p>
        <ButtonLink href={href('scores/')}>Export everything</ButtonLink>
        <Button look="quiet" onClick={() => progress.setState({ load: { kind: 'loaded' } })}>
          Not now
        </Button>
      </Notice>
    )
  }
  if (load.kind === 'newer') {
    return (
      <Notice tone="info">
        Some answers were stored by a newer Teapot. They are kept as they are; reload to get the
        newer version.
      </Notice>
    )
  }
  return null
}

// Fetched by the few who have something to decide.
const deletion = () => import('../progress/deletion.ts')

function Recovered() {
  const { progress } = useSurroundings()
  const recovered = useStore(progress, (state) => state.recovered)
  if (recovered === 0) return null
  return (
    <Notice tone="info">
      Recovered {counted(recovered, 'answer')} that this browser had lost. Nothing is missing.
    </Notice>
  )
}
