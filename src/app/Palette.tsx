import { useCombobox } from 'downshift'
import { type ChangeEvent, useMemo, useState } from 'react'
import { useAppend, useSurroundings } from '../screens/context.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { href } from '../ui/href.ts'
import styles from './Palette.module.css'
import { type Action, actionsFor } from './palette.ts'

/** Finds any code, screen or setting, and goes there or sets it. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { go } = useSurroundings()
  const append = useAppend()
  const [query, setQuery] = useState('')
  const items = useMemo(() => [...actionsFor(query)], [query])

  const act = (action: Action) => {
    if ('goes' in action) go(href(action.goes))
    else append({ kind: 'setting', name: action.sets, value: action.to })
    onClose()
  }

  const { getLabelProps, getInputProps, getMenuProps, getItemProps, highlightedIndex } =
    useCombobox<Action>({
      items,
      isOpen: true,
      selectedItem: null,
      defaultHighlightedIndex: 0,
      itemToString: (action) => action?.name ?? '',
      onSelectedItemChange: ({ selectedItem }) => selectedItem && act(selectedItem),
    })

  return (
    <Dialog title="Find anything" onClose={onClose}>
      <div className={styles.palette}>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: downshift ties it to the input by id */}
        <label {...getLabelProps()} className={styles.label}>
          A code, a screen or a setting
        </label>
        <input
          {...getInputProps({
            // Together with downshift's own change, so that a keystroke is drawn once.
            onChange: (event: ChangeEvent<HTMLInputElement>) => setQuery(event.target.value),
            onKeyDown: (event) => {
              if (event.key === 'Escape') onClose()
            },
          })}
          className={styles.input}
          placeholder="404, unauthorized, dark, print…"
          spellCheck={false}
        />
        <ul {...getMenuProps()} className={styles.list}>
          {items.map((action, index) => (
            <li
              key={action.id}
              {...getItemProps({ item: action, index })}
              className={styles.item}
              data-on={index === highlightedIndex || undefined}
            >
              <span>{action.name}</span> <span className={styles.about}>{action.about}</span>
            </li>
          ))}
        </ul>
        <p role="status" className={styles.about}>
          {items.length === 0 && 'Nothing fits. Try a number, a phrase or a word of a screen.'}
        </p>
      </div>
    </Dialog>
  )
}
