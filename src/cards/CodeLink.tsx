import { classOf, phraseOf } from '../domain/catalog.ts'
import { href } from '../ui/href.ts'
import styles from './CodeLink.module.css'

/** A code as number and phrase, in its class's hue, leading to its page. */
export function CodeLink({ code }: { readonly code: number }) {
  return (
    <a className={styles.link} href={href(`codes/${code}/`)} data-class={classOf(code)}>
      <span className={styles.number}>{code}</span> <span>{phraseOf(code)}</span>
    </a>
  )
}
