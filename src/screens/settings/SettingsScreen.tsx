import { useAppend, useSettings } from '../context.ts'
import { settingParts } from '../settingParts.ts'
import styles from './Settings.module.css'

export function SettingsScreen() {
  const settings = useSettings()
  const append = useAppend()
  return (
    <div className={styles.screen}>
      <h1 tabIndex={-1}>Settings</h1>
      {settingParts.map(({ name, title, about, options }) => (
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
