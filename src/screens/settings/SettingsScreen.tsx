import { tracks } from '../../content/tracks.ts'
import type { Settings } from '../../domain/settings.ts'
import { useAppend, useSettings } from '../context.ts'
import styles from './Settings.module.css'

interface Part {
  readonly name: keyof Settings
  readonly title: string
  readonly about?: string
  readonly options: readonly (readonly [value: string, text: string, about?: string])[]
}

const parts: readonly Part[] = [
  {
    name: 'track',
    title: 'What Study introduces',
    options: tracks.map(({ id, name, about }) => [id, name, about] as const),
  },
  {
    name: 'theme',
    title: 'Colours',
    options: [
      ['system', 'As the system says'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  {
    name: 'motion',
    title: 'Motion',
    options: [
      ['system', 'As the system says'],
      ['reduced', 'As little as possible'],
    ],
  },
  {
    name: 'keys',
    title: 'Single keys',
    about:
      '1 to 4 answer, H gives a hint, N says not sure, D says I don’t know. Enter always works.',
    options: [
      ['on', 'On'],
      ['off', 'Off, for speech input or a restless cat'],
    ],
  },
]

export function SettingsScreen() {
  const settings = useSettings()
  const append = useAppend()
  return (
    <div className={styles.screen}>
      <h1 tabIndex={-1}>Settings</h1>
      {parts.map(({ name, title, about, options }) => (
        <fieldset
          key={name}
          className={styles.part}
          aria-describedby={about ? `${name}-about` : undefined}
        >
          <legend>{title}</legend>
          {about && (
            <p id={`${name}-about`} className={styles.about}>
              {about}
            </p>
          )}
          {options.map(([value, text, more]) => (
            <label key={value}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={settings[name] === value}
                onChange={() => append({ kind: 'setting', name, value })}
              />
              <span>
                {text}
                {more && <span className={styles.about}> {more}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <p className={styles.about}>
        Settings and scores stay in this browser. Nothing is sent anywhere, and there is no account.
      </p>
    </div>
  )
}
