import type { StatusClass } from '../content/classes.ts'
import styles from './ClassGlyph.module.css'

/** One shape a class, so that the hue is never the only cue. Drawn in a box of 16 by 16. */
const shapes: Readonly<Record<StatusClass, string>> = {
  1: 'M3 8h2.5M7 8h2.5M11 8h2.5',
  2: 'M3 8.5l3.5 3.5L13 4.5',
  3: 'M2.5 8h10M8.5 4l4 4-4 4',
  4: 'M8 2.5L14 13H2zM8 6.5v3M8 11.2v.3',
  5: 'M4 4l8 8M12 4l-8 8',
}

export function ClassGlyph({ of }: { readonly of: StatusClass }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 16 16" data-class={of} aria-hidden="true">
      <path d={shapes[of]} />
    </svg>
  )
}
