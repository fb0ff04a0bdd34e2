import type { ComponentProps } from 'react'
import styles from './Card.module.css'

/** A quiet surface that holds what belongs together. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section className={[styles.card, className].filter(Boolean).join(' ')} {...rest} />
}
