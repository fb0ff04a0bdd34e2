import { useState } from 'react'
import { encode } from 'uqr'
import { Button } from '../../ui/Button.tsx'
import styles from './Scores.module.css'

/** A series of QR codes, one at a time: each is scanned with the other device and pasted there. */
export function Codes({ parts }: { readonly parts: readonly string[] }) {
  const [place, setPlace] = useState(0)
  const { data, size } = encode(parts[place] ?? '', { ecc: 'L', border: 4 })
  const dark = data
    .flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  const name = `Code ${place + 1} of ${parts.length}`
  return (
    <div className={styles.import}>
      <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name}>
        <rect width={size} height={size} fill="#fff" />
        <path d={dark} fill="#000" />
      </svg>
      <div className={styles.buttons}>
        <Button disabled={place === 0} onClick={() => setPlace(place - 1)}>
          Back
        </Button>
        <Button disabled={place === parts.length - 1} onClick={() => setPlace(place + 1)}>
          Next code
        </Button>
        <span role="status">{name}</span>
      </div>
    </div>
  )
}
