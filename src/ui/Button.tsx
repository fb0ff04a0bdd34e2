import type { ComponentProps } from 'react'
import styles from './Button.module.css'

interface Look {
  /** One primary button a screen: the next step. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
}

export function Button({ look = 'plain', className, ...rest }: ComponentProps<'button'> & Look) {
  return <button type="button" className={joined(className)} data-look={look} {...rest} />
}

/** A link that looks like a button: for going somewhere, where a button does something. */
export function ButtonLink({ look = 'plain', className, ...rest }: ComponentProps<'a'> & Look) {
  return <a className={joined(className)} data-look={look} {...rest} />
}

const joined = (className: string | undefined) =>
  [styles.button, className].filter(Boolean).join(' ')
