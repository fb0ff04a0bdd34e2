import styles from './Celebration.module.css'

/** A cup of tea for a session that is done: drawn once, and then still. */
export function Celebration() {
  return (
    <svg className={styles.cup} viewBox="0 0 96 72" aria-hidden="true">
      <path className={styles.saucer} d="M20 62h44" />
      <path className={styles.tea} d="M24 36h36v8a14 14 0 0 1-14 14h-8a14 14 0 0 1-14-14z" />
      <path d="M24 36h36v8a14 14 0 0 1-14 14h-8a14 14 0 0 1-14-14z" />
      <path d="M60 40h5a6 6 0 0 1 0 12h-7" />
      <path className={styles.steam} pathLength={1} d="M34 28c-5-6 5-8 0-16" />
      <path className={styles.steam} pathLength={1} d="M42 28c-5-6 5-10 0-18" />
      <path className={styles.steam} pathLength={1} d="M50 28c-5-6 5-8 0-16" />
    </svg>
  )
}
