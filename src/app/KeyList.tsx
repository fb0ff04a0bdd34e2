import { useSettings } from '../screens/context.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { href } from '../ui/href.ts'
import styles from './KeyList.module.css'

const keys: readonly (readonly [string, string])[] = [
  ['1 2 3 4', 'Answer with that option'],
  ['Enter', 'Check, and go on'],
  ['N', 'Not sure, before answering'],
  ['H', 'A hint'],
  ['D', 'I don’t know'],
  ['S', 'Skip this question'],
  ['U', 'Undo the last answer'],
  ['R', 'Redo what was undone'],
  ['Space', 'Show the back of a card'],
  ['?', 'This list'],
  ['Ctrl K or ⌘ K', 'Find a code, a screen or a setting'],
]

/** What every key does. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const on = useSettings().keys === 'on'
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        {on
          ? 'Single keys do nothing while you type in a field. '
          : 'Single keys are switched off; Enter and Ctrl K work. '}
        <a href={href('settings/')}>Settings</a>
      </p>
    </Dialog>
  )
}
