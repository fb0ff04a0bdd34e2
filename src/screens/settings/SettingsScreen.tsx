import { houseRulesOf } from '../../domain/house.ts'
import { href } from '../../ui/href.ts'
import { useAppend, useEntries, useSettings } from '../context.ts'
import { settingParts } from '../settingParts.ts'
import { ExamPart } from './Exam.tsx'
import { SetAside } from './SetAside.tsx'
import styles from './Settings.module.css'

export function SettingsScreen() {
  return (
    <div className={styles.screen}>
      <h1 tabIndex={-1}>Settings</h1>
      <ExamPart />
      {settingParts
        .filter(({ house }) => !house)
        .map((part) => (
          <SettingPart key={part.name} part={part} />
        ))}
      <SetAside />
      <section className={styles.house}>
        <h2>House rules</h2>
        <p className={styles.about}>
          Where the RFCs leave room, teams differ. Say what yours does:{' '}
          <a href={href('decide/')}>Decide</a> goes by it, and Study asks about it.
        </p>
        {settingParts
          .filter(({ house }) => house)
          .map((part) => (
            <SettingPart key={part.name} part={part} />
          ))}
      </section>
      <p className={styles.about}>
        Settings and scores stay in this browser. Nothing is sent anywhere, and there is no account.
      </p>
    </div>
  )
}

function SettingPart({ part }: { readonly part: (typeof settingParts)[number] }) {
  const { name, title, about, options } = part
  const settings: Readonly<Record<string, string>> = {
    ...useSettings(),
    ...houseRulesOf(useEntries()),
  }
  const append = useAppend()
  return (
    <fieldset
      className={styles.part}
      // A row where every choice is a word or two.
      data-short={options.every(([, text, more]) => !more && text.length < 24)}
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
            checked={(settings[name] ?? 'unstated') === value}
            onChange={() => append({ kind: 'setting', name, value })}
          />
          <span>
            {text}
            {more && <span className={styles.about}> {more}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
