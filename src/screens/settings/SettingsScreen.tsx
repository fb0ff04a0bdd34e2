import type { ReactNode } from 'react'
import { houseRulesOf } from '../../domain/house.ts'
import { href } from '../../ui/href.ts'
import { useAppend, useEntries, useSettings } from '../context.ts'
import { type SettingSection, settingParts } from '../settingParts.ts'
import { ExamPart } from './Exam.tsx'
import { SetAside } from './SetAside.tsx'
import styles from './Settings.module.css'

const sections: readonly {
  readonly id: SettingSection
  readonly title: string
  readonly about?: ReactNode
}[] = [
  { id: 'study', title: 'Study' },
  { id: 'looks', title: 'Looks and keys' },
  {
    id: 'house',
    title: 'House rules',
    about: (
      <>
        Where the RFCs leave room, teams differ. Say what yours does:{' '}
        <a href={href('decide/')}>Decide</a> goes by it, and Study asks about it. Where you have no
        rule, questions say what theirs is.
      </>
    ),
  },
]

export function SettingsScreen() {
  return (
    <div className={styles.screen}>
      <h1 tabIndex={-1}>Settings</h1>
      <nav className={styles.contents} aria-label="On this page">
        <a href="#exam">Exam date</a>
        {sections.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <ExamPart />
      {sections.map(({ id, title, about }) => (
        <section key={id} id={id} className={styles.section} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {about && <p className={styles.about}>{about}</p>}
          {settingParts
            .filter(({ section }) => section === id)
            .map((part) => (
              <SettingPart key={part.name} part={part} />
            ))}
          {id === 'study' && <SetAside />}
        </section>
      ))}
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
